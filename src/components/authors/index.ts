/** What MDX files may use, by name, and what Markdown's own elements are drawn with. */
import Android from './Android.astro';
import Button from './Button.astro';
import Camera from './Camera.astro';
import Claim from './Claim.astro';
import Digits from './Digits.astro';
import Field from './Field.astro';
import Iphone from './Iphone.astro';
import Label from './Label.astro';
import Link from './Link.astro';
import Local from './Local.astro';
import Note from './Note.astro';
import Own from './Own.astro';
import Row from './Row.astro';
import Screen from './Screen.astro';
import Intro from '../page/Intro.astro';
import Step from '../page/Step.astro';
import Stored from './Stored.astro';
import Term from './Term.astro';
import Text from './Text.astro';
import Tick from './Tick.astro';
import Trouble from '../page/Trouble.astro';

/** In every text. */
export const markdown = { a: Link, Claim, Local, Note, Own, Stored, Term };
/** In guides besides: the parts of a screen, and what mdx/sections.ts and Markdown make of the text. */
export const guideParts = {
  ...markdown,
  ...{ Screen, Field, Button, Row, Text, Tick, Digits, Camera, Android, Iphone },
  ...{ Intro, Step, Trouble, strong: Label },
};
