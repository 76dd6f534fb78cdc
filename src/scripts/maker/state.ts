/**
 * What was chosen and typed on /in/tu-lam/, as it stands after the # of the address. Anybody can write
 * such an address, so all that is read from it is known, cleaned and cut to length here.
 */
import type { Local } from '../../local-lines';

export type State = { guides: number[]; sheet: string; local: Local };
/** What may be chosen. */
export type Known = { guides: number[]; sheets: string[] };

/** Signs that each field may have, so that all of them find room in the box at 12 pt. */
export const limits: Record<keyof Local, number> = {
  place: 50,
  name: 30,
  phone: 20,
  hours: 30,
  words: 70,
};
const keys: [field: keyof Local, key: string][] = [
  ['place', 'khu'],
  ['name', 'ten'],
  ['phone', 'so'],
  ['hours', 'gio'],
  ['words', 'loi'],
];
/** Sheets at once: an old phone draws no more with ease. */
export const most = 6;

/**
 * One line of plain signs: composed, with neither control signs, signs of direction nor loose marks
 * (which pile up over a line), at most `length` long.
 */
export const clean = (text: string, length: number): string =>
  [
    ...text
      .normalize('NFC')
      .replace(/\p{M}+/gu, '')
      .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, length)
    .join('')
    .trim();

/** What an address says after its #, as far as it is `known`. */
export function read(hash: string, known: Known): State {
  const said = new URLSearchParams(hash.slice(1, 4000));
  const asked = (said.get('bai') ?? '').split(',').map(Number);
  const sheet = said.get('to') ?? '';
  return {
    guides: known.guides.filter((number) => asked.includes(number)).slice(0, most),
    sheet: known.sheets.includes(sheet) ? sheet : known.sheets[0]!,
    local: Object.fromEntries(
      keys.map(([field, key]) => [field, clean(said.get(key) ?? '', limits[field])]),
    ) as Local,
  };
}

/** The address's part after the #; empty fields leave no trace. */
export function write({ guides, sheet, local }: State): string {
  const said = new URLSearchParams();
  if (guides.length) said.set('bai', guides.join());
  said.set('to', sheet);
  for (const [field, key] of keys) if (local[field]) said.set(key, local[field]);
  return `#${said.toString().replace(/%2C/g, ',')}`;
}
