/** What a guide's page and the pages of its steps do beyond reading. */
import { offerAloud } from './aloud';
import { offerCopy } from './copy';
import { foldSources } from './fold';
import { inside } from './inside';
import { offerPass } from './pass';
import { choosePhone } from './phone';
import { greetPaper } from './edition';
import { keepPlace } from './place';
import { offerPrint } from './print';
import { keepTicks } from './ticks';
import { layWhole } from './whole';

const { guide } = document.querySelector<HTMLElement>('[data-guide]')!.dataset;
keepTicks(guide!);
keepPlace(guide!);
choosePhone();
offerPass();
offerAloud();
offerCopy();
offerPrint();
foldSources();
greetPaper();
layWhole();
// A chat's browser saves no file: the guide as one file is not offered there.
if (inside) document.querySelector('a[download]')?.closest('li')?.remove();
