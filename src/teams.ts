/** Neighbourhood teams as pages and paper use them: whom to call where, and each team's own sheets. */
import { content, guides as all, type Guide } from './guides.ts';
import { linesOf } from './local-lines.ts';
import type { Content } from './loader.ts';
import { localSheets, type LocalSheet } from './sheets/local.ts';
import { at } from './site.ts';
import { tie } from './vietnamese.ts';

export type Team = {
  id: string;
  file: string;
  name: string;
  area: string;
  contact: { name: string; phone: string; hours: string };
  /** What the box on its sheets says. */
  lines: string[];
  sheets: { guide: Guide; sheet: LocalSheet; path: string }[];
};

/** The teams of `content`, in the order of their file names; their guides are looked up among `guides`. */
export const teamsOf = (content: Content, guides: Guide[]): Team[] =>
  content.teams.map(({ id, file, data: { name, area, contact, words = '', guides: numbers } }) => ({
    id,
    file,
    name: tie(name),
    area: tie(area),
    contact: { ...contact, hours: tie(contact.hours) },
    lines: linesOf({ place: name, ...contact, words }).map(tie),
    sheets: guides
      .filter(({ number }) => numbers.includes(number))
      .flatMap((guide) =>
        localSheets.map((sheet) => ({
          guide,
          sheet,
          path: at(`/doi/${id}/${guide.nn}-${guide.slug}-${sheet.id}.pdf`),
        })),
      ),
  }));

/** All teams of the ward that is built. */
export const teams = teamsOf(content, all);
