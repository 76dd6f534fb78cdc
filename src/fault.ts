/** Author errors as a feature: what is wrong, where, and what to write instead. Texts are Vietnamese. */
export type Fault = {
  /** Path from the project's folder, or the name of a setting. */
  file: string;
  /** Line in the file, from 1; left out where a fault has no line. */
  line?: number;
  wrong: string;
  remedy: string;
  /** A warning: told, but the build goes on. */
  mild?: boolean;
};

/** One fault as the three lines an author reads. */
export const describe = ({ file, line, wrong, remedy }: Fault): string =>
  `✗ ${file}${line ? `:${line}` : ''}\n  Sai: ${wrong}\n  Sửa: ${remedy}`;

/**
 * One fault as a workflow command: GitHub then shows it in a pull request, on the line it is about.
 * Signs that would end the command early are escaped as GitHub asks.
 */
export function annotation({ file, line, wrong, remedy, mild }: Fault): string {
  const data = (text: string) => text.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
  const property = (text: string) =>
    data(text).replace(/[:,]/g, (sign) => (sign === ':' ? '%3A' : '%2C'));
  // A setting such as SITE_URL is no file to point at.
  const place = [file.includes('/') && `file=${property(file)}`, line && `line=${line}`];
  const where = [...place, 'title=Cần sửa'].filter(Boolean).join(',');
  return `::${mild ? 'warning' : 'error'} ${where}::${data(`Sai: ${wrong}\nSửa: ${remedy}`)}`;
}

/** All faults found at once. Its message is the whole text to print; it never needs a stack. */
export class Faults extends Error {
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(
      `${[...faults]
        .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
        .map(describe)
        .join(
          '\n\n',
        )}\n\nCó ${faults.length} chỗ cần sửa. Trang web chưa được dựng lại; bản cũ vẫn còn nguyên. Sửa xong thì chạy lại lệnh vừa rồi.`,
    );
    this.name = 'Faults';
    this.faults = faults;
    this.stack = this.message;
  }
}

/** " (gần nhất: tong-dai)": the known word most like a mistaken one, by the pairs of letters they share. */
export function near(word: string, known: Iterable<string>): string {
  const pairs = (text: string) => new Set([...text].map((_, at) => text.slice(at, at + 2)));
  const mine = pairs(word);
  const best = [...known]
    .map((other) => ({ other, theirs: pairs(other) }))
    .map(({ other, theirs }) => ({
      other,
      alike: mine.intersection(theirs).size / (mine.size + theirs.size),
    }))
    .sort((a, b) => b.alike - a.alike)[0];
  return best && best.alike > 0.25 ? ` (gần nhất: ${best.other})` : '';
}

/** Runs a command; prints Faults as plain text and leaves with exit code 1, no stack trace. */
export async function orExplain(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    const { name, code = '', message } = error as Error & { code?: string };
    if (name === 'Faults') {
      console.error(`\n${message}\n`);
      if (process.env.GITHUB_ACTIONS)
        console.error((error as Faults).faults.map(annotation).join('\n'));
    } else if (code.startsWith('ERR_PARSE_ARGS'))
      console.error('Lệnh này không có lựa chọn ấy. Thêm --help để xem cách dùng.');
    else console.error(error);
    process.exit(1);
  }
}
