/**
 * The table of what authors get wrong, and what they are told. A row: the mistake; the change to the
 * valid folder that makes it; the file named; words of the line pointed to (the last one that holds
 * them; '' where the fault has no line); words of what is wrong; words of the remedy. Long, as the list of mistakes is.
 */
import {
  add,
  drop,
  glossary,
  guide,
  ledger,
  other,
  page,
  second,
  swap,
  ward,
  type Change,
} from './content.ts';
import { team, teamText, withTeam } from './team.ts';

export type Mistake = [
  name: string,
  change: Change,
  file: string,
  at: string,
  wrong: string,
  remedy: string,
];

const inGuide = (from: string, to: string) => swap(guide, from, to);
const rename =
  (from: string, to: string): Change =>
  (files) => {
    files[to] = files[from]!;
    delete files[from];
  };
const both =
  (...changes: Change[]): Change =>
  (files) => {
    for (const change of changes) change(files);
  };
const long =
  'Bà con cầm điện thoại lên rồi vuốt xuống rồi tìm hình đèn pin rồi chạm vào đó rồi chờ cho đèn sáng lên rồi đi.';

// prettier-ignore
const frontMatter: Mistake[] = [
  ['a missing field', inGuide('minutes: 2\n', ''), guide, 'number: 1', 'thiếu ô "minutes"', 'thêm ô minutes: số phút để làm xong'],
  ['an empty field', inGuide('minutes: 2', 'minutes:'), guide, 'minutes:', 'ô "minutes" còn để trống', 'Ví dụ: 15'],
  ['words where a number belongs', inGuide('minutes: 2', 'minutes: hai phút'), guide, 'hai phút', 'ô "minutes" ghi chưa đúng: "hai phút"', 'Chỉ ghi chữ số'],
  ['a number where words belong', inGuide('[bật đèn', '[2345'), guide, '[2345', 'ô "aliases › mục 1" ghi chưa đúng: 2345', 'đặt trong ngoặc kép: "2345"'],
  ['an unknown field', inGuide('minutes: 2', 'minutes: 2\nminute: 3'), guide, 'minute: 3', 'ô "minute" không có trong mẫu (gần nhất: minutes)', 'bỏ ô này'],
  ['an unknown field inside a field', inGuide('slugs: [mo', 'slug: [mo'), guide, 'slug: [mo', 'ô "slug" không có trong mẫu', 'dùng một trong các ô: slugs, steps'],
  ['a topic there is not', inGuide('topic: an-toan', 'topic: An toàn'), guide, 'topic:', 'ô "topic" ghi chưa đúng: "An toàn"', 'Chọn một trong: vneid, so-hoa-giay-to, dich-vu-cong, an-toan'],
  ['a gain too long for the poster', inGuide('gain: Bật đèn pin trong 2 phút', 'gain: Bật đèn pin trên điện thoại của bà con trong vòng hai phút'), guide, 'gain:', 'ô "gain" ghi chưa đúng', 'Nhiều nhất 48 ký tự, đang có 58'],
  ['a date as spoken', inGuide('reviewed: 2026-11-24', 'reviewed: 24/11/2026'), guide, 'reviewed:', 'ô "reviewed" ghi chưa đúng: "24/11/2026"', 'năm-tháng-ngày, ví dụ: 2026-11-24'],
  ['a date there is not', inGuide('date: 2026-11-24', 'date: 2026-13-24'), guide, '2026-13-24', 'ô "changes › mục 1 › date" ghi chưa đúng', 'năm-tháng-ngày'],
  ['too few aliases', inGuide('[bật đèn, đèn pin,', '['), guide, 'aliases:', 'ô "aliases" ghi chưa đúng', '5 đến 10 cách bà con gọi việc này, mỗi cách một dòng, như: - tải VNeID. Đang có 3'],
  ['an unknown key in a withdrawal', inGuide('minutes: 2', 'minutes: 2\nwithdrawn: Hỏi {cong-ann}.'), guide, 'withdrawn', 'không có khoá "cong-ann" (gần nhất: cong-an)', 'dùng một trong các khoá'],
  ['a withdrawal that is none', inGuide('minutes: 2', 'minutes: 2\nwithdrawn: false'), guide, 'withdrawn', 'ô "withdrawn" ghi chưa đúng: false', 'true để rút lại hướng dẫn'],
  ['a number of another guide', second(1), other, 'number: 1', `số 1 đã là của ${guide}`, 'một số chưa ai dùng, ví dụ: 2'],
  ['a former slug another guide has', (files) => { second(2)(files); inGuide('mo-den-pin', 'tat-den-pin')(files); }, guide, 'formerly', `tên cũ "tat-den-pin" đang là tên của ${other}`, 'bỏ tat-den-pin khỏi ô formerly'],
  ['a former slug with accents', inGuide('mo-den-pin', 'mở đèn pin'), guide, 'formerly', 'ô "formerly › slugs › mục 1" ghi chưa đúng', 'chữ thường không dấu, nối bằng gạch'],
  ['a former step that leads nowhere', inGuide('[mo-den-pin]', '[mo-den-pin], steps: { cu: cham-den-pin }'), guide, 'formerly', 'bước "cham-den-pin" không có trong bài (gần nhất: cham-hinh-den-pin)', 'vuot-man-hinh-xuong, cham-hinh-den-pin'],
  ['a recheck that is not after the review', inGuide('recheck: 2027-02-24', 'recheck: 2026-11-24'), guide, 'recheck', 'ngày recheck không sau ngày reviewed', 'recheck: 2027-02-24'],
  ['a recheck after the end of a fact', swap(ledger, 'until: 2027-12-31', 'until: 2026-12-31'), guide, 'recheck', 'điều "tong-dai" chỉ đúng đến 31/12/2026', 'ghi recheck: 2026-12-31'],
  ['a fee on an unknown fact', inGuide('fact: khong-mat-tien', 'fact: khong-mat-phi'), guide, 'fee:', 'sổ nguồn không có điều "khong-mat-phi"', 'gần nhất: khong-mat-tien'],
  ['a fee without a source', inGuide('{ text: Không mất tiền, fact: khong-mat-tien }', '15.000 đồng'), guide, 'fee:', '"15.000 đồng" là một số tiền mà chưa dẫn nguồn', 'fee: { text: "15.000 đồng", fact: ma-dieu }'],
  ['an amount where no source can stand', inGuide('Bà con bật được', 'Mất 15.000 đồng, bật được'), guide, 'summary:', 'mà ô summary không dẫn nguồn được', 'bỏ khỏi ô này'],
  ['an unknown key in braces', inGuide('{phuong}', '{phuong-2}'), guide, 'summary:', 'tệp phường không có khoá "phuong-2" (gần nhất: phuong)', 'dùng một trong các khoá: cong-an, trung-tam, phuong'],
  ['a local name in a field', inGuide('{phuong}', 'phường Hải An'), guide, 'summary:', 'tên địa phương "Hải An" viết thẳng ở ô "summary"', 'thay "phường Hải An" bằng {phuong}'],
  ['no front matter', (files) => { files[guide] = 'Chào bà con.\n'; }, guide, 'Chào', 'tệp không bắt đầu bằng dòng ---', 'chép phần đầu từ một tệp khác'],
  ['front matter left open', inGuide('\n---\n', '\n'), guide, '---', 'chưa có dòng --- thứ hai', 'thêm một dòng ---'],
  ['a colon inside a title', inGuide('title: Bật đèn pin', 'title: Bật đèn: pin'), guide, 'title:', 'dòng này viết chưa đúng: "title: Bật đèn: pin trên điện thoại"', 'đặt cả câu trong ngoặc kép'],
  ['a colon without a space', inGuide('minutes: 2', 'minutes:2'), guide, 'minutes:2', 'dòng này viết chưa đúng: "minutes:2"', 'dấu hai chấm rồi một dấu cách'],
  ['a brace left open', inGuide('fact: khong-mat-tien }', 'fact: khong-mat-tien'), guide, 'fee:', 'dòng này viết chưa đúng: "fee:', 'thêm dấu } vào cuối dòng'],
  ['a quotation mark left open', inGuide('where: Tại nhà', 'where: "Tại nhà'), guide, 'where:', 'dòng này viết chưa đúng: "where:', 'thêm dấu " vào cuối dòng'],
  ['a tab', inGuide('  - Điện', '\t- Điện'), guide, '- Điện', 'dòng này viết chưa đúng', 'đừng dùng phím Tab'],
  ['a star before a word', inGuide('where: Tại nhà', 'where: *nhà'), guide, '*nhà', 'dấu * đứng ngay trước "nhà"', 'bỏ dấu *'],
  ['a field written twice', inGuide('minutes: 2', 'minutes: 2\nminutes: 3'), guide, 'minutes: 3', 'ô "minutes" được ghi hai lần', 'bỏ một trong hai dòng'],
];

// prettier-ignore
const text: Mistake[] = [
  ['no steps', (files) => { files[guide] = files[guide]!.replace(/\n## [^]*/, '\n'); }, guide, '---\nnumber', 'hướng dẫn chưa có bước nào', 'hai dấu thăng: ## Mở CH Play'],
  ['two steps of one name', inGuide('## Chạm hình đèn pin', '## Vuốt màn hình xuống'), guide, '## Vuốt', 'tiêu đề "Vuốt màn hình xuống" đã có ở dòng 22', 'khác đi một chút'],
  ['a step without words', inGuide('## Chạm hình đèn pin', '##'), guide, '##', 'tiêu đề này chưa có chữ', 'viết tên bước sau dấu thăng'],
  ['a trouble before the first step', inGuide('\n## Vuốt', '\n### Nếu mất điện\n\nChờ.\n\n## Vuốt'), guide, '### Nếu mất', 'trục trặc (###) đứng trước bước đầu tiên', 'chuyển nó xuống dưới bước của nó'],
  ['a trouble that does not begin with Nếu', inGuide('### Nếu không', '### Không'), guide, '### Không', '"### Không thấy đèn pin" không bắt đầu bằng "Nếu"', 'thêm chữ Nếu vào đầu'],
  ['a heading of one mark', inGuide('## Chạm', '# Chạm'), guide, '# Chạm', 'tiêu đề này có 1 dấu thăng', 'viết ## cho một bước'],
  ['an unknown component', inGuide('<Row>Wi-Fi</Row>', '<Rows>Wi-Fi</Rows>'), guide, '<Rows>', 'không có thẻ <Rows> (gần nhất: Row)', 'dùng một trong: Screen, Field'],
  ['an unknown attribute', inGuide('<Row tap>', '<Row cham>'), guide, '<Row cham>', 'thẻ <Row> không nhận "cham"', 'dùng: note, tap'],
  ['a missing attribute', inGuide('<Screen title="Màn hình điện thoại">', '<Screen>'), guide, '<Screen>', 'thẻ <Screen> thiếu title="…"', 'viết: <Screen title="…">'],
  ['an attribute with nothing in it', inGuide('fact="tong-dai"', 'fact=""'), guide, 'fact=""', 'thẻ <Claim> thiếu fact="…"', 'trong ngoặc kép là chữ'],
  ['an attribute of an unknown value', inGuide('<Row>Wi-Fi</Row>', '<Camera of="the-can-cuoc">Thẻ</Camera>'), guide, '<Camera', 'không nhận of="the-can-cuoc"', 'dùng một trong: giay, the, qr, mat'],
  ['a part outside a screen', add(guide, '\n<Button>Bật</Button>\n'), guide, '<Button>', '<Button> đứng ngoài <Screen>', 'đặt nó vào trong <Screen title="…">'],
  ['two taps on one screen', inGuide('<Row>Wi-Fi', '<Row tap>Wi-Fi'), guide, '<Screen', '2 chỗ "tap", ở dòng 27, 28', 'chỗ bà con phải chạm'],
  ['a key in braces', add(guide, '\nỞ {phuong} nhé.\n'), guide, '{phuong} nhé', 'có ngoặc nhọn {phuong} trong bài', '<Local key="phuong" />'],
  ['a brace left open in the text', add(guide, '\nChữ { này.\n'), guide, 'Chữ {', 'có dấu { mà không có dấu }', 'bỏ dấu {'],
  ['an import', add(guide, "\nimport x from './x.js'\n"), guide, 'import', 'có dòng mã lệnh "import x', 'bỏ dòng này'],
  ['an HTML tag', add(guide, '\nChữ <b>đậm</b> này.\n'), guide, '<b>', 'thẻ HTML <b> không dùng được', 'Chữ đậm viết **như thế này**'],
  ['an HTML tag left open', add(guide, '\nChữ<br>này.\n'), guide, '<br>', 'thẻ HTML <br> không dùng được', 'để một dòng trống'],
  ['an HTML comment', add(guide, '\n<!-- ghi chú -->\n'), guide, '<!--', 'ghi chú <!-- … --> không dùng được', 'bỏ ghi chú này'],
  ['a tag left open', inGuide('</Screen>', ''), guide, '<Screen', 'thẻ <Screen> mở ra mà không đóng lại', 'thêm </Screen>'],
  ['a tag left open in a sentence', inGuide('</Claim>', ''), guide, '<Claim', 'thẻ <Claim> mở ra mà không đóng lại', 'thêm </Claim> trước dòng trống'],
  ['a tag closed by another', inGuide('</Screen>', '</Sreen>'), guide, '</Sreen>', 'thẻ <Screen> mở ở dòng 26', 'đóng bằng </Screen>'],
  ['a tag closed but never opened', add(guide, '\n</Note>\n'), guide, '</Note>', 'có </Note> mà phía trước không có <Note>', 'bỏ </Note>'],
  ['curly quotation marks in a tag', inGuide('<Screen title="Màn hình điện thoại">', '<Screen title=“Màn hình”>'), guide, '<Screen', 'có thẻ viết chưa đúng', 'ngoặc kép thẳng'],
  ['a sign < in a sentence', add(guide, '\nChưa đến <5 phút.\n'), guide, '<5', 'có dấu < đứng trong câu', 'thay bằng lời'],
  ['an unknown fact', inGuide('fact="tong-dai"', 'fact="tong-dai-2"'), guide, 'tong-dai-2', 'sổ nguồn không có điều "tong-dai-2"', 'gần nhất: tong-dai'],
  ['an amount without a source', add(guide, '\nMất điện thì chờ,\nmất 15.000 đồng.\n'), guide, '15.000', '"15.000 đồng" là một số tiền mà chưa dẫn nguồn', '<Claim fact="ma-dieu">15.000 đồng</Claim>'],
  ['a deadline without a source', add(guide, '\nChờ 3 ngày làm việc.\n'), guide, 'Chờ 3', '"3 ngày làm việc" là một thời hạn', '<Claim fact="ma-dieu">3 ngày làm việc</Claim>'],
  ['a phone number without a source', add(guide, '\nGọi 113.\n'), guide, 'Gọi 113', '"113" là một số điện thoại', '<Claim fact="ma-dieu">113</Claim>'],
  ['a mobile number without a source', add(guide, '\nGọi 0912 345 678.\n'), guide, 'Gọi 0912', '"0912 345 678" là một số điện thoại', '<Claim fact='],
  ['a law without a source', add(guide, '\nTheo Nghị định 45/2020/NĐ-CP.\n'), guide, 'Theo Nghị', '"Nghị định 45/2020/NĐ-CP" là một văn bản', '<Claim fact="ma-dieu">Nghị định 45/2020/NĐ-CP</Claim>'],
  ['an unknown key of the ward', inGuide('key="cong-an"', 'key="cong-ann"'), guide, 'cong-ann', 'tệp phường không có khoá "cong-ann" (gần nhất: cong-an)', 'dùng một trong các khoá: cong-an, trung-tam, phuong'],
  ['a local name in prose', add(guide, '\nBà con ra ngõ,\nhỏi Công an phường Hải An.\n'), guide, 'hỏi Công an', 'tên địa phương "Hải An" viết thẳng trong bài', 'thay "Công an phường Hải An" bằng <Local key="cong-an" />'],
  ['an unknown term', inGuide('id="tinh-nang"', 'id="tinh-nag"'), guide, 'tinh-nag', 'bảng từ không có mã "tinh-nag"', 'gần nhất: tinh-nang'],
  ['an image without words', inGuide('![Đèn pin sáng]', '![]'), guide, '![]', 'ảnh không có lời tả', '](/anh/den.svg)'],
  ['an image that is not there', inGuide('/anh/den.svg', '/anh/den.jpg'), guide, 'den.jpg', 'không thấy tệp ảnh "/anh/den.jpg"', 'chép ảnh vào public/anh/den.jpg'],
  ['an image of another site', inGuide('/anh/den.svg', 'https://vneid.gov.vn/den.svg'), guide, 'den.svg', 'nằm ở trang khác', 'chép ảnh vào thư mục public/anh/'],
  ['a link to a page that is not there', inGuide('](/thuat-ngu/)', '](/thuat-ngu)'), guide, '/thuat-ngu)', '"/thuat-ngu" dẫn đến trang không có (gần nhất: /thuat-ngu/)', 'sửa lại địa chỉ'],
  ['a link to a step that is not there', inGuide('#vuot-man-hinh-xuong', '#vuot-man-hinh'), guide, '#vuot', 'không có bước "vuot-man-hinh" (gần nhất: vuot-man-hinh-xuong)', 'dùng một trong các bước'],
  ['a link to a step without its guide', inGuide('/huong-dan/bat-den-pin/#', '#'), guide, '#vuot', 'thiếu tên bài', 'viết: /huong-dan/bat-den-pin/#vuot-man-hinh-xuong'],
  ['a link to a site off the list', inGuide('https://vneid.gov.vn/', 'https://vneid.com/'), guide, 'vneid.com', '"https://vneid.com/" không phải trang chính thức', 'chỉ nêu tên nơi đăng'],
  ['a link that is not encrypted', inGuide('https://vneid.gov.vn/', 'http://vneid.gov.vn/'), guide, 'http:', 'không mã hoá', 'viết https://'],
  ['a link that calls a number', inGuide('/thuat-ngu/', 'tel:113'), guide, 'tel:', '"tel:113" không dẫn tới một trang', 'bỏ liên kết'],
  ['a link whose address stands elsewhere', add(guide, '\n[trang lạ][a]\n\n[a]: https://vneid.com/\n'), guide, '[a]:', 'không dùng được ở đây', '[chữ](https://vneid.com/)'],
  ['a link text that says nothing', inGuide('[bảng giải thích từ]', '[tại đây]'), guide, 'tại đây', 'chữ của liên kết "tại đây" không nói dẫn đi đâu', 'thay bằng tên nơi đến'],
  ['a sentence of over 25 syllables', add(guide, `\nBật lên.\n${long}\n`), guide, 'Bà con cầm', 'câu dài 26 tiếng: "Bà con cầm', 'tách thành hai câu'],
  ['letters and marks apart (NFD)', add(guide, '\nĐèn đã sáng.\n'.normalize('NFD')), guide, 'sáng.'.normalize('NFD'), 'gõ kiểu tách rời', 'npm run format'],
  ['a hard word unexplained', inGuide('<Term id="tinh-nang">tính năng</Term>', 'tính năng'), guide, 'tính năng', 'từ "tính năng" xuất hiện lần đầu', '<Term id="tinh-nang">tính năng</Term>'],
  ['an abbreviation not in the list', add(guide, '\nLàm xong,\nhỏi UBND.\n'), guide, 'UBND', 'chữ tắt "UBND" chưa có trong danh sách', 'UBND: nghĩa của chữ'],
  ['a date written otherwise', add(guide, '\nTừ ngày 01/07/2025.\n'), guide, '01/07', '"01/07/2025" viết chưa đúng cách', '1/7/2025'],
  ['a thing that is no more', add(guide, '\nMang sổ hộ khẩu đi.\n'), guide, 'sổ hộ khẩu', '"sổ hộ khẩu" không còn nữa', 'dùng: VNeID'],
];

// prettier-ignore
const files: Mistake[] = [
  ['a file name with accents', rename(page, 'content/trang/Giới thiệu.mdx'), 'content/trang/Giới thiệu.mdx', '', 'tên tệp có dấu, chữ hoa hoặc khoảng trắng', 'đổi tên tệp thành gioi-thieu.mdx'],
  ['a file that is not read', add('content/huong-dan/bai-moi.mdx.txt', 'x'), 'content/huong-dan/bai-moi.mdx.txt', '', 'tệp có đuôi này không được đọc', 'đổi đuôi tệp thành .mdx'],
  ['a file in another encoding', add(page, '\uFFFD'), page, '\uFFFD', 'không lưu kiểu UTF-8', 'mục Encoding chọn UTF-8'],
  ['a fact without a field of its source', swap(ledger, '      publisher: Nhà sản xuất\n', ''), ledger, '- title: Sách', 'thiếu ô "sources › mục 1 › publisher"', 'thêm ô publisher: nơi đăng'],
  ['a source whose address is cut short', swap(ledger, 'https://vneid.gov.vn/den', 'vneid.gov.vn/den'), ledger, 'vneid.gov.vn/den', 'ô "sources › mục 1 › url" ghi chưa đúng', 'bắt đầu bằng https://'],
  ['a source dated by a bare year', swap(ledger, 'date: 11/2026', 'date: 2026'), ledger, 'date: 2026', 'ô "sources › mục 1 › date" ghi chưa đúng: 2026', 'trong ngoặc kép: "2026"'],
  ['a fact without sources', swap(ledger, '  sources: []\n', ''), ledger, '- id: tong-dai', 'thiếu ô "sources"', 'Chưa có nguồn thì ghi: []'],
  ['a fact written twice', add(ledger, '\n- { id: tong-dai, says: A, sources: [], checked: 2026-11-24, sure: vua }\n'), ledger, '{ id: tong-dai', `mã "tong-dai" đã có ở ${ledger}:12`, 'đặt một mã khác'],
  ['a ledger that is no list', (all) => { all[ledger] = 'id: a\n'; }, ledger, 'id: a', 'tệp này phải là một danh sách', 'một gạch đầu dòng: - id'],
  ['broken YAML in the ledger', swap(ledger, 'says: Tổng đài là', 'says: Tổng đài: là'), ledger, 'says: Tổng', 'dòng này viết chưa đúng', 'đặt cả câu trong ngoặc kép'],
  ['a term written twice', add(glossary, '- { id: tinh-nang, term: b, plain: c }\n'), glossary, 'term: b', `mã "tinh-nang" đã có ở ${glossary}:1`, 'bỏ một trong hai mục'],
  ['no glossary', drop(glossary), glossary, '', 'không có tệp này', 'tạo tệp này, mỗi từ một dòng'],
  ['no file of the ward', drop(ward), ward, '', 'không có tệp này', 'gồm ba ô: site là tên cẩm nang, names là những tên riêng, local'],
  ['no file of the ward, but of another', rename(ward, 'content/phuong/an-hai.yaml'), ward, '', 'không có tệp này', 'đặt WARD là tên một tệp đang có: an-hai'],
  ['an empty file of the ward', (all) => { all[ward] = '# trống\n'; }, ward, '# trống', 'chỗ này chưa có ô nào', 'ghi các ô: site, names, local'],
  ['a ward without the place every page names', swap(ward, '  trung-tam: { text: Trung tâm phục vụ }\n', ''), ward, 'local:', 'thiếu ô "local › trung-tam"', 'thêm ô trung-tam: nơi nộp hồ sơ'],
  ['a ward without a name for the site', swap(ward, 'name: Cẩm nang thử, ', ''), ward, 'site:', 'thiếu ô "site › name"', 'tên cẩm nang của phường'],
  ['a ward without a key that guides use', both(add('content/phuong/_mau.yaml', 'local:\n  thue: { text: a }\n'), inGuide('key="cong-an"', 'key="thue"')), ward, 'local:', `thiếu khoá "thue", mà ${guide}:35 dùng đến`, 'thêm dưới local: thue: { text: … }'],
  ['a ward without a fact of its own', both(add('content/phuong/_mau/nguon.yaml', '- id: thue\n'), inGuide('fact="tong-dai"', 'fact="thue"')), guide, 'fact="thue"', 'sổ nguồn không có điều "thue"', 'thêm điều này vào content/phuong/hai-an/nguon.yaml'],
  ['a link to a page of another ward', both(add('content/phuong/khac/cau-chuyen.mdx', 'x'), add(page, '\nXem [câu chuyện](/cau-chuyen/).\n')), page, 'cau-chuyen', '"/cau-chuyen/" dẫn đến trang không có', '<Own page="cau-chuyen">'],
  ['a ward on an unknown fact', swap(ward, 'fact: tong-dai', 'fact: tong-da'), ward, 'phuong:', 'khoá "phuong" dẫn điều "tong-da"', 'gần nhất: tong-dai'],
  ['an unsourced amount on a plain page', add(page, '\nMất 15.000 đồng.\n'), page, '15.000', '"15.000 đồng" là một số tiền', '<Claim fact="ma-dieu">'],
  ['a screen on a plain page', add(page, '\n<Screen title="a">\n</Screen>\n'), page, '<Screen', 'không có thẻ <Screen>', 'dùng một trong: Claim, Local'],
];

// prettier-ignore
const teams: Mistake[] = [
  ['a team without consent', withTeam('consent:\n  date: 2026-11-24\n  kept: Cặp số 2, văn phòng thử\n'), team, 'name: Tổ', 'thiếu ô "consent"', 'Chưa có giấy thì chưa ghi tên, chưa ghi số'],
  ['a consent without a day', withTeam('  date: 2026-11-24\n'), team, 'consent:', 'thiếu ô "consent › date"', 'ngày người ấy ký giấy đồng ý'],
  ['a number that cannot be called', withTeam('0000 000 001', '0000'), team, 'phone:', 'ô "contact › phone" ghi chưa đúng: "0000"', '10 hoặc 11 chữ số, trong ngoặc kép'],
  ['a number without quotation marks', withTeam('"0000 000 001"', '1000000001'), team, 'phone:', 'ô "contact › phone" ghi chưa đúng: 1000000001', 'đặt trong ngoặc kép'],
  ['a field that no team has', withTeam('name: Tổ', 'email: a@b.c\nname: Tổ'), team, 'email:', 'ô "email" không có trong mẫu', 'dùng một trong các ô: name, area, contact'],
  ['a team that names a guide there is not', withTeam('[1]', '[1, 99]'), team, 'guides:', 'không có bài số 99', 'npm run guides'],
  ['a team that names a guide twice', withTeam('[1]', '[1, 1]'), team, 'guides:', 'bài số 1 được ghi hai lần', 'bỏ số này'],
  ['a team that names a withdrawn guide', (all) => { withTeam()(all); inGuide('minutes: 2', 'minutes: 2\nwithdrawn: true')(all); }, team, 'guides:', 'bài số 1 đã rút lại', 'bỏ số này'],
  ['a recheck before the consent', withTeam('2027-05-24', '2026-11-24'), team, 'recheck:', 'không sau ngày ký', 'sáu tháng sau ngày ký'],
  ['a team in a file with accents', add(team.replace('khu-thu', 'Khu Thử'), teamText), team.replace('khu-thu', 'Khu Thử'), '', 'tên tệp này thành địa chỉ của tờ in', 'đổi tên tệp thành khu-thu.yaml'],
];

export const mistakes: Mistake[] = [...frontMatter, ...text, ...files, ...teams];
