/** What Vietnamese needs and no library gives: folding, slugs, order, dates, and ties between words. */
import { date } from './date.ts';

/** Lower case without marks, đ as d: "Đăng ký" gives "dang ky". NFD alone leaves đ as it is. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();

/** Words of an address: "Mở CH Play" gives "mo-ch-play". Only a-z, 0-9 and single hyphens. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Alphabetical order as in a Vietnamese dictionary (a ă â, d đ), numbers by their value. */
export const collate = new Intl.Collator('vi', { numeric: true }).compare;

const units =
  'đồng|triệu|tỷ|phút|giờ|ngày|tuần|tháng|năm|tuổi|trang|bước|lần|chữ số|số|ô|mm|cm|km|KB|MB|GB|%|người|ký tự';
const leaders = 'Bước|bước|mức|Mức|số|Điều|khoản|điểm|Tổ|tổ|tháng|Tháng|trang|Trang';

/**
 * Ties with no-break spaces what must not part at the end of a line: a number and its unit
 * ("15 phút"), a word and its number ("Bước 3"), the groups of a phone number ("1900 0368").
 */
export const tie = (text: string): string =>
  text
    .replace(new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}]))`, 'gu'), '$1\u00a0')
    .replace(new RegExp(`(?<![\\p{L}])(${leaders}) (?=\\d)`, 'gu'), '$1\u00a0')
    .replace(/(?<=\d{3,}) (?=\d{3,})/g, '\u00a0');

export { date };

/** "2026-11-24" or "2026-11" as "11/2026". */
export const month = (iso: string): string => date(iso.slice(0, 7));
