/**
 * The writing desk at /_viet/, in `npm run dev` only: it hangs on the dev server, so a build cannot hold
 * it, and it answers nobody but this machine.
 */
import type { AstroIntegration } from 'astro';
import { at } from '../site.ts';
import { desk } from '../writing/desk.ts';

export const writing = (): AstroIntegration => ({
  name: 'writing',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(at('/_viet'), desk(server));
    },
  },
});
