/**
 * The model, and the only place that asks for guides: every address, number, step, source and sheet
 * of a guide is worked out here once. Pages, paper, pictures and search all read a `Guide`.
 */
import { readContent, type Content, type TextFile } from './loader.ts';
import type { StepOutline } from './mdx/outline.ts';
import type { Fact, GuideData } from './schema.ts';
import { sheets, type Sheet } from './sheets/table.ts';
import { absolute, at, isOfficial, topics, type Topic } from './site.ts';
import { tie } from './vietnamese.ts';

/** A fact as a page lists it: numbered by first use, its addresses kept only where official. */
export type Source = Fact & { n: number };
export type Step = StepOutline & { number: number; path: string };
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
  /** Full short address; undefined in a draft. */
  address: string | undefined;
  steps: Step[];
  sources: Source[];
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
      address: absolute(short),
      steps: outline.steps.map((step, i) => ({
        ...step,
        title: tie(step.title),
        number: i + 1,
        path: `${path}#${step.id}`,
      })),
      sources: sourcesOf(
        content,
        [...facts].filter((id) => id !== undefined),
      ),
      edition: [data.reviewed, ...data.changes.map((change) => change.date)]
        .sort()
        .at(-1)!
        .slice(0, 7),
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

/** The topics that have guides, each with its guides by number. */
export const guidesByTopic = topics
  .map((topic) => ({ topic, guides: guides.filter((guide) => guide.topic.id === topic.id) }))
  .filter((group) => group.guides.length > 0);

/** What comes next: the two guides that follow in the topic, or else in the whole book. */
export function nextOf(guide: Guide): Guide[] {
  const others = guides.filter((other) => other !== guide && !other.withdrawn);
  const later = others.filter((other) => other.number > guide.number);
  const near = later.filter((other) => other.topic.id === guide.topic.id);
  return [...near, ...later.filter((other) => !near.includes(other)), ...others]
    .filter((other, index, all) => all.indexOf(other) === index)
    .slice(0, 2);
}

/** Path of a sheet of a guide: its file name says what it is wherever it is sent. */
export const sheetPath = (guide: Guide, sheet: Sheet, slug = guide.slug): string =>
  at(`/huong-dan/${slug}/${guide.nn}-${slug}-${sheet.id}.pdf`);

/** The slug of a guide and those it once had: what was printed under them still answers. */
export const slugsOf = (guide: Guide): string[] => [guide.slug, ...(guide.formerly?.slugs ?? [])];

/** The sheets of a guide with their paths. */
export const sheetsOf = (guide: Guide) =>
  sheets.map((sheet) => ({ sheet, path: sheetPath(guide, sheet) }));
