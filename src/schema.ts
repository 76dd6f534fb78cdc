/**
 * Longer than other files because every field carries the words its author is told.
 *
 * The shapes of content. Strict: an unknown key is an error. Each field's description is written for
 * the author, in Vietnamese: it is what the error message tells them to write (see explain.ts).
 */
import { z } from 'astro/zod';
import { topics } from './site.ts';

const text = (about: string) => z.string().trim().min(1).describe(about);
const slug = (about: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe(about);
const day = (about: string) =>
  z.iso.date().describe(`${about} Ghi năm-tháng-ngày, ví dụ: 2026-11-24.`);

/** A text, with the fact of the ledger it rests on where it states something of an authority. */
const stated = (about: string) =>
  z
    .union([
      text(about).transform((words) => ({ text: words, fact: undefined })),
      z.strictObject({
        text: text(about),
        fact: slug(
          'mã của một điều trong sổ nguồn content/nguon/. Ví dụ: muc-2-ba-ngay.',
        ).optional(),
      }),
    ])
    .describe(about);

/** Front matter of content/huong-dan/*.mdx. */
export const guideSchema = z.strictObject({
  number: z.number().int().positive().describe('số của hướng dẫn, một số chưa ai dùng. Ví dụ: 38.'),
  title: text('tên việc, bắt đầu bằng động từ. Ví dụ: Cài VNeID trên điện thoại.').max(60),
  summary: text('một câu: làm xong thì bà con được gì.').max(200),
  gain: text('dòng lớn trên áp phích, dưới 9 chữ. Ví dụ: Cài VNeID trong 15 phút.').max(48),
  topic: z.enum(topics.map((topic) => topic.id)).describe('mã một chủ đề.'),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(240)
    .describe('số phút để làm xong, số tròn từ 1 đến 240. Ví dụ: 15.'),
  wait: stated(
    'thời gian cơ quan trả lời. Ví dụ: { text: 3 ngày làm việc, fact: ma-dieu }.',
  ).optional(),
  fee: stated('lệ phí. Ví dụ: { text: Không mất tiền, fact: ma-dieu }.'),
  where: stated('làm ở đâu. Ví dụ: Tại nhà, trên điện thoại của bà con.'),
  needs: z
    .array(text('một thứ cần có trong tay, bằng chữ.'))
    .min(1)
    .max(8)
    .describe('1 đến 8 thứ cần có trong tay, mỗi thứ một dòng, như: - Điện thoại có mạng.'),
  aliases: z
    .array(text('một cách gọi khác, bằng chữ.'))
    .min(5)
    .max(10)
    .describe('5 đến 10 cách bà con gọi việc này, mỗi cách một dòng, như: - tải VNeID.'),
  reviewed: day('ngày đọc lại lần cuối.'),
  recheck: day('ngày phải đọc lại, sau ngày reviewed.'),
  changes: z
    .array(z.strictObject({ date: day('ngày sửa.'), what: text('đã sửa gì, một câu.') }))
    .default([])
    .describe('những lần sửa. Ví dụ: - { date: 2026-11-24, what: Bản đầu tiên. }'),
  formerly: z
    .strictObject({
      slugs: z
        .array(slug('tên cũ của tệp: chữ thường không dấu, nối bằng gạch. Ví dụ: cai-vneid.'))
        .default([]),
      steps: z.record(z.string(), z.string()).default({}),
    })
    .describe('tên cũ: { slugs: [ten-cu], steps: { buoc-cu: buoc-moi } }.')
    .optional(),
  withdrawn: z
    .union([z.literal(true), text('bà con nên làm gì thay vào đó.')])
    .describe(
      'true để rút lại hướng dẫn, hoặc một câu nói bà con nên làm gì thay vào đó. Không rút thì bỏ ô này.',
    )
    .optional(),
});

/** Front matter of content/trang/*.mdx: the story and other plain pages. */
export const pageSchema = z.strictObject({
  title: text('tên trang.'),
  summary: text('một câu nói trang này có gì.').max(200),
  aliases: z
    .array(text('một cách gọi khác.'))
    .max(10)
    .describe('những cách bà con gọi trang này.')
    .optional(),
  reviewed: day('ngày đọc lại lần cuối.'),
  written: z
    .strictObject({
      by: text('người viết.'),
      place: text('nơi viết.'),
      date: day('ngày viết.'),
      contest: text('tên cuộc thi.'),
    })
    .describe('bài gốc: { by: …, place: …, date: …, contest: … }.')
    .optional(),
});

const sourceDate = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|\d{4}|không ghi ngày)$/;

/** One fact of the ledger content/nguon/*.yaml; each file is a list of them. */
export const factSchema = z.strictObject({
  id: slug('mã của điều này: chữ thường không dấu, nối bằng gạch. Ví dụ: muc-2-ba-ngay.'),
  says: text('điều này nói gì, một câu.'),
  sources: z
    .array(
      z.strictObject({
        title: text('tên văn bản hoặc tên bài.'),
        publisher: text('nơi đăng. Ví dụ: Cổng Dịch vụ công quốc gia.'),
        url: z
          .url({ protocol: /^https?$/ })
          .describe('địa chỉ đầy đủ, bắt đầu bằng https://.')
          .optional(),
        date: z
          .string()
          .regex(sourceDate)
          .describe('ngày của nguồn: 24/11/2026, 11/2026, 2026 hoặc "không ghi ngày".'),
        read: z
          .enum(['toan-van', 'trich-doan', 'ban-sao'])
          .describe('đã đọc thế nào: toàn văn, trích đoạn hay bản sao.'),
      }),
    )
    .describe(
      'danh sách nguồn, mỗi nguồn có title, publisher, date, read. Chưa có nguồn thì ghi: [].',
    ),
  checked: day('ngày kiểm tra lần cuối.'),
  sure: z.enum(['chac', 'chac-ban-sao', 'vua', 'loi-khuyen']).describe('chắc đến đâu.'),
  until: day('ngày cuối cùng điều này còn đúng.').optional(),
  note: text('lời dặn người kiểm tra lại.').optional(),
});

/** content/thuat-ngu.yaml: the glossary, a list. */
export const termSchema = z.strictObject({
  id: slug('mã của từ. Ví dụ: otp.'),
  term: text('từ được giải thích.'),
  plain: text('một câu giải thích bằng lời thường.'),
});

/**
 * content/phuong/<ward>/doi/*.yaml: one neighbourhood team a file, in its own ward's edition only. What
 * stands here is printed and published, so a name or a number goes in only with its owner's consent in writing.
 */
export const teamSchema = z.strictObject({
  name: text('tên đội. Ví dụ: Tổ công nghệ số khu dân cư 3.').max(50),
  area: text('đội giúp bà con ở đâu. Ví dụ: Tổ dân phố 5, 6 và 7.').max(80),
  contact: z
    .strictObject({
      name: text('tên người để bà con gọi, đúng như người ấy đồng ý cho ghi.').max(30),
      phone: z
        .string()
        .regex(/^0(?: ?\d){9,10}$/)
        .describe('số điện thoại 10 hoặc 11 chữ số, trong ngoặc kép. Ví dụ: "0xxx xxx xxx".'),
      hours: text('gọi được lúc nào. Ví dụ: 8 giờ đến 20 giờ hằng ngày.').max(30),
    })
    .describe('người để gọi: { name: …, phone: …, hours: … }.'),
  consent: z
    .strictObject({
      date: day('ngày người ấy ký giấy đồng ý.'),
      kept: text('giấy đồng ý đang giữ ở đâu. Ví dụ: Cặp số 2, văn phòng phường.'),
    })
    .describe(
      'giấy đồng ý của chính người có tên: { date: …, kept: … }. Chưa có giấy thì chưa ghi tên, chưa ghi số.',
    ),
  words: text('một câu riêng của đội trên giấy. Ví dụ: Mỗi tối thứ ba có người ở nhà văn hoá.')
    .max(70)
    .optional(),
  guides: z
    .array(z.number().int().positive().describe('số của một hướng dẫn. Ví dụ: 1.'))
    .min(1)
    .max(12)
    .describe('số của 1 đến 12 hướng dẫn mà đội cần tờ in. Ví dụ: [1, 13, 36].'),
  recheck: day('ngày phải gọi hỏi lại xem tên và số còn đúng không.'),
});

const local = z.strictObject({
  text: text('chữ hiện ra trong hướng dẫn. Ví dụ: Công an phường Hải An.'),
  fact: slug('mã trong sổ nguồn.').optional(),
});

/** content/phuong/*.yaml: everything local, in one file. */
export const wardSchema = z.strictObject({
  site: z
    .strictObject({
      name: text('tên cẩm nang của phường. Ví dụ: Cẩm nang số Tràng Cát.').max(40),
      short: text('tên dưới hình trên điện thoại, dưới 13 chữ cái. Ví dụ: Cẩm nang số.').max(12),
      phone: z
        .string()
        .regex(/^\d{3,11}$/)
        .describe('số nhận báo lỗi, chỉ chữ số, trong ngoặc kép. Chưa có thì bỏ ô này.')
        .optional(),
    })
    .describe('tên cẩm nang: { name: Cẩm nang số Tràng Cát, short: Cẩm nang số }.'),
  names: z
    .array(text('một tên riêng của địa phương. Ví dụ: Hải An.'))
    .min(1)
    .describe('những tên riêng không viết thẳng trong hướng dẫn. Ví dụ: [Hải An, Tràng Cát].'),
  local: z
    // The two places that every page names.
    .object({
      'cong-an': local.describe('công an phường: { text: Công an phường Hải An }.'),
      'trung-tam': local.describe('nơi nộp hồ sơ: { text: Trung tâm Phục vụ hành chính công }.'),
    })
    .catchall(local)
    .describe(
      'bảng những gì thuộc địa phương, mỗi dòng một khoá, như: cong-an: { text: Công an phường Hải An }.',
    ),
});

/** content/tim-kiem.yaml: abbreviations and words for the same thing. */
export const searchSchema = z.strictObject({
  'chu-tat': z
    .record(z.string(), text('nghĩa của chữ tắt.'))
    .describe('bảng chữ tắt, mỗi dòng một chữ, như: OTP: mã xác nhận dùng một lần.'),
  'cung-nghia': z
    .array(
      z
        .array(text('một cách nói.'))
        .min(2)
        .describe('những cách nói cùng một thứ, như: [bằng lái, giấy phép lái xe].'),
    )
    .describe('danh sách những nhóm từ cùng nghĩa, mỗi nhóm một dòng, như: - [quét, scan].'),
});

/** content/khong-con.yaml: what is no more, and what stands in its place. */
export const goneSchema = z
  .record(z.string(), text('tên bây giờ.'))
  .describe('mỗi dòng: tên không còn, dấu hai chấm, tên bây giờ.');

export type GuideData = z.output<typeof guideSchema>;
export type PageData = z.output<typeof pageSchema>;
export type Fact = z.output<typeof factSchema>;
export type Term = z.output<typeof termSchema>;
export type Ward = z.output<typeof wardSchema>;
export type TeamData = z.output<typeof teamSchema>;
export type Search = z.output<typeof searchSchema>;
