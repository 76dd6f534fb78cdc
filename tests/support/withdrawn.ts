/** The published site once more, with guides withdrawn: what a reader, a searcher and a printer then meet. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { guides } from '../../src/guides.ts';
import { warmCopy } from './copy.ts';
import { withoutNetwork } from './no-network.ts';
import { sites } from './sites.ts';

export const out = resolve('node_modules/.cache/test-sites/withdrawn');

/** Slug to what its author wrote, and what the reader is told to do. */
export const withdrawn = [
  {
    slug: 'quen-mat-khau',
    written: 'Bà con cầm thẻ căn cước đến {cong-an}.',
    told: 'Bà con cầm thẻ căn cước đến Công an phường Hải An.',
  },
  {
    slug: 'canh-giac-lua-dao',
    written: 'true',
    told: 'Bà con đừng làm theo, hãy hỏi tận nơi trước khi làm.',
  },
].map((one) => ({ ...one, guide: guides.find(({ slug }) => slug === one.slug)! }));

/**
 * Built in a folder of its own, from the same code and with the same packages; sheets that are the same
 * in both sites are only copied, so it costs a few seconds.
 */
export async function buildWithdrawn(): Promise<void> {
  console.log('Dựng trang để kiểm: withdrawn…');
  const root = warmCopy();
  try {
    for (const { guide, written } of withdrawn) {
      const file = join(root, guide.file);
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace('---\n', `---\nwithdrawn: ${written === 'true' ? written : `"${written}"`}\n`),
      );
    }
    await promisify(execFile)(process.execPath, ['src/commands/build.ts', '--out', out], {
      cwd: root,
      env: withoutNetwork({ ...process.env, SITE_URL: sites.published.url }),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
