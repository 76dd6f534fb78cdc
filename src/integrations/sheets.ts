/** After the pages are built: every sheet of every guide from its page, and every share image. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Faults } from '../fault.ts';
import { guides, sheetPath, slugsOf } from '../guides.ts';
import { allShares, cardInput } from '../share.ts';
import { sheetInput } from '../sheets/input.ts';
import { sheets as table } from '../sheets/table.ts';
import { paperTree } from '../sheets/tree.ts';
import { set } from '../sheets/typst.ts';
import { base } from '../site.ts';

type Job = {
  file: string;
  content: string;
  template: string;
  input: object;
  format: 'pdf' | 'jpg';
};

export const sheets = (): AstroIntegration => ({
  name: 'sheets',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const inSite = (path: string) => join(root, path.slice(base.length));
      const all = jobs(inSite);
      let fresh = 0;
      for (const [index, job] of all.entries()) {
        const result = await set(job.template, job.input, job.format, job.most).catch(
          (error: Error) => {
            throw new Faults([
              {
                file: job.content,
                wrong: `không in được ${job.file.slice(root.length)}: ${error.message}`,
                remedy: 'xem lại những ký tự lạ vừa thêm vào bài.',
              },
            ]);
          },
        );
        mkdirSync(dirname(job.file), { recursive: true });
        writeFileSync(job.file, result.bytes);
        if (result.fresh && ++fresh % 25 === 0)
          logger.info(`Đã dàn ${index + 1}/${all.length} tờ…`);
      }
      logger.info(`${all.length} tờ in và ảnh, ${fresh} tờ mới.`);
    },
  },
});

function jobs(inSite: (path: string) => string): Job[] {
  const paper = guides.flatMap((guide) => {
    const tree = paperTree(readFileSync(join(inSite(guide.path), 'index.html'), 'utf8'));
    const input = sheetInput(guide, tree);
    return table.flatMap((sheet) =>
      slugsOf(guide).map((slug) => ({
        file: inSite(sheetPath(guide, sheet, slug)),
        content: guide.file,
        template: sheet.template,
        input,
        format: 'pdf' as const,
        most: sheet.most,
      })),
    );
  });
  const cards = allShares().map(({ path, card }) => ({
    file: inSite(path),
    content: 'ảnh chia sẻ',
    template: 'share',
    input: cardInput(card),
    format: 'jpg' as const,
  }));
  return [...paper, ...cards];
}
