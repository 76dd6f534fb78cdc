/** What the sheets look like: one small picture a kind for the print centre, of the first guide's. */
import { documents, guides } from '../guides.ts';
import { at } from '../site.ts';
import { documentInput, sheetInput, squadPage } from './input.ts';
import type { Job, PageOf } from './jobs.ts';
import { sheets } from './table.ts';
import { paperTree } from './tree.ts';

/** Pixels a point: an A4 is 190 pixels wide, shown at half of that. */
const scale = 0.32;
/** Pixels of a small picture; `flat`: of a sheet that lies across. */
export const sizeOf = (flat: boolean) =>
  flat ? { width: 269, height: 190 } : { width: 190, height: 269 };

/** Where the small picture of a sheet or document stands. */
export const previewPath = (id: string) => at(`/in/xem/${id}.webp`);

/** The sheets and documents that are shown: all but the book. */
export const previewed = [
  ...sheets.filter(({ format }) => format === 'pdf').map(({ id }) => id),
  ...documents.filter(({ most }) => most < Infinity).map(({ id }) => id),
];

/** Each of those, to be set. */
export function previewJobs(page: PageOf): Job[] {
  const guide = guides.find((one) => !one.withdrawn);
  if (!guide) return [];
  const tree = paperTree(page(guide.path));
  const squad = paperTree(page(at(`/${squadPage}/`)));
  const job = (id: string, template: string, input: object): Job => ({
    id: 'xem',
    template,
    input,
    format: 'webp',
    scale,
    content: guide.file,
    paths: [previewPath(id)],
  });
  return [
    ...sheets
      .filter(({ id }) => previewed.includes(id))
      .map(({ id, template }) => job(id, template, sheetInput(guide, tree))),
    ...documents
      .filter(({ id }) => previewed.includes(id))
      .map((one) =>
        job(
          one.id,
          one.template,
          documentInput(
            one,
            () => tree,
            () => ({ tight: 0, pages: 1 }),
            squad,
          ),
        ),
      ),
  ];
}
