/**
 * Every built page of a test site, parsed once a worker; how an address finds its file; loops that cannot be empty.
 * Long, because it is the one vocabulary that tests of pages speak.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENT_NODE, TEXT_NODE, parse, walkSync, type ElementNode, type Node } from 'ultrahtml';
import { querySelectorAll } from 'ultrahtml/selector';
import { guides, slugsOf, stepPage, stepPages, type Guide, type Step } from '../../src/guides.ts';
import { isOneFile } from '../../src/one-file.ts';
import { sites, type SiteName } from './sites.ts';

export type Page = {
  site: SiteName;
  /** Path of the file below the site's folder. */
  file: string;
  /** The address it answers at, without the folder the site may stand under: "/in/", "/1". */
  path: string;
  html: string;
  root: Node;
  elements: ElementNode[];
};

const read = new Map<SiteName, Page[]>();

/** All pages of a site; a guide's file to send is none. */
export function pagesOf(site: SiteName): Page[] {
  if (!read.has(site))
    read.set(
      site,
      globSync('**/*.html', { cwd: sites[site].out })
        .filter((file) => !isOneFile(file))
        .sort()
        .map((file) => pageOf(site, file)),
    );
  return read.get(site)!;
}

function pageOf(site: SiteName, file: string): Page {
  const html = readFileSync(join(sites[site].out, file), 'utf8');
  const root = parse(html) as Node;
  const elements: ElementNode[] = [];
  walkSync(root, (node) => void (node.type === ELEMENT_NODE && elements.push(node as ElementNode)));
  return {
    site,
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`,
    html,
    root,
    elements,
  };
}

export const siteNames = Object.keys(sites) as SiteName[];
export const everyPage = (): Page[] => siteNames.flatMap(pagesOf);

/** How a fault names a page. */
export const where = ({ site, path }: Page): string => `${site} ${path}`;

/** The page that answers at a path, the site's folder left out. */
export const pageAt = (site: SiteName, path: string): Page => {
  const found = pagesOf(site).find((page) => page.path === path);
  if (!found) throw new Error(`${site}: no page at ${path}`);
  return found;
};

const byFile = new Map<string, Page>();
/** The page that a file of a site holds. */
export function pageOfFile(site: SiteName, file: string): Page {
  if (!byFile.size) for (const page of everyPage()) byFile.set(`${page.site} ${page.file}`, page);
  return byFile.get(`${site} ${file}`)!;
}

/** Addresses at which a guide's page is drawn a second time: short and former ones. */
export const secondary = new Map<string, Guide>(
  guides.flatMap((guide) =>
    [
      guide.short,
      ...slugsOf(guide)
        .slice(1)
        .map((slug) => `/huong-dan/${slug}/`),
      // The steps of a withdrawn guide say that it is withdrawn.
      ...(guide.withdrawn ? stepPages(guide).map(({ slug, id }) => stepPage(slug, id)) : []),
    ].map((path) => [path, guide]),
  ),
);

/** The addresses of steps, each with what it shows; a former one shows the step it became. */
export const stepAddresses = new Map<string, { guide: Guide; step: Step }>(
  guides
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((guide) =>
      stepPages(guide).map(({ slug, id, step }) => [stepPage(slug, id), { guide, step }]),
    ),
);

/** The pages at their own address: no short and no former one. */
export const ownPages = (site: SiteName): Page[] =>
  pagesOf(site).filter(
    ({ path }) =>
      !['/404', '/khong-mang'].includes(path) &&
      !secondary.has(path) &&
      (stepAddresses.get(path)?.step.page ?? path) === path,
  );

/** The pages that search engines list: a single step is part of its guide. */
export const canonicalPages = (site: SiteName): Page[] =>
  ownPages(site).filter(({ path }) => !stepAddresses.has(path));

/** The guides' pages at every address they have, each with its guide. */
export const guidePages = (site: SiteName): { page: Page; guide: Guide }[] =>
  guides.flatMap((guide) =>
    [
      guide.path,
      ...[...secondary].filter(([, other]) => other === guide).map(([path]) => path),
    ].map((path) => ({ page: pageAt(site, path), guide })),
  );

/** Elements below `from` by selector; ultrahtml knows no list of compound selectors, so a list is taken apart. */
export const all = (from: Page | Node, selector: string): ElementNode[] =>
  selector
    .split(', ')
    .flatMap((one) => querySelectorAll('root' in from ? from.root : from, one) as ElementNode[]);

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};
const decode = (text: string) =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (!(name in named)) throw new Error(`An entity the tests do not know: ${whole}`);
    return named[name]!;
  });

/** An attribute as a browser reads it; undefined where it is not written. */
export const attribute = (element: ElementNode | undefined, name: string): string | undefined => {
  const value = element?.attributes[name];
  return value === undefined ? undefined : decode(value);
};

/** What the one meta of that name or property says; nothing where there are none, or two. */
export function meta(page: Page, name: string): string {
  const found = all(page, 'meta').filter((one) =>
    [one.attributes.name, one.attributes.property].includes(name),
  );
  return found.length === 1 ? (attribute(found[0], 'content') ?? '') : '';
}

export const titleOf = (page: Page): string =>
  all(page, 'head title')
    .map((one) => textOf(one))
    .join('|');
export const canonicalOf = (page: Page): string =>
  all(page, 'link[rel="canonical"]')
    .map((one) => attribute(one, 'href'))
    .join('|');

/** The words of an element, those of scripts and styles left out, white space made one space. */
export function textOf(node: Node, skip: (element: ElementNode) => boolean = () => false): string {
  const inside = (one: Node): string => {
    if (one.type === TEXT_NODE) return decode(one.value as string);
    if (
      one.type === ELEMENT_NODE &&
      (['script', 'style'].includes((one as ElementNode).name) || skip(one as ElementNode))
    )
      return '';
    return ((one.children as Node[] | undefined) ?? []).map(inside).join('');
  };
  return inside(node)
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** Without white space of any kind: how words are compared where line breaks are nobody's business. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** The origin under which a site's own addresses stand; a draft has none, so an impossible one. */
export const originOf = (site: SiteName): string =>
  sites[site].url ? new URL(sites[site].url).origin : 'https://ban-nhap.invalid';

/** The file that answers at a path, as static hosts look for it. */
export function fileAt(site: SiteName, pathname: string): string | undefined {
  const { out, base } = sites[site];
  if (!pathname.startsWith(base)) return undefined;
  const rest = decodeURIComponent(pathname.slice(base.length));
  const tries = rest === '' || rest.endsWith('/') ? [`${rest}index.html`] : [rest, `${rest}.html`];
  return tries.find((file) => existsSync(join(out, file)) && statSync(join(out, file)).isFile());
}

type Found = string | false | undefined | null | Found[];

/** What `look` finds wrong, over all of `list`. A list with nothing in it is a fault itself: a loop over nothing proves nothing. */
export function faultsOf<T>(list: readonly T[], look: (one: T) => Found): string[] {
  if (list.length === 0) return ['There is nothing to look at.'];
  return (list.map(look) as Found[])
    .flat(Infinity as 1)
    .filter((found): found is string => typeof found === 'string' && found !== '');
}
