/** Folding, slugs, order, ties and dates: what Vietnamese needs and no library gives. */
import { expect, test } from '@playwright/test';
import { collate, date, fold, month, slug, tie } from '../../src/vietnamese.ts';

/** All letters of the alphabet that carry marks, lower case, with the plain letter each folds to. */
const marked = {
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
};

for (const [plain, letters] of Object.entries(marked))
  test(`all of ${letters} fold to ${plain}, in capitals and with marks apart too`, () => {
    for (const letter of letters)
      for (const form of [letter, letter.toUpperCase(), letter.normalize('NFD')])
        expect(fold(form), form).toBe(plain);
  });

test('folding keeps words, numbers and signs', () => {
  expect(fold('Đăng ký VNeID, mức 2')).toBe('dang ky vneid, muc 2');
});

for (const [words, expected] of [
  ['Mở CH Play', 'mo-ch-play'],
  ['Nếu hiện chữ “Hệ thống đang bảo trì”', 'neu-hien-chu-he-thong-dang-bao-tri'],
  ['  Đổi thẻ – lần 2!  ', 'doi-the-lan-2'],
  ['Chạm\u00a0nút', 'cham-nut'],
  ['UBND/xã', 'ubnd-xa'],
  ['?!', ''],
])
  test(`"${words}" becomes the address "${expected}"`, () => {
    expect(slug(words!)).toBe(expected);
    expect(slug(words!.normalize('NFD'))).toBe(expected);
    expect(slug(expected!)).toBe(expected);
  });

test('words stand as in a Vietnamese dictionary, numbers by their value', () => {
  const sorted = 'ang ăn ăng ân da dây đa đi em êm ong ôn ông ơn tổ|2 tổ|10 ung ưn'.split(' ');
  expect([...sorted].reverse().sort(collate)).toEqual(sorted);
});

const nbsp = '\u00a0';
for (const [words, expected] of [
  ['Cài trong 15 phút.', `Cài trong 15${nbsp}phút.`],
  ['3 ngày làm việc', `3${nbsp}ngày làm việc`],
  ['mất 15.000 đồng', `mất 15.000${nbsp}đồng`],
  ['không quá 3,5 MB', `không quá 3,5${nbsp}MB`],
  ['Bước 3 rồi mức 2', `Bước${nbsp}3 rồi mức${nbsp}2`],
  ['gọi 1900 0368', `gọi 1900${nbsp}0368`],
  ['0912 345 678', `0912${nbsp}345${nbsp}678`],
])
  test(`"${words}" is held together at the end of a line`, () => {
    expect(tie(words!)).toBe(expected);
    expect(tie(expected!), 'twice is as once').toBe(expected);
  });

for (const words of ['2 ngàyxưa', 'chọn 2 tờ', 'lại gần 5656', 'Có 24 hồ sơ', 'một 2', 'sumức 2'])
  test(`"${words}" may part at the end of a line`, () => {
    expect(tie(words)).toBe(words);
  });

test('dates are written as people write them', () => {
  expect(date('2026-11-24')).toBe('24/11/2026');
  expect(date('2026-07-01')).toBe('1/7/2026');
  expect(month('2026-07-01')).toBe('7/2026');
  expect(month('2026-11')).toBe('11/2026');
});
