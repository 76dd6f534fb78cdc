/** In `npm run dev`, a change anywhere in content/ is read again at once and the page reloads. */
import type { AstroIntegration } from 'astro';

export const content = (): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add('content');
      server.watcher.on('all', (_event, file) => {
        if (!/[\\/]content[\\/]/.test(file)) return;
        // guides.ts reads the folder when it is loaded, which Vite cannot see: drop every module.
        for (const environment of Object.values(server.environments))
          environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
