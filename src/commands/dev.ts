/** `npm run dev`: Astro's dev server, after the content has been read once for its mistakes. */
import { orExplain } from '../fault.ts';

await orExplain(async () => {
  await import('../guides.ts');
  const { dev } = await import('astro');
  await dev({});
});
