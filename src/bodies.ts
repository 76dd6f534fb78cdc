/** The MDX bodies, loaded one by one as their pages are drawn. Everything else about them is in guides.ts. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

type Module = { default: AstroComponentFactory };
const modules = import.meta.glob<Module>([
  '/content/{huong-dan,trang}/*.mdx',
  '/content/phuong/*/*.mdx',
]);

/** The body of a content file, by its path from the project's folder. */
export async function bodyOf(file: string): Promise<AstroComponentFactory> {
  return (await modules[`/${file}`]!()).default;
}
