/** `npm run bench`: what the site costs a phone beside its peers, how it scores, how it grows. */
import { parseArgs } from 'node:util';
import { compare, cpus, speeds } from './compare.ts';
import { grow } from './grow/grow.ts';
import { lighthouse } from './lighthouse.ts';

const help = `Measures the site and writes docs/bench.md.

  npm run bench                   our guides in Starlight, VitePress, Docusaurus and as bare HTML,
                                  beside ours: one line, one phone, three runs (minutes)
  npm run bench -- --full         the same on every line and phone, then --lighthouse and --grow
  npm run bench -- --runs 5       more runs of each
  npm run bench -- --lighthouse   Lighthouse on every kind of page
  npm run bench -- --grow         builds 37, 370 and 3,700 guides
  npm run bench -- --grow --sizes 37,370

The first run installs the peers below .bench/, which git ignores.`;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    grow: { type: 'boolean' },
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '37,370,3700' },
    help: { type: 'boolean' },
  },
});
const { full } = values;
const started = performance.now();

if (values.help) console.log(help);
else {
  const some = values.lighthouse || values.grow;
  const profiles = speeds.flatMap((speed) => cpus.map((cpu) => ({ speed, cpu })));
  if (full || !some) await compare(full ? profiles : profiles.slice(0, 1), Number(values.runs));
  if (full || values.lighthouse) await lighthouse();
  if (full || values.grow) await grow(values.sizes.split(',').map(Number));
  console.log(`Done in ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
}
