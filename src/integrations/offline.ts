/**
 * Last of all: sw.js, the worker that keeps pages on the phone (src/offline/), with the list and the packs
 * of the whole copy; and sw-ngung.js, which switches it off. docs/offline.md says how it behaves.
 */
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { guides } from '../guides.ts';
import { hashed } from '../hosting.ts';
import { keyOfFile, packs, shortHash } from '../offline/packs.ts';
import { isOneFile } from '../one-file.ts';
import { base } from '../site.ts';

/** One classic script: workers of phones before 2021 know no modules. */
const parts = ['store', 'copy', 'pages', 'tidy', 'events'];
/** Its text without comment lines, which are half of it and are asked for at every visit. */
const source = (name: string) =>
  readFileSync(join('src/offline', `${name}.js`), 'utf8').replace(/^ *(\/\/|\/?\*).*\n/gm, '');

/** Not in the copy: pages (they are in the packs), papers, pictures to pass on, what only hosts and crawlers read. */
const left =
  /\.(html|pdf|jpg|xml|txt)$|^_(headers|redirects)$|^luu\/|^sw|^icon-512|^in\/tu-lam\/.*\.svg$|^pagefind\/pagefind-(.*ui|highlight)\./;

/** Bytes on the wire: a host sends text in gzip at least. */
const wire = (path: string, bytes: Uint8Array): number =>
  /\.(json|js|svg|css|webmanifest)$/.test(path) ? gzipSync(bytes).length : bytes.length;

/** Writes the worker and its files for the site in `root`, which ends with a slash. */
export function writeOffline(root: string): { bytes: number } {
  const read = (path: string) => readFileSync(root + path);
  const all = globSync('**/*', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(root + path).isFile())
    .sort();
  const short = Object.fromEntries(
    guides.map(({ number, slug }) => [String(number), `huong-dan/${slug}`]),
  );
  const pages = all
    .filter((path) => path.endsWith('.html') && !isOneFile(path))
    .map((path) => [keyOfFile(path), path] as const)
    .filter(([key]) => key !== '404' && !(key in short));
  mkdirSync(`${root}luu`, { recursive: true });
  const made = new Set<string>();
  const packed = packs(
    // One page at a time is read.
    pages.values().map(([key, path]) => [key, read(path).toString()] as const),
    (path, text) => {
      writeFileSync(root + path, text);
      made.add(path);
    },
  );

  const paths = [...made, ...all.filter((path) => !left.test(path))];
  const files = paths.map((path) => [path, shortHash(read(path))]);
  const list = { shared: packed.shared, pages: packed.pages, short, files };
  const version = shortHash(JSON.stringify(list));
  const listPath = `luu/danh-muc-${version}.json`;
  writeFileSync(root + listPath, JSON.stringify({ version, ...list }));

  const below = (path: string) => path.slice(base.length);
  const bytes = [...paths, listPath].reduce((sum, path) => sum + wire(path, read(path)), 0);
  const site = {
    base,
    version,
    list: listPath,
    bytes,
    hashed: hashed.map(below),
    shell: [
      ...new Set(
        read('khong-mang.html')
          .toString()
          .match(/\b_a\/[\w./-]+/g),
      ),
    ],
    withdrawn: guides
      .filter(({ withdrawn }) => withdrawn)
      .flatMap(({ number, slug }) => [String(number), `huong-dan/${slug}`]),
  };
  const worker = ["'use strict';", `const site = ${JSON.stringify(site)};`, ...parts.map(source)];
  writeFileSync(`${root}sw.js`, worker.join('\n'));
  writeFileSync(`${root}sw-ngung.js`, source('stop'));
  return { bytes };
}

export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const { bytes } = writeOffline(fileURLToPath(dir));
      logger.info(`Cả cẩm nang lưu trong máy: ${(bytes / 1e6).toFixed(1)} MB.`);
    },
  },
});
