/**
 * The table of sheets: every paper rendering of a guide is one row here and one Typst file of the
 * same template name. The printer, the download list and the tests loop over it. `most`: pages a sheet
 * may have; a long guide is set a little smaller to fit.
 */
export const sheets = [
  {
    id: 'to-in',
    name: 'Tờ hướng dẫn A4',
    template: 'handout',
    most: 4,
    shop: 'In đen trắng, giấy A4, hai mặt.',
    use: 'Phát cho từng nhà, đặt cạnh điện thoại khi làm.',
  },
  {
    id: 'ap-phich',
    name: 'Áp phích có mã QR',
    template: 'poster',
    most: 1,
    shop: 'In đen trắng, giấy A4 một mặt; phóng lên A3 được.',
    use: 'Dán ở nhà văn hoá, cổng trường, nơi bà con hay qua.',
  },
] as const;

export type Sheet = (typeof sheets)[number];
