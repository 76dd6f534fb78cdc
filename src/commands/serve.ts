/** Serves a built site as a static host does: /1 answers with 1.html, unknown paths with 404.html, headers as in _headers. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './host-headers.ts';

export type Served = { server: Server; port: number };

/**
 * Serves `folder` under `base` on the first free port from `port` on. `host` is 127.0.0.1, or 0.0.0.0
 * for the local network. `gzip`: sends name.gz in place of a file where there is one.
 */
export async function serve(
  folder: string,
  { base = '/', port = 4321, host = '127.0.0.1', gzip = false } = {},
): Promise<Served> {
  const headers = headersOf(folder);
  const files = sirv(folder, { dev: true, extensions: ['html'], gzip });
  const missing = join(folder, '404.html');
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : '');
    };
    for (const [name, value] of Object.entries(headers(new URL(request.url!, 'http://_').pathname)))
      response.setHeader(name, value);
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, notFound);
  });
  for (let next = port; ; next += 1) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? done(false) : fail(error),
      );
      server.listen(next, host, () => done(true));
    });
    if (free) return { server, port: (server.address() as { port: number }).port };
  }
}
