/** What a guide's page does beyond reading: keeps ticks, copies the report, shows one kind of phone. */
import { keepTicks } from './ticks';
import { offerCopy } from './copy';
import { choosePhone } from './phone';
import { greetPaper } from './edition';

keepTicks();
offerCopy();
choosePhone();
greetPaper();
