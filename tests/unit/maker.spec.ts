/** What stands after the # of /in/tu-lam/ is anybody's: only what is known, clean and short comes out of it. */
import { expect, test } from '@playwright/test';
import { fit, lineHeight } from '../../src/scripts/maker/fit.ts';
import { clean, limits, most, read, write, type State } from '../../src/scripts/maker/state.ts';

const known = { guides: [1, 2, 3, 5, 8, 13, 21, 34], sheets: ['ap-phich', 'to-roi', 'the-qr'] };
const fields = Object.keys(limits) as (keyof typeof limits)[];

/** A sequence that looks random and is the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let n = seed; ; n = (n * 1103515245 + 12345) % 2147483648) yield n;
}

test('what is written is what is read again', () => {
  const state: State = {
    guides: [1, 13],
    sheet: 'to-roi',
    local: {
      place: 'Khu dân cư số 3 & 4',
      name: 'Cô Lan # 1',
      phone: '0000 000 001',
      hours: '8 giờ – 20 giờ, 50% buổi',
      words: 'Ơi ới = “ạ” + ?',
    },
  };
  const hash = write(state);
  expect(hash).toMatch(/^#[\x21-\x7e]+$/);
  expect(read(hash, known)).toEqual(state);
  expect(read(hash.normalize('NFD'), known)).toEqual(state);
});

const hostile: Record<string, string> = {
  'nothing at all': '',
  'broken percent signs': '#bai=%E0%A4&khu=%ff%fe',
  'names of objects': '#__proto__=1&to=__proto__&bai=constructor&khu=toString',
  'a way out of the folder': '#to=../../etc&bai=../1',
  'numbers that are none': '#bai=NaN,Infinity,-1,1e3,0x1,999,1.5',
  'a hundred guides': `#bai=${Array.from({ length: 100 }, (_, i) => i).join()}`,
  'a hundred thousand signs': `#khu=${'a'.repeat(100_000)}&ten=${'ệ'.repeat(50_000)}`,
  'marks piled up': `#khu=${encodeURIComponent('Z' + '\u0301\u0322'.repeat(500))}`,
  'signs of direction and no signs': `#ten=${encodeURIComponent('\u202eabc\u200b\u0000\ufeff\u2066')}`,
  'lines and tabs': '#loi=a%0Ab%09c%0D%0A%E2%80%A8d',
  'half a sign': '#so=%F0%9F&ten=\ud83d',
};
for (const [name, hash] of Object.entries(hostile))
  test(`${name}: known guides and sheets, short plain lines`, () => {
    const state = read(hash, known);
    expect(known.sheets).toContain(state.sheet);
    expect(state.guides.length).toBeLessThanOrEqual(most);
    for (const number of state.guides) expect(known.guides).toContain(number);
    for (const field of fields) {
      const words = state.local[field];
      expect([...words].length).toBeLessThanOrEqual(limits[field]);
      expect(words).toBe(words.normalize('NFC'));
      expect(words).not.toMatch(/[\p{C}\p{M}\n\r\t]/u);
      expect(words).toBe(words.trim());
    }
    expect(read(write(state), known)).toEqual(state);
  });

test('two thousand addresses of chance do no harm', () => {
  const chance = numbers(26);
  const next = (below: number) => chance.next().value! % below;
  for (let i = 0; i < 2000; i += 1) {
    const hash = `#${Array.from({ length: next(80) }, () => String.fromCharCode(next(0x2fff))).join('')}`;
    const state = read(`${hash}&bai=${next(40)}&khu=${hash}`, known);
    expect(read(write(state), known)).toEqual(state);
  }
});

test('Vietnamese typed apart is put together, and stays Vietnamese', () => {
  expect(clean('Khu  dân cư\tÂu Cơ '.normalize('NFD'), 50)).toBe('Khu dân cư Âu Cơ');
});

// Half a point a sign and size: a narrow letter of a usual font.
const measure = (words: string) => [...words].length * 0.55;

test('words in a box are as large as they can be and never leave it', () => {
  const texts = [
    'Khu dân cư số 3',
    'Bác Thử · 0000 000 001',
    'Mỗi tối thứ ba có người ở nhà văn hoá.',
  ];
  for (const width of [150, 240, 336, 499])
    for (const height of [40, 64, 81, 149]) {
      const { size, lines, whole } = fit(texts, width, height, measure);
      expect(size).toBeGreaterThanOrEqual(12);
      expect(lines.length * size * lineHeight).toBeLessThanOrEqual(height);
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(width);
      if (whole) expect(lines.join(' ')).toBe(texts.join(' '));
    }
});

test('a word wider than the box is broken, what finds no room is told', () => {
  expect(fit(['a'.repeat(80)], 100, 500, measure)).toMatchObject({ whole: true });
  expect(fit(['a b '.repeat(200).trim()], 100, 40, measure).whole).toBe(false);
  expect(fit([], 100, 40, measure)).toMatchObject({ lines: [], whole: true });
});

test('every field filled to its limit finds room on the smallest box of a leaflet and a poster', () => {
  const full = [
    'a'.repeat(limits.place),
    `${'a'.repeat(limits.name)} · ${'0'.repeat(limits.phone)} · ${'a'.repeat(limits.hours)}`,
    'a '.repeat(limits.words / 2).trim(),
  ];
  for (const [width, height] of [
    [499, 63.8],
    [335.9, 148.8],
  ] as const)
    expect(fit(full, width, height, measure).whole).toBe(true);
});
