/** A new guide's text: the template with the answers in place of its examples. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { threeMonthsAfter } from '../days.ts';
import { folder, type Answers } from './questions.ts';

const template = `${folder}/_mau.mdx`;
/** Every address ever published: a number in it is never used again, even if its guide is gone. */
const published = 'tests/site/addresses.txt';

/** The next number: one more than any guide has or any address printed so far. */
function nextNumber(root: string): number {
  const files = readdirSync(join(root, folder)).filter((file) => /^[^_].*\.mdx$/.test(file));
  const inGuides = files.map(
    (file) => /^number: *(\d+)/m.exec(readFileSync(join(root, folder, file), 'utf8'))?.[1],
  );
  const ledger = existsSync(join(root, published))
    ? readFileSync(join(root, published), 'utf8')
    : '';
  const printed = [...ledger.matchAll(/^\/(\d+)$/gm)].map(([, number]) => number);
  return Math.max(0, ...[...inGuides, ...printed].map((number) => Number(number ?? 0))) + 1;
}

/** The new guide's text: the template with the answers in place of its examples. `today`: yyyy-mm-dd. */
export function fill(root: string, answers: Answers, today: string): string {
  const { title, topic, summary, aliases } = answers;
  const fields: Record<string, unknown> = {
    number: nextNumber(root),
    title,
    summary,
    gain: gainOf(title),
    topic,
    aliases,
    reviewed: today,
    recheck: threeMonthsAfter(today),
    changes: [{ date: today, what: 'Bản đầu tiên.' }],
  };
  const text = readFileSync(join(root, template), 'utf8').replace(/^# TỆP MẪU\..*\n/m, '');
  return Object.entries(fields).reduce((all, [key, value]) => {
    // A field of the template: its line, and the lines of a list below it.
    const field = new RegExp(`^${key}:.*\\n(?:[ \\t]+.*\\n)*`, 'm');
    if (!field.test(all)) throw new Error(`${template}: no field ${key}`);
    return all.replace(field, () => stringify({ [key]: value }, { lineWidth: 0 }));
  }, text);
}

/** The poster's line to begin with: as much of the title as it takes, eight words and 48 signs. */
function gainOf(title: string): string {
  const words = title.split(/\s+/).slice(0, 8);
  while (words.join(' ').length > 48) words.pop();
  return words.join(' ');
}
