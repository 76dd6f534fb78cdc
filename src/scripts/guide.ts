/** What a guide's page does beyond reading: keeps ticks, copies the report and tells it the step, shows one kind of phone. */
import { keepTicks } from './ticks';
import { offerCopy } from './copy';
import { choosePhone } from './phone';
import { knowStep } from './report';

keepTicks();
offerCopy();
choosePhone();
knowStep();
