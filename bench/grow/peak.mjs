// Loaded into a build by --import: tells the most memory the program ever held, in MB, in the file it is given.
import { writeFileSync } from 'node:fs';
process.on('exit', () =>
  writeFileSync(process.env.PEAK, String(Math.round(process.resourceUsage().maxRSS / 1024))),
);
