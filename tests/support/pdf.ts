/**
 * Every printed sheet of a test site, read once a worker by pdf.js: its words with their places, its headings, its fonts.
 * Long, because what pdf.js tells is put into one shape here and nowhere else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { documents, guides, sheetPath, type Document, type Guide } from '../../src/guides.ts';
import { sheets as table, type Sheet } from '../../src/sheets/table.ts';
import { siteNames } from './html.ts';
import { sites, type SiteName } from './sites.ts';

/** A run of words on one line. Points from the lower left corner; `artifact`: the foot, not the text. */
export type Run = {
  text: string;
  size: number;
  x: number;
  y: number;
  width: number;
  artifact: boolean;
  heading?: string;
};
export type PaperPage = {
  name: string;
  width: number;
  height: number;
  runs: Run[];
  proxy: PDFPageProxy;
  document: PDFDocumentProxy;
};
export type Font = { name: string; embedded: boolean };
export type Paper = {
  name: string;
  site: SiteName;
  /** Undefined for a document of the whole site. */
  guide: Guide | undefined;
  sheet: Sheet | Document;
  /** What the file must be titled. */
  title: string;
  document: PDFDocumentProxy;
  info: { Title?: string; Language?: string };
  /** The XMP packet, as it stands in the file. */
  xmp: string;
  tagged: boolean;
  fonts: Font[];
  pages: PaperPage[];
};
/** A sheet of a guide. */
export type GuidePaper = Paper & { guide: Guide; sheet: Sheet };

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** The rows of the table that are printed; the album is looked at in album.spec.ts. */
export const sheets = table.filter(({ format }) => format === 'pdf');

const read = new Map<string, Promise<Paper[]>>();
const once = (key: string, make: () => Promise<Paper>[]) => {
  if (!read.has(key)) read.set(key, Promise.all(make()));
  return read.get(key)!;
};

/** The guides of a site whose sheets are set. */
export const guidesOn = (site: SiteName): Guide[] =>
  guides.filter(({ number }) => sites[site].sheets?.includes(number) ?? true);

/** One row of the table, for all guides of a site. */
export const sheetsAt = (site: SiteName, sheet: Sheet): Promise<GuidePaper[]> =>
  once(`${site} ${sheet.id}`, () =>
    guidesOn(site).map((guide) =>
      paperOf(site, sheetPath(guide, sheet), `${guide.nn}-${sheet.id}`, guide, sheet),
    ),
  ) as Promise<GuidePaper[]>;

/** The documents of the whole site. */
export const documentsAt = (site: SiteName): Promise<Paper[]> =>
  once(site, () => documents.map((one) => paperOf(site, one.path, one.id, undefined, one)));

/** Every sheet of every guide of a site. */
export const papersOf = async (site: SiteName): Promise<GuidePaper[]> =>
  (await Promise.all(sheets.map((sheet) => sheetsAt(site, sheet)))).flat();

async function paperOf(
  site: SiteName,
  path: string,
  label: string,
  guide: Guide | undefined,
  sheet: Sheet | Document,
): Promise<Paper> {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(join(sites[site].out, path))),
    verbosity: 0,
    fontExtraProperties: true,
  }).promise;
  const { info, metadata } = await document.getMetadata();
  // A Map, whatever its type says.
  const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const tagged = marks?.get('Marked') === true;
  const name = `${site} ${label}`;
  const pages: PaperPage[] = [];
  const fonts = new Map<string, Font>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const proxy = await document.getPage(number);
    const [, , width, height] = proxy.view as [number, number, number, number];
    await proxy.getOperatorList(); // loads the page's fonts
    const { runs, fontIds } = await runsOf(proxy);
    for (const id of fontIds) {
      const font = proxy.commonObjs.get(id) as {
        name: string;
        missingFile?: boolean;
        data?: Uint8Array;
      };
      fonts.set(font.name, {
        name: font.name,
        embedded: !font.missingFile && Boolean(font.data?.length),
      });
    }
    pages.push({ name: `${name} p. ${number}`, width, height, runs, proxy, document });
  }
  const xmp: string = (metadata as { getRaw(): string } | null)?.getRaw() ?? '';
  return {
    name,
    site,
    guide,
    sheet,
    title: guide?.title ?? sheet.name,
    document,
    info,
    xmp,
    tagged,
    fonts: [...fonts.values()],
    pages,
  };
}

type Tree = { role?: string; id?: string; children?: Tree[] };

/** Which heading each piece of marked content stands in. */
function headingsIn(
  tree: Tree,
  heading?: string,
  found = new Map<string, string>(),
): Map<string, string> {
  const inside = /^H\d$/.test(tree.role ?? '') ? tree.role : heading;
  if (tree.id && inside) found.set(tree.id, inside);
  for (const child of tree.children ?? []) headingsIn(child, inside, found);
  return found;
}

async function runsOf(proxy: PDFPageProxy) {
  const headings = headingsIn(((await proxy.getStructTree()) ?? {}) as Tree);
  const { items } = await proxy.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const runs: Run[] = [];
  const fontIds = new Set<string>();
  const marks: { id?: string; tag?: string }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item as { id?: string; tag?: string });
    } else if (item.str.trim()) {
      const [, , c, d, x, y] = item.transform as number[];
      const artifact = marks.some(({ tag }) => tag === 'Artifact');
      const heading = marks.map(({ id }) => headings.get(id ?? '')).find(Boolean);
      fontIds.add(item.fontName);
      runs.push({
        text: item.str,
        size: Math.hypot(c!, d!),
        x: x!,
        y: y!,
        width: item.width,
        artifact,
        ...(heading && { heading }),
      });
    }
  }
  return { runs, fontIds };
}

/**
 * Every sheet of every guide in all test sites, or those of one row; and the documents of the
 * published site, which are made of the same parts and long to read.
 */
export async function everyPaper(): Promise<Paper[]>;
export async function everyPaper(id: Sheet['id']): Promise<GuidePaper[]>;
export async function everyPaper(id?: Sheet['id']): Promise<Paper[]> {
  const rows = sheets.filter((sheet) => !id || sheet.id === id);
  const asked = siteNames.flatMap((site) => rows.map((sheet) => sheetsAt(site, sheet)));
  return (await Promise.all([...asked, ...(id ? [] : [documentsAt('published')])])).flat();
}
