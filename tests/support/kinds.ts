/** One address of every kind of page; guides come on top, each of them. */
import { guides } from '../../src/guides.ts';

export const kinds = [
  '/',
  '/huong-dan/',
  '/1',
  // A step with one before and one after it, and the last of a guide.
  guides[0]!.steps[1]!.page,
  guides[0]!.steps.at(-1)!.page,
  '/tim-kiem/',
  '/tim-kiem/?q=dang+nhap',
  '/in/',
  '/in/tu-lam/',
  '/in/tu-lam/#bai=1&to=ap-phich&khu=Khu+th%E1%BB%AD',
  '/doi/',
  '/thuat-ngu/',
  '/cau-chuyen/',
  '/ho-tro/',
  '/dong-gop/',
  '/khong-co-trang-nay',
];
