/** Sheets with room for a neighbourhood's own lines: as SVG for /in/tu-lam/, as PDF for each team. */
import { guides as all, type Guide } from '../guides.ts';
import { at } from '../site.ts';
import { teams as allTeams, type Team } from '../teams.ts';
import { sheetInput, site } from './input.ts';
import type { Job } from './jobs.ts';
import { localSheets } from './local.ts';

const folder = '/in/tu-lam';
/** Path of the SVG of a guide's sheet, its box empty. */
const svgPath = (guide: Guide, id: string) => at(`${folder}/${guide.nn}-${id}.svg`);
/** Path of the SVG of a sheet's back. */
const backPath = (id: string) => at(`${folder}/${id}-mat-sau.svg`);

const empty = { lines: [] };

/** What /in/tu-lam/ writes into: every sheet of every guide that still holds, and the backs. */
export const emptyJobs = (guides = all.filter((guide) => !guide.withdrawn)): Job[] =>
  localSheets.flatMap(({ id, name, template, back }) => [
    ...guides.map((guide) => ({
      id: 'tu-lam',
      template,
      get input() {
        return { ...sheetInput(guide), ...(!back && { local: empty }) };
      },
      format: 'svg' as const,
      content: guide.file,
      of: [guide.number],
      paths: [svgPath(guide, id)],
    })),
    ...(back
      ? [
          {
            id: 'tu-lam',
            template: back,
            input: { site, title: name, local: empty },
            format: 'svg' as const,
            content: name,
            paths: [backPath(id)],
          },
        ]
      : []),
  ]);

/** Each team's set: the sheets of the guides it names, its lines in the box. */
export const teamJobs = (teams: Team[] = allTeams): Job[] =>
  teams.flatMap(({ file, lines, sheets }) =>
    sheets.map(({ guide, sheet, path }) => ({
      id: 'doi',
      template: sheet.team,
      input: { ...sheetInput(guide), local: { lines } },
      format: 'pdf' as const,
      most: sheet.back ? 2 : 1,
      content: file,
      paths: [path],
    })),
  );
