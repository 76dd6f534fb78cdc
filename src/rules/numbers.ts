/** Numbers, slugs and former slugs are printed on paper: none may stand for two guides. */
import { threeMonthsAfter } from '../days.ts';
import type { Rule } from './index.ts';

export const numbers: Rule = ({ guides }) => {
  const free = Math.max(...guides.map((guide) => guide.data.number)) + 1;
  const first = new Map(guides.toReversed().map((guide) => [guide.data.number, guide]));
  return guides.flatMap(({ file, slug, data, lineOf }) => {
    const owner = first.get(data.number)!;
    const taken = owner.slug === slug ? undefined : owner;
    const same = taken && {
      file,
      line: lineOf(['number']),
      wrong: `số ${data.number} đã là của ${taken.file}.`,
      remedy: `ghi một số chưa ai dùng, ví dụ: ${free}. Số đã in ra giấy thì không đổi.`,
    };
    const former = (data.formerly?.slugs ?? []).flatMap((old) => {
      const owner = guides.find(
        (guide) =>
          guide.slug === old || (guide.slug !== slug && guide.data.formerly?.slugs.includes(old)),
      );
      const wrong = `tên cũ "${old}" ${owner?.slug === old ? 'đang là tên' : 'cũng là tên cũ'} của ${owner?.file}.`;
      return owner
        ? [{ file, line: lineOf(['formerly']), wrong, remedy: `bỏ ${old} khỏi ô formerly.` }]
        : [];
    });
    const late = data.recheck <= data.reviewed && {
      file,
      line: lineOf(['recheck']),
      wrong: 'ngày recheck không sau ngày reviewed.',
      remedy: `ghi ngày phải đọc lại, thường là ba tháng sau ngày đọc: recheck: ${threeMonthsAfter(data.reviewed)}`,
    };
    return [same, late].filter((fault) => !!fault).concat(former);
  });
};
