/** In `npm run dev`, a change anywhere in content/ is read again at once and the page reloads. */
import type { AstroIntegration } from 'astro';

/** Whether a file that was changed is one of ours. The project's folder is watched whole, by full paths. */
export const isContent = (file: string): boolean => /[\\/]content[\\/]/.test(file);

export const content = (): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('all', (_event, file) => {
        if (!isContent(file)) return;
        // guides.ts reads the folder when it is loaded, which Vite cannot see: drop every module.
        for (const environment of Object.values(server.environments))
          environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
