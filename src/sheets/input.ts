/** What a Typst file is given: one JSON object of the same shape for every sheet. */
import { readFileSync } from 'node:fs';
import { finger } from '../components/authors/drawings.ts';
import { content, type Guide } from '../guides.ts';
import { qr } from '../qr.ts';
import { name, origin, standing } from '../site.ts';
import { date, month } from '../vietnamese.ts';
import type { PaperNode } from './tree.ts';

/** A topic's colour on white, read out of the site's own tokens so that they cannot differ. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
export const colourOf = (topic: string) =>
  new RegExp(`--${topic}: (#[0-9a-f]{6})`).exec(tokens)![1]!;

/** What every sheet and card says of the site. */
export const site = {
  name,
  ...standing,
  check: `Muốn chắc chắn, hỏi tận nơi ở ${content.ward.local['cong-an'].text}.`,
  host: origin?.replace(/^https?:\/\//, '') ?? '',
};

/** Input of a guide's sheet. `address` and `qr` are null in a draft: the sheet then says so. */
export const sheetInput = (guide: Guide, tree: PaperNode) => ({
  site,
  title: guide.title,
  lead: guide.summary,
  gain: guide.gain,
  number: guide.number,
  topic: guide.topic.name,
  colour: colourOf(guide.topic.id),
  withdrawn: Boolean(guide.withdrawn),
  edition: month(guide.edition),
  recheck: date(guide.recheck),
  finger,
  address: guide.address?.replace(/^https?:\/\//, '') ?? null,
  qr: guide.address ? qr(guide.address) : null,
  tree,
});
