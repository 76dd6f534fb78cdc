/**
 * The sheets that a neighbourhood may put its own lines on. A poster has room for a box; a leaflet and
 * a card are full, and carry theirs on the back, which is the same for every guide.
 *
 * `back`: template of the back. `team`: template of front and back in one file, for a team's set.
 */
import { sheets } from './table.ts';

const own = {
  'ap-phich': { team: 'poster' },
  'to-roi': { back: 'leaflet-back', team: 'leaflet-team' },
  'the-qr': { back: 'cards-back', team: 'cards-team' },
} as const;
type LocalId = keyof typeof own;

/** The rows of the table that have such room. */
export const localSheets = (Object.keys(own) as LocalId[]).map((id) => {
  const { name, template, shop } = sheets.find((sheet) => sheet.id === id)!;
  const { team, back } = { back: undefined, ...own[id] };
  return { id, name, template, shop: back ? twoSided(shop) : shop, team, back };
});
export type LocalSheet = (typeof localSheets)[number];

/** What to ask for when the back is printed too. */
function twoSided(shop: string): string {
  const both = shop.replace('một mặt', 'hai mặt');
  if (both === shop) throw new Error(`No "một mặt" in: ${shop}`);
  return both;
}
