/** The worklist of truth in words: Markdown that also reads well in a terminal. */
import { spawnSync } from 'node:child_process';
import { newest } from './days.ts';
import type { Content } from './loader.ts';
import type { Due } from './truth.ts';
import { date } from './vietnamese.ts';

/** How sure a fact is, in the words of everybody. */
export const sureWords = {
  chac: 'chắc',
  'chac-ban-sao': 'chắc, nhưng mới đọc bản sao',
  vua: 'chưa thật chắc',
  'loi-khuyen': 'lời khuyên của người soạn',
};
const readWords = {
  'toan-van': 'đọc toàn văn',
  'trich-doan': 'đọc phần trích',
  'ban-sao': 'đọc bản sao',
};

/** The whole list. `today`: yyyy-mm-dd. `drifted`: guides changed after their stamp. */
export function written(list: Due[], today: string, drifted: string[] = []): string {
  const days = Map.groupBy(list, ({ due }) => due);
  const groups = [...days].map(([due, facts]) => {
    const left = Math.round((Date.parse(due) - Date.parse(today)) / 864e5);
    const when = left < 0 ? `đã quá ${-left} ngày` : `còn ${left} ngày`;
    return [`## Hạn ${date(due)}, ${when}: ${facts.length} điều`, ...facts.map(entry)].join('\n\n');
  });
  const stamps = drifted.map((file) => `- ${file}`).join('\n');
  return [
    ...(groups.length ? groups : ['Không có điều nào đến hạn.']),
    ...(stamps ? [`## Bài sửa sau ngày ghi ở reviewed và changes\n\n${stamps}`] : []),
  ].join('\n\n');
}

const entry = ({
  id,
  says,
  sources,
  checked,
  sure,
  until,
  note,
  places,
  file: ledger,
}: Due): string => {
  const end = until ? `, đúng đến ${date(until)}` : '';
  const from = sources.map(({ title, publisher, date: day, read, url }) =>
    [`  - Nguồn: ${title}. ${publisher}, ${day} (${readWords[read]})`, url]
      .filter(Boolean)
      .join(' '),
  );
  return [
    `- [ ] **${id}** (${ledger}): ${says}`,
    `  - Mức chắc: ${sureWords[sure]}; kiểm tra ${date(checked)}${end}`,
    ...(from.length ? from : ['  - Nguồn: chưa có']),
    ...(note ? [`  - Dặn: ${note}`] : []),
    ...places.map(({ words, file, line, address }) =>
      `  - “${words}” ở ${file}:${line} ${address}`.trimEnd(),
    ),
  ].join('\n');
};

/**
 * Files of guides whose last commit is younger than the newest day they state of themselves. Empty
 * where git is absent or its history is cut short: then nobody can know.
 */
export function newerThanStamp(guides: Content['guides'], root = process.cwd()): string[] {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    return status === 0 ? stdout : '';
  };
  if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return [];
  const changed = new Map<string, string>();
  let day = '';
  for (const line of git('log', '--format=@%cs', '--name-only', '--', 'content/huong-dan').split(
    '\n',
  ))
    if (line.startsWith('@')) day = line.slice(1);
    else if (line && !changed.has(line)) changed.set(line, day);
  return guides
    .filter(({ file, data }) => (changed.get(file) ?? '') > newest(data))
    .map(({ file }) => file);
}
