/** `node tests/support/tested.ts folder`: puts the tested site that is to be published into a folder. */
import { cpSync } from 'node:fs';
import { toPublish } from './sites.ts';

const [, , out] = process.argv;
if (!out || !toPublish) throw new Error('A folder and PUBLISH_URL are needed.');
cpSync(toPublish.out, out, { recursive: true });
