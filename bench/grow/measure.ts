/** Builds a project of a given number of guides and measures what was built. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { real } from './copies.ts';
import { project } from './project.ts';

export type Built = { folder: string; out: string; seconds: number; memory: number };

/** Builds `count` guides, as published, from nothing. `memory`: MB at the most; the indexer of Pagefind, a program of its own, not counted. */
export function built(count: number, paper: boolean): Built {
  const folder = project(count, paper);
  const peak = join(folder, 'peak');
  const hook = new URL('./peak.mjs', import.meta.url).href;
  const started = performance.now();
  execFileSync(process.execPath, ['--import', hook, 'src/commands/build.ts', '--out', 'dist'], {
    cwd: folder,
    env: { ...process.env, SITE_URL: 'https://camnang.example', PEAK: peak },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - started) / 1000;
  return { folder, out: join(folder, 'dist'), seconds, memory: Number(readFileSync(peak, 'utf8')) };
}

/** Takes a project away again. */
export const remove = ({ folder }: Built): void => rmSync(folder, { recursive: true, force: true });

const packed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (list: number[]): number => list.reduce((all, one) => all + one, 0);

/** Bytes (gzip) of what a site of any size has. */
export function bytesOf(out: string) {
  const find = (pattern: string) => globSync(pattern, { cwd: out }).map((file) => join(out, file));
  // The same pages in every size: ours, not the copies.
  const pages = real.map(({ slug }) => join(out, 'huong-dan', slug, 'index.html'));
  return {
    files: find('**/*').filter((file) => statSync(file).isFile()).length,
    page: sum(pages.map(packed)) / pages.length,
    list: packed(join(out, 'huong-dan/index.html')),
    lexicon: sum(find('tim-kiem/tu-dien/*.json').map(packed)),
    worker: sum(find('sw.js').map(packed)),
    offline: offline(out),
    papers: sum(find('**/*.{pdf,jpg}').map((file) => statSync(file).size)),
    papersCount: find('**/*.{pdf,jpg}').length,
  };
}

/** Bytes of the whole copy that the service worker keeps when asked to; undefined where there is none. */
function offline(out: string): number | undefined {
  const [list] = globSync('luu/danh-muc-*.json', { cwd: out });
  if (!list) return undefined;
  const { files } = JSON.parse(readFileSync(join(out, list), 'utf8')) as { files: [string][] };
  const wire = (file: string) =>
    /\.(json|js|svg|css|webmanifest)$/.test(file) ? packed(file) : statSync(file).size;
  return sum([list, ...files.map(([path]) => path)].map((path) => wire(join(out, path))));
}
