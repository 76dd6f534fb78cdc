/** One address of every kind of page; guides come on top, each of them. */
export const kinds = [
  '/',
  '/huong-dan/',
  '/1',
  '/tim-kiem/',
  '/tim-kiem/?q=dang+nhap',
  '/in/',
  '/thuat-ngu/',
  '/cau-chuyen/',
  '/khong-co-trang-nay',
];
