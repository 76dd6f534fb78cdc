/** One hash of everything a build is made of: content, code, packages, settings. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { ward } from '../ward.ts';

const inputs = [
  'content/**/*',
  'src/**/*',
  'public/**/*',
  'CONTRIBUTING.md',
  'docs/dong-gop/*',
  'astro.config.mjs',
  'package-lock.json',
];

/** What another ward says of itself changes nothing here: 3,300 wards are not built anew for one. */
const ofAnother = (file: string): boolean =>
  /^content[\\/]phuong[\\/]([^\\/.]+)/.exec(file)?.[1] !== ward &&
  /^content[\\/]phuong[\\/]./.test(file);

export function fingerprint(): string {
  const { env } = process;
  const hash = createHash('sha256').update(
    JSON.stringify([env.SITE_URL, env.WARD, env.REPOSITORY, env.SHEETS, process.version]),
  );
  for (const file of inputs.flatMap((pattern) => globSync(pattern)).sort())
    if (!ofAnother(file) && statSync(file).isFile())
      hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
