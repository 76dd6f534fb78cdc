/**
 * The model, and the only place that asks for guides: every address, number, step, source and sheet
 * of a guide is worked out here once. Pages, paper, pictures and search all read a `Guide`.
 */
import { newest } from './days.ts';
import { readContent, type Content, type TextFile } from './loader.ts';
import type { StepOutline } from './mdx/outline.ts';
import type { Fact, GuideData } from './schema.ts';
import { refuseDense } from './qr.ts';
import { documents as fixed, pack, sheets, type Sheet } from './sheets/table.ts';
import { absolute, at, base, isOfficial, topics, type Topic } from './site.ts';
import { tie } from './vietnamese.ts';

/** A fact as a page lists it: numbered by first use, its addresses kept only where official. */
export type Source = Fact & { n: number };
export type Step = StepOutline & {
  number: number;
  /** Where it stands in its guide. */
  path: string;
  /** Path of its own page. */
  page: string;
};
export type Stated = { text: string; fact?: string | undefined };

export type Guide = Omit<GuideData, 'topic' | 'fee' | 'wait' | 'where' | 'withdrawn'> & {
  file: string;
  slug: string;
  /** The number in two digits, as file names carry it. */
  nn: string;
  topic: Topic;
  fee: Stated;
  wait?: Stated | undefined;
  where: Stated;
  /**
   * What to do instead of following a guide that was withdrawn. Its title and summary then say so too,
   * and with them every list, card, sheet and search result.
   */
  withdrawn?: string | undefined;
  /** Path of the page, the site's folder included. */
  path: string;
  /** Path of the short address, printed and put into codes. */
  short: string;
  /** Full short address, as it is typed; undefined in a draft. */
  address: string | undefined;
  /**
   * What the codes on paper say: the address with the edition after a #, as year and month (#2611), so
   * that the page knows which paper is held before it. No server sees it, and kept copies answer.
   */
  code: string | undefined;
  steps: Step[];
  sources: Source[];
  /** Its changes as scripts/edition.ts reads them: a line each, the edition in place of the first one's words. */
  history: string;
  /** Month of the last change or review, yyyy-mm: never the clock, so the same text gives the same bytes. */
  edition: string;
  words: number;
};

/** What `withdrawn: true` says. */
const askFirst = 'Bà con đừng làm theo, hãy hỏi tận nơi trước khi làm.';

/** All guides of `content`, by number. */
export function guidesOf(content: Content): Guide[] {
  const local = (text: string) =>
    tie(text.replace(/\{([^{}]+)\}/g, (_, key) => content.ward.local[key]!.text));
  const stated = (one: Stated) => ({ ...one, text: local(one.text) });
  const model = ({ file, slug, data, outline }: TextFile<GuideData>): Guide => {
    const path = at(`/huong-dan/${slug}/`);
    const short = at(`/${data.number}`);
    const address = absolute(short);
    const edition = newest(data).slice(0, 7);
    const withdrawn = data.withdrawn === true ? askFirst : data.withdrawn && local(data.withdrawn);
    const facts = new Set([data.fee.fact, data.wait?.fact, data.where.fact, ...outline.facts]);
    return {
      ...data,
      title: withdrawn ? `Đã rút lại: ${local(data.title)}` : local(data.title),
      gain: withdrawn ? 'Bài này đã rút lại' : local(data.gain),
      summary: withdrawn ? `Nội dung cũ không còn đúng. ${withdrawn}` : local(data.summary),
      withdrawn,
      needs: data.needs.map(local),
      file,
      slug,
      nn: String(data.number).padStart(2, '0'),
      topic: topics.find(({ id }) => id === data.topic)!,
      fee: stated(data.fee),
      wait: data.wait && stated(data.wait),
      where: stated(data.where),
      path,
      short,
      address,
      code: address && `${address}#${edition.slice(2).replace('-', '')}`,
      steps: outline.steps.map((step, i) => ({
        ...step,
        title: tie(step.title),
        number: i + 1,
        path: `${path}#${step.id}`,
        page: stepPage(slug, step.id),
      })),
      sources: sourcesOf(
        content,
        [...facts].filter((id) => id !== undefined),
      ),
      edition,
      history: data.changes
        .map(({ date, what }) => `${date} ${what}`)
        .sort()
        .map((line, i) => (i ? line : `${line.slice(0, 10)} ${edition}`))
        .join('\n'),
      words: outline.words,
    };
  };
  return content.guides.map(model).sort((a, b) => a.number - b.number);
}

/** Facts as a page lists them, in the order of their ids. */
export const sourcesOf = (content: Content, ids: string[]): Source[] =>
  ids.map((id, i) => ({ ...officialOnly(content.facts.get(id)!), n: i + 1 }));

/** The first day on which something a page rests on ends; undefined where nothing does. */
export const endOf = (sources: Source[]): string | undefined =>
  sources.flatMap(({ until }) => until ?? []).sort()[0];

const officialOnly = (fact: Fact): Fact => ({
  ...fact,
  sources: fact.sources.map((source) =>
    source.url && isOfficial(source.url) ? source : { ...source, url: undefined },
  ),
});

export const content = readContent();
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

/** Path of the page of one step, at the present slug of its guide or a former one. */
export function stepPage(slug: string, id: string): string {
  return at(`/huong-dan/${slug}/${id}/`);
}

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
