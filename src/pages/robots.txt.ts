/** robots.txt: everything may be read; a draft nothing. */
import { absolute, at, origin } from '../site';

export const GET = () =>
  new Response(
    origin
      ? `User-agent: *\nAllow: /\n\nSitemap: ${absolute(at('/sitemap.xml'))}\n`
      : 'User-agent: *\nDisallow: /\n',
  );
