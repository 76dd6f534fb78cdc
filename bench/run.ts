/** `npm run bench`: what the site costs a phone beside its peers, how it scores, how it grows. */
import { parseArgs } from 'node:util';
import { orExplain } from '../src/fault.ts';

const help = `Measures the site and writes docs/bench.md.

  npm run bench                   our guides in Starlight, VitePress, Docusaurus and as bare HTML,
                                  beside ours: one line, one phone, three runs (minutes)
  npm run bench -- --full         the same on every line and phone, then all that follows
  npm run bench -- --runs 5       more runs of each
  npm run bench -- --lighthouse   Lighthouse on every kind of page
  npm run bench -- --grow         builds 37, 370 and 3,700 guides
  npm run bench -- --paper        sets the sheets of 37 and 370 guides, and works 3,700 out
  npm run bench -- --grow --sizes 37,370

The first run installs the peers below .bench/, which git ignores.`;

await orExplain(async () => {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean' },
      lighthouse: { type: 'boolean' },
      grow: { type: 'boolean' },
      paper: { type: 'boolean' },
      runs: { type: 'string', default: '3' },
      sizes: { type: 'string', default: '37,370,3700' },
      help: { type: 'boolean' },
    },
  });
  const { full } = values;
  const sizes = values.sizes.split(',').map(Number);
  const started = performance.now();

  if (values.help) return console.log(help);
  const { compare, cpus, speeds } = await import('./compare.ts');
  const { grow, growPaper } = await import('./grow/grow.ts');
  const { lighthouse } = await import('./lighthouse.ts');
  const some = values.lighthouse || values.grow || values.paper;
  const profiles = speeds.flatMap((speed) => cpus.map((cpu) => ({ speed, cpu })));
  if (full || !some) await compare(full ? profiles : profiles.slice(0, 1), Number(values.runs));
  if (full || values.lighthouse) await lighthouse();
  if (full || values.grow) await grow(sizes);
  if (full || values.paper) await growPaper(sizes);
  console.log(`Done in ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
});
