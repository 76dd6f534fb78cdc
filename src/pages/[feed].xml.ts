/** rss.xml: what was changed, newest first. A draft has no address to name, and so no feed. */
import { changes, type Change } from '../changes';
import { pages } from '../pages';
import { absolute, at, feedPath, name, origin } from '../site';

/** Entries kept: about half a year of work. What was withdrawn is told as long as it is. */
const most = 60;

export const getStaticPaths = () => (origin ? [{ params: { feed: 'rss' } }] : []);

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const tag = (tagName: string, text: string) => `<${tagName}>${escape(text)}</${tagName}>`;
/** A day as RFC 822 writes it, at midnight in Vietnam. */
const dated = (day: string) =>
  new Date(day).toUTCString().replace('00:00:00 GMT', '00:00:00 +0700');

const item = ({ date, what, guide }: Change) =>
  [
    '<item>',
    tag('title', `Bài số ${guide.number}: ${guide.title}`),
    tag('link', absolute(guide.path)!),
    tag('description', what),
    tag('pubDate', dated(date)),
    // Of its words, not its place: an entry stays the same one when another is added before it.
    `<guid isPermaLink="false">${escape(`${guide.number}-${date}-${what}`)}</guid>`,
    '</item>',
  ].join('\n');
const shown = changes.filter(({ guide }, i) => i < most || guide.withdrawn);

export const GET = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${tag('title', `${name}: ${pages.updates.title.toLowerCase()}`)}
${tag('link', absolute(at(pages.updates.path))!)}
${tag('description', pages.updates.summary)}
<language>vi</language>
<atom:link href="${absolute(feedPath)}" rel="self" type="application/rss+xml"/>
${shown.map(item).join('\n')}
</channel>
</rss>
`,
    { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } },
  );
