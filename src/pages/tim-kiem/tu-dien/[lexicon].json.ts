/** The lexicon, under a name that changes with it. */
import { lexiconJson, lexiconName } from '../../../search/build';

export const getStaticPaths = () => [{ params: { lexicon: lexiconName } }];
export const GET = () =>
  new Response(lexiconJson, { headers: { 'content-type': 'application/json' } });
