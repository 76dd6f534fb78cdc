/** Every rule content is held to, one file each. A rule looks at all content and names its faults. */
import type { Fault } from '../fault.ts';
import type { Content } from '../loader.ts';
import { abbreviations } from './abbreviations.ts';
import { claims } from './claims.ts';
import { expired } from './expired.ts';
import { formats } from './formats.ts';
import { gone } from './gone.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { locals } from './locals.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';
import { steps } from './steps.ts';
import { tags } from './tags.ts';
import { teams } from './teams.ts';
import { terms } from './terms.ts';
import { withdrawn } from './withdrawn.ts';

export type Rule = (content: Content) => Fault[];

export const rules: Rule[] = [numbers, steps, tags, links, images, sentences, formats, teams];

/** Rules that hold texts against the ledger, the glossary, the ward's file and the lists of words. */
export const listRules: Rule[] = [claims, locals, terms, abbreviations, gone, expired, withdrawn];
