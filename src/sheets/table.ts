/**
 * The table of sheets: every fixed-size rendering of a guide is one row here and one Typst file of the
 * same template name; so is every document of the whole site. The printer, the download lists, the
 * print centre and the tests loop over it.
 *
 * `id`: end of the file name, for ever. `most`: pages it may have; a long guide is set a little smaller
 * to fit. `shop`: what to ask for at the print shop. `use`: where it goes. `format`: 'pdf', or 'jpg'
 * for one picture a step. `reads`: whether it needs the words of the built page or only the model.
 */
export const sheets = [
  {
    id: 'to-in',
    name: 'Tờ hướng dẫn A4',
    template: 'handout',
    format: 'pdf',
    reads: 'page',
    most: 4,
    shop: 'In đen trắng, giấy A4, hai mặt.',
    use: 'Phát cho từng nhà, đặt cạnh điện thoại khi làm.',
  },
  {
    id: 'to-roi',
    name: 'Tờ rơi A5',
    template: 'leaflet',
    format: 'pdf',
    reads: 'model',
    most: 1,
    shop: 'In đen trắng, giấy A4 một mặt, cắt đôi theo vạch.',
    use: 'Để ở bàn tiếp dân, đưa tận tay sau buổi học.',
  },
  {
    id: 'ap-phich',
    name: 'Áp phích có mã QR',
    template: 'poster',
    format: 'pdf',
    reads: 'model',
    most: 1,
    shop: 'In đen trắng, giấy A4 một mặt; phóng lên A3 được.',
    use: 'Dán ở nhà văn hoá, cổng trường, nơi bà con hay qua.',
  },
  {
    id: 'the-qr',
    name: 'Thẻ mã QR',
    template: 'cards',
    format: 'pdf',
    reads: 'model',
    most: 1,
    shop: 'In đen trắng, giấy A4 dày, một mặt, cắt làm tám thẻ theo vạch.',
    use: 'Kẹp vào ví, vào sổ, phát sau buổi học.',
  },
  {
    id: 'buoc',
    name: 'Bộ ảnh từng bước',
    template: 'album',
    format: 'jpg',
    reads: 'page',
    most: 1,
    shop: 'Không phải in: gửi qua Zalo, mỗi bước một ảnh.',
    use: 'Gửi vào nhóm của tổ, của nhà.',
  },
] as const;

export type Sheet = (typeof sheets)[number];

/** Documents of the whole site, at /in/<id>.pdf; the pack of each topic comes on top (see guides.ts). */
export const documents = [
  {
    id: 'cam-nang',
    name: 'Cẩm nang, đủ các bài',
    template: 'handbook',
    most: Infinity,
    shop: 'In đen trắng, giấy A4, hai mặt, đóng gáy.',
    use: 'Để ở nhà văn hoá, bàn tiếp dân, tủ sách của trường.',
  },
  {
    id: 'tong-hop',
    name: 'Bảng số bài treo tường',
    template: 'wall',
    // One holds some fifty guides.
    most: 8,
    shop: 'In đen trắng, giấy A4 một mặt; phóng lên A3 được.',
    use: 'Treo ở nhà văn hoá: biết số bài là gõ được ngay.',
  },
  {
    id: 'so-tay',
    name: 'Sổ tay đội cơ động',
    template: 'squad',
    most: 4,
    shop: 'In đen trắng, giấy A4, hai mặt.',
    use: 'Mỗi người trong đội một tờ.',
  },
] as const;

/** The row that every topic's pack follows: the handouts of its guides, each on sheets of its own. */
export const pack = {
  template: 'pack',
  most: Infinity,
  shop: 'In đen trắng, giấy A4, hai mặt. Mỗi bài bắt đầu ở một tờ mới.',
  use: 'In một lần đủ tờ của cả chủ đề.',
} as const;
