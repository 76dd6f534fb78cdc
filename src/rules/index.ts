/** Every rule content is held to, one file each. A rule looks at all content and names its faults. */
import type { Fault } from '../fault.ts';
import type { Content } from '../loader.ts';
import { claims } from './claims.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { locals } from './locals.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';
import { steps } from './steps.ts';
import { tags } from './tags.ts';

export type Rule = (content: Content) => Fault[];

export const rules: Rule[] = [numbers, steps, tags, links, images, sentences];

/** Rules that hold texts against the ledger, the glossary and the ward's file. */
export const listRules: Rule[] = [claims, locals];
