/**
 * No words run together. Vietnamese gives them away: a syllable has one vowel cluster and at most one
 * tone, and nothing but a space follows a full stop.
 */
import { expect, test } from '@playwright/test';
import { ELEMENT_NODE, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { everyPage, faultsOf, textOf, where } from '../support/html.ts';

/** Elements that stand within a line. All others, and these classes of ours, stand apart to the eye. */
const inLine = /^(a|b|strong|span|em|sup|i|time|input|br)$/;
const apart =
  /\b(step-number|guide-number|heading|small|tick|tall|button|topic|site-name|part-\w+)\b/;

/** The lines of a page: its words, with the borders of what stands apart turned into line breaks. */
export function linesOf(root: Node): string[] {
  const inside = (node: Node): string => {
    if (node.type === TEXT_NODE) return decodeSpaces(node);
    const { name, attributes } = node as ElementNode;
    if (node.type === ELEMENT_NODE && /^(script|style|svg|head|textarea)$/.test(name)) return '\n';
    const text = ((node.children as Node[] | undefined) ?? []).map(inside).join('');
    // Links of a menu stand apart by their margins.
    const menu = (node.parent as ElementNode | undefined)?.name === 'nav';
    const within =
      !menu &&
      node.type === ELEMENT_NODE &&
      inLine.test(name) &&
      !apart.test(attributes.class ?? '');
    return within && name !== 'br' ? text : `\n${text}\n`;
  };
  return inside(root)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The words of a text node with the spaces at its ends, which textOf trims, or the one space it is. */
function decodeSpaces(node: Node): string {
  const value = node.value as string;
  return `${/^\s/.test(value) ? ' ' : ''}${textOf(node)}${/\s$/.test(value) ? ' ' : ''}`;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** An onset, one vowel cluster, a coda: all that a Vietnamese syllable can be. Folded to plain letters. */
const syllable =
  /^(?:ngh?|[gknt]h|ch|gi|kh|ph|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;
/** Names that carry a capital inside, or are of another language. */
const names =
  /^(VNeID|eID|GitHub|JavaScript|iPhone|iOS|iPad|eTax|VssID|CafeF|VietNamNet|VietnamPlus|VnExpress|MobiFone|LuatVietnam|GiayKhaiSinh|NguyenVanA|NewsId|Vietnam\.vn|congchung\d\w*|Đắk|Lắk|Krông)$/;
/** Addresses, file names, names of apps in a store: a dot within, no capital, no mark. */
const address = /https?:\S+|(?<!\p{L})[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w/.-]*)?(?!\p{L})/gu;

/** What of a line looks like two words that have lost the space between them. */
export function joined(line: string): string[] {
  const text = line.replace(address, ' ');
  const words = text.match(/\p{L}+/gu) ?? [];
  return [
    ...words.filter((word) => {
      const plain = word.normalize('NFD');
      const marked = /[^\x00-\x7f]/.test(word) && word !== word.toUpperCase();
      const base = plain
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/gi, 'd')
        .toLowerCase();
      return (plain.match(tones) ?? []).length > 1 || (marked && !syllable.test(base));
    }),
    ...words.filter((word) => /\p{Ll}\p{Lu}/u.test(word)),
    ...(text.match(/\p{L}+[.,;:!?…”)]+(?=\p{Lu}|\p{Ll}{2})\p{L}+/gu) ?? []),
    ...(text.match(/\p{Ll}+\d\p{L}+|\d\p{Lu}\p{Ll}+/gu) ?? []),
  ].filter((found) => !names.test(found) && !/^(TP|Q|P)\.\p{L}+$/u.test(found));
}

test('the test itself knows words that have run together', () => {
  for (const line of ['chỗ sai vào, rồigửi cho đội', 'Hải An.Không cần', 'nhắn tin(có dấu)rồi chờ'])
    expect(joined(line), line).not.toEqual([]);
  for (const line of [
    'VNeID mức 2, rồi gửi.',
    'camnang.example/1',
    'TP.HCM',
    'quyết, nghiêng, giếng, khuỷu',
  ])
    expect(joined(line), line).toEqual([]);
});

test('no words run together on any page, across the borders of elements too', () => {
  const faults = faultsOf(everyPage(), (page) =>
    linesOf(page.root)
      .flatMap((line) => joined(line))
      .map((found) => `${where(page)}: ${found}`),
  );
  expect([...new Set(faults)].slice(0, 40)).toEqual([]);
});
