/** How people mistype, as functions of the right words; each gives words that must still find the page. */
import { fold } from '../../src/vietnamese.ts';

const tones: Record<string, [telex: string, vni: string]> = {
  '\u0300': ['f', '2'],
  '\u0301': ['s', '1'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};
const shapes: Record<string, [telex: string, vni: string]> = {
  'a\u0302': ['aa', 'a6'],
  'e\u0302': ['ee', 'e6'],
  'o\u0302': ['oo', 'o6'],
  'a\u0306': ['aw', 'a8'],
  'o\u031b': ['ow', 'o7'],
  'u\u031b': ['uw', 'u7'],
};

/** The keys of Telex (0) or VNI (1), left unconverted: "đăng" gives "ddawng" or "d9a8ng". */
function keys(words: string, way: 0 | 1): string {
  const word = (one: string) => {
    let tone = '';
    const plain = one
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0309\u0303\u0323]/g, (mark) => {
        tone = tones[mark]![way];
        return '';
      })
      .replace(/[aeou][\u0302\u0306\u031b]/g, (letter) => shapes[letter]![way])
      .replace(/đ/g, way ? 'd9' : 'dd');
    return plain + tone;
  };
  return words.toLowerCase().split(' ').map(word).join(' ');
}

/** The longest word, changed. */
const inLongest = (words: string, change: (word: string) => string): string => {
  const all = fold(words).split(' ');
  const longest = all.reduce((best, word) => (word.length > best.length ? word : best), '');
  return all.map((word) => (word === longest ? change(word) : word)).join(' ');
};

export const slips: Record<string, (words: string) => string> = {
  'as it stands': (words) => words,
  'without marks': fold,
  'in capitals': (words) => words.toUpperCase(),
  'as NFD': (words) => words.normalize('NFD'),
  'with half the marks': (words) =>
    words
      .split(' ')
      .map((word, i) => (i % 2 ? fold(word) : word))
      .join(' '),
  'with đ as d only': (words) => words.replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  'as Telex left unconverted': (words) => keys(words, 0),
  'as VNI left unconverted': (words) => keys(words, 1),
  'with two words glued': (words) => fold(words).replace(' ', ''),
  'with a letter left out': (words) => inLongest(words, (word) => word.slice(0, 2) + word.slice(3)),
  'with two letters in each other’s place': (words) =>
    inLongest(words, (word) => word.slice(0, 1) + word[2] + word[1] + word.slice(3)),
  'with the last word unfinished': (words) => fold(words).slice(0, -1),
};
