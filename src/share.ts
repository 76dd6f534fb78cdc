/**
 * Share images: the card a link shows in a chat. What stands on a card is worked out here, before
 * the page is drawn, so that the page can name the file; sheets/print.ts sets it afterwards.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides, content, type Guide } from './guides.ts';
import { pages } from './pages.ts';
import { colourOf, site } from './sheets/input.ts';
import { at, name, origin, topics } from './site.ts';

/** Pixels, as Facebook and Messenger ask for; key words stay inside the middle square. */
export const shareSize = { width: 1200, height: 630 };

export type Card = { title: string; kicker: string; topic: string; number: string };
export type Share = { card: Card; path: string; alt: string };

const templates = ['share.typ', 'theme.typ'].map((file) => readFileSync(join('src/sheets', file)));

/** What share.typ is given: the card, the topic's colour and its own drawing. */
export const cardInput = (card: Card) => ({
  site,
  ...card,
  colour: colourOf(card.topic),
  drawing: readFileSync(`src/drawings/${card.topic}.svg`, 'utf8').replaceAll(
    'currentColor',
    colourOf(card.topic),
  ),
  door: readFileSync('public/icon.svg', 'utf8'),
  draft: !origin,
  size: shareSize,
});

/** The image of a card; its name carries a hash of all that is drawn, so a new picture is a new name. */
function share(file: string, card: Card): Share {
  const hash = createHash('sha256').update(JSON.stringify(cardInput(card)));
  for (const template of templates) hash.update(template);
  return {
    card,
    path: at(`/anh/${file}-${hash.digest('hex').slice(0, 8)}.jpg`),
    alt: `${card.kicker}: ${card.title}`,
  };
}

export const shareOfGuide = (guide: Guide): Share =>
  share(`${guide.nn}-${guide.slug}`, {
    title: guide.title,
    kicker: guide.withdrawn ? 'Đừng làm theo nữa' : guide.topic.name,
    topic: guide.topic.id,
    number: String(guide.number),
  });

/** Pages other than guides share the colour of the first topic and carry no number. */
export const shareOfPage = ({ path, title }: { path: string; title: string }): Share =>
  share(path.replace(/\//g, '') || 'trang-chu', {
    title,
    kicker: title === name ? 'Của bà con' : name,
    topic: topics[0].id,
    number: '',
  });

/** Every card of the site, for whoever sets them. */
export const allShares = (): Share[] => [
  ...guides.map(shareOfGuide),
  ...Object.values(pages).map(shareOfPage),
  ...content.pages.map((page) => shareOfPage({ path: `/${page.slug}/`, title: page.data.title })),
];
