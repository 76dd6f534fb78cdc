/** YAML with line numbers; its slips as faults an author can mend. */
import { LineCounter, isNode, isMap, parseDocument, visit, type Document } from 'yaml';
import type { Fault } from './fault.ts';

type Key = string | number;

export type Yaml = {
  data: unknown;
  /** Line (from 1, in the whole file) of the deepest node that exists on this path. */
  lineOf: (path: readonly PropertyKey[]) => number;
  faults: Fault[];
};

const colon = 'sau tên ô là dấu hai chấm rồi một dấu cách, như: minutes: 15';
const quoted = 'đặt cả câu trong ngoặc kép, như: title: "Cài VNeID: bước đầu"';
/** What to do about a slip of syntax, by the parser's name for it. */
const slipRemedies: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: `câu có dấu hai chấm thì ${quoted}. Nếu không phải thế, cho đầu dòng dưới thẳng hàng với dòng này.`,
  MULTILINE_IMPLICIT_KEY: `${colon}.`,
  MISSING_CHAR: `${colon}. Trong danh sách thì bắt đầu bằng gạch và dấu cách: - như thế này.`,
  TAB_AS_INDENT: 'đầu dòng dùng dấu cách, đừng dùng phím Tab.',
  BAD_INDENT: 'cho đầu dòng thẳng hàng với các ô khác, bằng dấu cách.',
  UNEXPECTED_TOKEN: `${quoted}. Gạch đầu dòng thì xuống dòng mới.`,
  other: `${quoted}. So với dòng tương tự trong tệp khác cùng thư mục.`,
};

/** Parses `text`, which begins on line `firstLine` of `file`. Syntax errors become faults. */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const rows = text.split('\n');
  // One slip makes the parser complain several times: the first complaint is enough. Keys written twice are not slips.
  const { twice = [], slips = [] } = Object.groupBy(document.errors, ({ code }) =>
    code === 'DUPLICATE_KEY' ? 'twice' : 'slips',
  );
  const faults: Fault[] = twice.map(({ pos: [from] }) => ({
    file,
    line: lineAt(from),
    wrong: `ô "${/^[^\s:]*/.exec(text.slice(from))![0]}" được ghi hai lần.`,
    remedy: 'bỏ một trong hai dòng.',
  }));
  for (const { code, message, pos } of slips.slice(0, 1)) {
    const open = /end with a (.)|closing (.)quote/.exec(message);
    const row = lines.linePos(pos[0]).line - 1;
    // The parser notices what is left open only afterwards.
    const at = open?.[2]
      ? rows.findIndex((one) => one.split(open[2]!).length % 2 === 0)
      : open
        ? row - 1
        : row;
    const found = Math.max(at, 0);
    const shown = (rows[found] ?? '').trim().slice(0, 60);
    faults.push({
      file,
      line: found + firstLine,
      wrong: `dòng này viết chưa đúng: "${shown}".`,
      remedy: open
        ? `thêm dấu ${open[1] ?? open[2]} vào cuối dòng.`
        : (slipRemedies[code] ?? slipRemedies.other!),
    });
  }
  // To YAML *word is a reference. Content has none: there it is a star without quotation marks.
  if (!faults.length)
    visit(document, {
      Alias(_, { range, source }) {
        faults.push({
          file,
          line: lineAt(range![0]),
          wrong: `dấu * đứng ngay trước "${source}".`,
          remedy: `bỏ dấu *, hoặc ${quoted}.`,
        });
      },
    });
  return {
    data: faults.length ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    faults,
  };
}

/** Offset of the key of the last step of `path`, or of the nearest parent that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent =
      length > 1 ? document.getIn(path.slice(0, length - 1) as Key[], true) : document.contents;
    const last = path[length - 1];
    const pair = isMap(parent) && parent.items.find((item) => String(item.key) === String(last));
    const node = pair ? pair.key : document.getIn(path.slice(0, length) as Key[], true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
