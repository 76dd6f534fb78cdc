/**
 * A small content folder without a fault, and ways to spoil it: the tests of author errors start here.
 * Long, because the valid folder stands in it whole.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspectContent, readContent } from '../../src/loader.ts';

/** Path from the project's folder to text. */
export type Files = Record<string, string>;
export type Change = (files: Files) => void;

export const guide = 'content/huong-dan/bat-den-pin.mdx';
/** Valid as well, but not in the folder until a mistake needs two guides. */
export const other = 'content/huong-dan/tat-den-pin.mdx';
export const page = 'content/trang/gioi-thieu.mdx';
export const ledger = 'content/nguon/den-pin.yaml';
export const glossary = 'content/thuat-ngu.yaml';
export const ward = 'content/phuong/hai-an.yaml';
const lists = { search: 'content/tim-kiem.yaml', gone: 'content/khong-con.yaml' };

export const valid: Readonly<Files> = {
  [guide]: `---
number: 1
title: Bật đèn pin trên điện thoại
summary: Bà con bật được đèn pin khi mất điện ở {phuong}.
gain: Bật đèn pin trong 2 phút
topic: an-toan
minutes: 2
fee: { text: Không mất tiền, fact: khong-mat-tien }
where: Tại nhà
needs:
  - Điện thoại còn pin
aliases: [bật đèn, đèn pin, đèn điện thoại, soi đèn, mở đèn]
reviewed: 2026-11-24
recheck: 2027-02-24
changes:
  - { date: 2026-11-24, what: Bản đầu tiên. }
formerly: { slugs: [mo-den-pin] }
---

Đèn pin là <Term id="tinh-nang">tính năng</Term> có sẵn. Gọi <Claim fact="tong-dai">1900 0368</Claim> khi cần.

## Vuốt màn hình xuống

Đặt tay ở mép trên rồi vuốt xuống.

<Screen title="Màn hình điện thoại">
  <Row tap>Đèn pin</Row>
  <Row>Wi-Fi</Row>
</Screen>

![Đèn pin sáng](/anh/den.svg)

### Nếu không thấy đèn pin

Hỏi <Local key="cong-an" /> xem giúp.

## Chạm hình đèn pin

Xem thêm ở [bảng giải thích từ](/thuat-ngu/), [bước đầu](/huong-dan/bat-den-pin/#vuot-man-hinh-xuong) hoặc [trang VNeID](https://vneid.gov.vn/).
`,
  [page]: `---
title: Giới thiệu
summary: Trang này nói ai làm ra cẩm nang.
reviewed: 2026-11-24
---

Cẩm nang này của bà con.
`,
  [ledger]: `- id: khong-mat-tien
  says: Bật đèn pin không mất tiền.
  sources:
    - title: Sách hướng dẫn điện thoại
      publisher: Nhà sản xuất
      url: https://vneid.gov.vn/den
      date: 11/2026
      read: toan-van
  checked: 2026-11-24
  sure: chac

- id: tong-dai
  says: Tổng đài là 1900 0368.
  sources: []
  checked: 2026-11-24
  sure: vua
  until: 2027-12-31
`,
  [glossary]: `- { id: tinh-nang, term: tính năng, plain: "Một việc mà điện thoại làm được." }\n`,
  [ward]: `site: { name: Cẩm nang thử, short: Cẩm nang }
names: [Hải An, Tràng Cát]
local:
  phuong: { text: phường Hải An, fact: tong-dai }
  cong-an: { text: Công an phường Hải An }
  trung-tam: { text: Trung tâm phục vụ }
`,
  [lists.search]: 'chu-tat:\n  OTP: mã dùng một lần\ncung-nghia:\n  - [bật, mở]\n',
  [lists.gone]: 'sổ hộ khẩu: VNeID\n',
  'public/anh/den.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** In `file`, writes `to` in place of `from`, which must be there exactly once. */
export const swap =
  (file: string, from: string, to: string): Change =>
  (files) => {
    const parts = files[file]!.split(from);
    if (parts.length !== 2)
      throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
    files[file] = parts.join(to);
  };

/** Adds `text` at the end of `file`, or makes a file of it. */
export const add =
  (file: string, text: string): Change =>
  (files) => {
    files[file] = (files[file] ?? '') + text;
  };

/** Adds a second guide, made of the first with `number` and `more` front matter. */
export const second =
  (number: number, more = ''): Change =>
  (files) => {
    files[other] = valid[guide]!.replace('number: 1', `number: ${number}`).replace(
      /formerly: .*\n/,
      more,
    );
  };

/** Takes `file` away. */
export const drop =
  (file: string): Change =>
  (files) => {
    delete files[file];
  };

/** The valid folder with `changes` made to it. */
export function spoil(...changes: Change[]): Files {
  const files = { ...valid };
  for (const change of changes) change(files);
  return files;
}

/** Writes `files` to a folder of their own, hands it to `look` and takes it away again. */
export function within<T>(files: Files, look: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'noi-dung-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export const faultsIn = (files: Files) => within(files, (root) => inspectContent(root).faults);

/** What an author reads; nothing where the content is accepted. */
export const messageOf = (files: Files): string =>
  within(files, (root) => {
    try {
      readContent(root);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  });
