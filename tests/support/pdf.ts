/** Every printed sheet of a test site, read once a worker by pdf.js: its words with their places, its headings, its fonts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { guides, sheetPath, type Guide } from '../../src/guides.ts';
import { sheets, type Sheet } from '../../src/sheets/table.ts';
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
  guide: Guide;
  sheet: Sheet;
  document: PDFDocumentProxy;
  info: { Title?: string; Language?: string };
  /** The XMP packet, as it stands in the file. */
  xmp: string;
  tagged: boolean;
  fonts: Font[];
  pages: PaperPage[];
};

/** Points in a millimetre. */
export const mm = 72 / 25.4;

const read = new Map<SiteName, Promise<Paper[]>>();

/** The sheets of all guides: rows of the table times guides. */
export function papersOf(site: SiteName): Promise<Paper[]> {
  if (!read.has(site))
    read.set(
      site,
      Promise.all(guides.flatMap((guide) => sheets.map((sheet) => paperOf(site, guide, sheet)))),
    );
  return read.get(site)!;
}

async function paperOf(site: SiteName, guide: Guide, sheet: Sheet): Promise<Paper> {
  const file = join(sites[site].out, sheetPath(guide, sheet));
  const document = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: 0,
    fontExtraProperties: true,
  }).promise;
  const { info, metadata } = await document.getMetadata();
  // A Map, whatever its type says.
  const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const tagged = marks?.get('Marked') === true;
  const name = `${site} ${guide.nn}-${sheet.id}`;
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

/** All sheets of all test sites, or those of one row of the table. */
export const everyPaper = async (id?: Sheet['id']): Promise<Paper[]> =>
  (await Promise.all(siteNames.map(papersOf))).flat().filter(({ sheet }) => !id || sheet.id === id);
