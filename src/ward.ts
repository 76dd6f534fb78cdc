/**
 * Which ward's edition is built, and what the site must know of it before its file is checked: its own
 * name. Read leniently, because whatever is wrong with the file is told by the loader, with its line.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The ward the guides are written in: how long a sentence is, is judged with its names. */
export const home = 'hai-an';
/** A file name in content/phuong/: WARD=ten-phuong npm run build. */
export const ward = process.env.WARD || home;
/** Everything local that other texts name. */
export const wardFile = `content/phuong/${ward}.yaml`;
/** The ward's own pages, beside those of content/trang/ that every edition has. */
export const wardFolder = `content/phuong/${ward}`;
/** The ward's neighbourhood teams: in no other ward's edition. */
export const teamFolder = `${wardFolder}/doi`;
/** What a new ward copies; it also says which names the guides may ask for. */
export const wardTemplate = 'content/phuong/_mau.yaml';

type Site = { name?: unknown; short?: unknown; phone?: unknown };

function read(): Site {
  try {
    return parse(readFileSync(wardFile, 'utf8'))?.site ?? {};
  } catch {
    return {};
  }
}

const { name, short, phone } = read();
/** The name of the ward's edition, whole and short, and the number that takes reports. */
export const wardSite = {
  name: String(name ?? 'Cẩm nang số').normalize('NFC'),
  short: String(short ?? 'Cẩm nang số').normalize('NFC'),
  phone: String(phone ?? ''),
};
