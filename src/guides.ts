/** The guides there are, read from content/, and what is looked up among them: the only place that asks for content. */
import { readContent } from './loader.ts';
import { guidesOf, type Guide, type Step } from './model.ts';
import { refuseDense } from './qr.ts';
import { documents as fixed, pack, sheets, type Sheet } from './sheets/table.ts';
import { absolute, at, base, topics } from './site.ts';

export * from './model.ts';

/** Everything of content/, checked. */
export const content = readContent();
/** All guides, by number. */
export const guides = guidesOf(content);
/** What the code of a whole-site document says: the home page; undefined in a draft. */
export const home = absolute(base);
refuseDense(guides.map(({ code }) => code));

/** The topics that have guides, each with its guides by number. */
export const guidesByTopic = topics
  .map((topic) => ({ topic, guides: guides.filter((guide) => guide.topic.id === topic.id) }))
  .filter((group) => group.guides.length > 0);

/** What comes next: the two guides that follow in the topic, or else in the whole book. */
export function nextOf(guide: Guide): Guide[] {
  const found = new Set<Guide>();
  // Looked through until two are found: with thousands of guides this is asked on every page.
  const take = (fits: (other: Guide) => boolean) => {
    for (const other of guides) {
      if (found.size === 2) return;
      if (other !== guide && !other.withdrawn && fits(other)) found.add(other);
    }
  };
  const later = (other: Guide) => other.number > guide.number;
  take((other) => later(other) && other.topic.id === guide.topic.id);
  take(later);
  take(() => true);
  return [...found];
}

/** Path of a sheet of a guide: its file name says what it is wherever it is sent. */
export const sheetPath = (guide: Guide, { id, format }: Sheet, slug = guide.slug, step = 1) =>
  at(`/huong-dan/${slug}/${guide.nn}-${slug}-${id}${format === 'jpg' ? `-${step}` : ''}.${format}`);

/** The slug of a guide and those it once had: what was printed under them still answers. */
export const slugsOf = (guide: Guide): string[] => [guide.slug, ...(guide.formerly?.slugs ?? [])];

/** Every address of a step's page, with the step it shows: under each slug, and by each id it once had. */
export const stepPages = (guide: Guide): { slug: string; id: string; step: Step }[] => {
  const ids: [string, string][] = [
    ...guide.steps.map(({ id }): [string, string] => [id, id]),
    ...Object.entries(guide.formerly?.steps ?? {}),
  ];
  return slugsOf(guide).flatMap((slug) =>
    ids.map(([id, now]) => ({ slug, id, step: guide.steps.find((step) => step.id === now)! })),
  );
};

/** The sheets of a guide with their paths: one a sheet, or one a step where the sheet is an album. */
export const sheetsOf = (guide: Guide) =>
  sheets.map((sheet) => {
    const each = sheet.format === 'jpg' ? guide.steps.map(({ number }) => number) : [1];
    const paths = each.map((step) => sheetPath(guide, sheet, guide.slug, step));
    return { sheet, path: paths[0]!, paths };
  });

/** Paths of the pictures of a guide, one a step, to pass on in a chat. */
export const albumOf = (guide: Guide): string[] =>
  sheetsOf(guide).find(({ sheet }) => sheet.format === 'jpg')!.paths;

/** The documents of the whole site, then a pack for each topic. */
export const documents = [
  ...fixed.map((one) => ({ ...one, guides })),
  ...guidesByTopic.map(({ topic, guides }) => ({
    ...pack,
    id: topic.id,
    name: `Trọn bộ tờ in: ${topic.name}`,
    guides,
  })),
].map((one) => ({ ...one, format: 'pdf' as const, path: at(`/in/${one.id}.pdf`) }));
export type Document = (typeof documents)[number];
