/**
 * The pages that are neither guides nor MDX files, each with the title and summary its own head, its
 * share card and the menus use.
 */
import { name, purpose } from './site.ts';

/** Each by a name for the code; `path` as it stands without a folder of the site's own. */
export const pages = {
  home: { path: '/', title: name, summary: purpose },
  guides: {
    path: '/huong-dan/',
    title: 'Tất cả hướng dẫn',
    summary: 'Mọi hướng dẫn trong cẩm nang, xếp theo bốn chủ đề, kèm số để gõ cho nhanh.',
  },
  search: {
    path: '/tim-kiem/',
    title: 'Tìm hướng dẫn',
    summary: 'Gõ việc bà con cần làm, có dấu hay không dấu đều tìm được.',
  },
  print: {
    path: '/in/',
    title: 'Tờ in',
    summary: 'Tờ hướng dẫn và áp phích của từng bài, sẵn để mang ra hiệu in.',
  },
  maker: {
    path: '/in/tu-lam/',
    title: 'Tự điền tên rồi in',
    summary: 'Thêm khu dân cư, người để hỏi và số điện thoại vào áp phích, tờ rơi, thẻ mã QR.',
  },
  teams: {
    path: '/doi/',
    title: 'Gọi ai ở gần nhà',
    summary: 'Đội giúp bà con ở từng khu dân cư: ở đâu, gọi số nào, lúc nào.',
  },
  terms: {
    path: '/thuat-ngu/',
    title: 'Từ khó, nói dễ',
    summary: 'Những từ hay gặp khi làm giấy tờ trên mạng, giải thích bằng lời thường.',
  },
  updates: {
    path: '/gioi-thieu/cap-nhat/',
    title: 'Đã kiểm tra, đã sửa gì',
    summary: 'Bài nào sắp phải đọc lại, điều nào sắp hết hạn, và cẩm nang đã sửa những gì.',
  },
  contribute: {
    path: '/dong-gop/',
    title: 'Cùng sửa cẩm nang',
    summary:
      'Thấy chỗ sai hay muốn thêm bài: làm ngay trong trình duyệt, không cần biết lập trình.',
  },
} as const;

/** Their paths. */
export const pagePaths: string[] = Object.values(pages).map((page) => page.path);
