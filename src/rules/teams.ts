/** A team's file name is part of an address; its guides must exist; consent comes before printing. */
import { date, slug } from '../vietnamese.ts';
import type { Rule } from './index.ts';

export const teams: Rule = ({ teams, guides, today }) =>
  teams.flatMap(({ file, id, data, lineOf }) => {
    const named = id !== slug(id) && {
      file,
      wrong: 'tên tệp này thành địa chỉ của tờ in, mà chưa đúng kiểu.',
      remedy: `đổi tên tệp thành ${slug(id) || 'ten-doi'}.yaml: chữ thường không dấu, nối bằng gạch.`,
    };
    const unknown = data.guides.flatMap((number, i) => {
      const guide = guides.find((one) => one.data.number === number);
      if (guide && !guide.data.withdrawn && data.guides.indexOf(number) === i) return [];
      const wrong = guide?.data.withdrawn
        ? `bài số ${number} đã rút lại.`
        : guide
          ? `bài số ${number} được ghi hai lần.`
          : `không có bài số ${number}.`;
      return [
        {
          file,
          line: lineOf(['guides', i]),
          wrong,
          remedy: 'bỏ số này, hoặc ghi số khác. Gõ npm run guides để xem các số.',
        },
      ];
    });
    const late = data.recheck <= data.consent.date && {
      file,
      line: lineOf(['recheck']),
      wrong: 'ngày recheck không sau ngày ký giấy đồng ý.',
      remedy: 'ghi ngày phải gọi hỏi lại, thường là sáu tháng sau ngày ký.',
    };
    const old = !late &&
      data.recheck < today && {
        file,
        line: lineOf(['recheck']),
        mild: true,
        wrong: `đã quá ngày hỏi lại ${date(data.recheck)}.`,
        remedy:
          'gọi hỏi xem tên và số còn đúng không, rồi ghi ngày mới. Người ấy thôi thì xoá tệp này.',
      };
    return [named, ...unknown, late, old].filter((fault) => !!fault);
  });
