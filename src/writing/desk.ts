/** What the writing desk's page asks of the dev server, one function an address below /_viet/. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isContent } from '../integrations/content.ts';
import { inspectContent } from '../loader.ts';
import { at } from '../site.ts';
import { handoutOf } from './handout.ts';
import { isLocal, isOwnPage } from './local.ts';

const folder = 'content/huong-dan';
/** Bytes; the longest guide has a tenth of it. */
const most = 200_000;

type Answer = { status?: number; type: string; body: string };
type Ask = { request: IncomingMessage; slug: string; text: string };
type Next = () => void;
type Watcher = { on(event: 'all', listener: (event: string, file: string) => void): unknown };

const json = (value: unknown): Answer => ({
  type: 'application/json',
  body: JSON.stringify(value),
});
const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain', body });
/** A slug is a file of the folder or nothing: no path can be made of it. */
const slugs = () =>
  readdirSync(folder)
    .filter((file) => /^[a-z0-9][a-z0-9-]*\.mdx$/.test(file))
    .map((file) => file.slice(0, -4));
const fileOf = (slug: string) => `${folder}/${slug}.mdx`;
const read = (slug: string) => readFileSync(fileOf(slug), 'utf8').replace(/\r\n/g, '\n');
const markOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const titleOf = (text: string) => /^title: *"?(.*?)"? *$/m.exec(text)?.[1];

const answers: Record<string, (ask: Ask) => Answer | Promise<Answer>> = {
  'GET /': () => ({
    type: 'text/html',
    body: readFileSync('src/writing/page.html', 'utf8').replaceAll('%base%', at('/')),
  }),
  'GET /bai': () => json(slugs().map((slug) => ({ slug, title: titleOf(read(slug)) ?? slug }))),
  'GET /chu': ({ slug }) => json({ text: read(slug), mark: markOf(read(slug)) }),
  'POST /chu': ({ request, slug, text }) => {
    if (!isOwnPage(request)) return plain(403, 'Chỉ trang viết bài trên máy này mới lưu được.');
    if (request.headers['x-mark'] !== markOf(read(slug)))
      return plain(409, 'Tệp vừa được sửa ở nơi khác. Chép phần của mình ra, tải lại rồi dán vào.');
    writeFileSync(fileOf(slug), text.normalize('NFC'));
    return json({ mark: markOf(read(slug)) });
  },
  'GET /loi': ({ slug }) => {
    const { faults } = inspectContent();
    const own = faults.filter(({ file }) => file === fileOf(slug));
    // Elsewhere only what stops the site from being drawn matters here.
    return json([...own, ...faults.filter((fault) => !own.includes(fault) && !fault.mild)]);
  },
  'GET /to-in': async ({ request, slug }) => ({
    type: 'image/svg+xml',
    body: await handoutOf(slug, `http://${request.headers.host}`),
  }),
};

/** Answers below /_viet/; everybody else's requests, and unknown ones, go on to `next`. */
export function desk({ watcher }: { watcher: Watcher }) {
  const listening = new Set<ServerResponse>();
  watcher.on('all', (_event, file) => {
    if (isContent(file)) for (const one of listening) one.write('data: \n\n');
  });
  return async (request: IncomingMessage, response: ServerResponse, next: Next) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://_');
    const slug = searchParams.get('bai') ?? '';
    const answer = answers[`${request.method} ${pathname}`];
    if (!isLocal(request)) return next();
    if (pathname === '/nghe') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': \n\n');
      listening.add(response.on('close', () => listening.delete(response)));
      return;
    }
    if (!answer || (searchParams.has('bai') && !slugs().includes(slug))) return next();
    try {
      send(response, await answer({ request, slug, text: await bodyOf(request) }));
    } catch (error) {
      // What cannot be drawn has a fault of its own, told at /loi.
      send(response, plain(500, (error as Error).message));
    }
  };
}

function send(response: ServerResponse, { status = 200, type, body }: Answer): void {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if ((size += part.length) > most) throw new Error('Bài dài quá.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
