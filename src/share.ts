/**
 * Share images: the card a link shows in a chat. What stands on a card is worked out here, before
 * the page is drawn, so that the page can name the file; integrations/sheets.ts sets it afterwards.
 * Chats keep a picture by its whole address, so a new picture needs a new one. A card's name carries a
 * hash. A step's card is its picture of the album, whose name is fixed because people pass it on: its
 * address ends in ?v= and a hash, which static hosts leave unread, so no picture is stored twice.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { guides, content, sheetPath, type Guide, type Step } from './guides.ts';
import { pages } from './pages.ts';
import { colourOf, guideInput, site } from './sheets/input.ts';
import { sheets } from './sheets/table.ts';
import { partsOf, textOf } from './sheets/templates.ts';
import { at, name, origin, topics } from './site.ts';

/** Pixels, as Facebook and Messenger ask for; key words stay inside the middle square. */
const shareSize = { width: 1200, height: 630 };

/** Pixels of a step's picture: upright, as a phone is held. */
export const stepSize = { width: 1080, height: 1350 };

export type Card = { title: string; kicker: string; topic: string; number: string };
/** What a page's head says of its picture. */
export type Share = { path: string; alt: string; size: { width: number; height: number } };
export type CardShare = Share & { card: Card };

const textsOf = (template: string) => partsOf(template).map(textOf);
const cardTemplates = textsOf('share.typ');
const stepTemplates = textsOf('album.typ');
const album = sheets.find(({ id }) => id === 'buoc')!;

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
function share(file: string, card: Card): CardShare {
  const hash = createHash('sha256').update(JSON.stringify(cardInput(card)));
  for (const template of cardTemplates) hash.update(template);
  return {
    card,
    path: at(`/anh/${file}-${hash.digest('hex').slice(0, 8)}.jpg`),
    alt: `${card.kicker}: ${card.title}`,
    size: shareSize,
  };
}

/** The card of a guide. */
export const shareOfGuide = (guide: Guide): CardShare =>
  share(`${guide.nn}-${guide.slug}`, {
    title: guide.title,
    kicker: guide.withdrawn ? 'Đừng làm theo nữa' : guide.topic.name,
    topic: guide.topic.id,
    number: String(guide.number),
  });

/**
 * The picture of a step. Its version is made of what the picture is drawn from: the guide's text, the
 * local names in it, the templates.
 */
export function shareOfStep(guide: Guide, step: Step): Share {
  const { tree } = content.guides.find(({ slug }) => slug === guide.slug)!;
  const hash = createHash('sha256').update(
    JSON.stringify([guideInput(guide), tree, content.ward.local, step.number]),
  );
  for (const template of stepTemplates) hash.update(template);
  return {
    path: `${sheetPath(guide, album, guide.slug, step.number)}?v=${hash.digest('hex').slice(0, 8)}`,
    alt: `${guide.title}, bước ${step.number}: ${step.title}`,
    size: stepSize,
  };
}

/** Pages other than guides share the colour of the first topic and carry no number. */
export const shareOfPage = ({ path, title }: { path: string; title: string }): CardShare =>
  share(path.replace(/\//g, '') || 'trang-chu', {
    title,
    kicker: title === name ? 'Của bà con' : name,
    topic: topics[0].id,
    number: '',
  });

/** Every card of the site, for whoever sets them. */
export const allShares = (): CardShare[] => [
  ...guides.map(shareOfGuide),
  ...Object.values(pages).map(shareOfPage),
  ...content.pages.map((page) => shareOfPage({ path: `/${page.slug}/`, title: page.data.title })),
];
