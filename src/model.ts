/**
 * The model: what a guide is. Every address, number, step and source of it is worked out here once; pages,
 * paper, pictures and search all read a `Guide`.
 */
import { newest } from './days.ts';
import type { Content, TextFile } from './loader.ts';
import type { StepOutline } from './mdx/outline.ts';
import type { Fact, GuideData } from './schema.ts';
import { absolute, at, isOfficial, topics, type Topic } from './site.ts';
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

/** Path of the page of one step, at the present slug of its guide or a former one. */
export const stepPage = (slug: string, id: string): string => at(`/huong-dan/${slug}/${id}/`);
