/**
 * A host for a built folder on loopback, the same for every site: gzip at its highest level, entity tags, lifetimes
 * from the folder's `_headers`; over a slow line when it is given one. Counts what it sends.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from '../src/commands/host-headers.ts';
import { Line, type Speed } from './line.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};
const kinds: Record<string, string> = {
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

export type Host = {
  origin: string;
  /** What was sent since the last call of start(): headers included. */
  sent: { bytes: number; requests: number };
  /** A new visitor: a fresh line at this speed (none: as fast as it goes), counts at zero. */
  start: (speed?: Speed) => void;
  close: () => void;
};

/** Serves `folder` on a free port of 127.0.0.1. */
export async function host(folder: string): Promise<Host> {
  const headers = headersOf(folder);
  const kept = new Map<string, { body: Buffer; head: Record<string, string> }>();
  const read = (path: string) => {
    const file = [path, `${path}.html`, join(path, 'index.html')]
      .map((one) => join(folder, one))
      .find((one) => existsSync(one) && statSync(one).isFile());
    if (!file) return undefined;
    if (!kept.has(file)) {
      const raw = readFileSync(file);
      const packed = types[extname(file)];
      const body = packed ? gzipSync(raw, { level: 9 }) : raw;
      const type = packed ?? kinds[extname(file)] ?? 'application/octet-stream';
      const etag = `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`;
      const encoding: Record<string, string> = packed ? { 'content-encoding': 'gzip' } : {};
      kept.set(file, { body, head: { 'content-type': type, etag, ...encoding } });
    }
    return kept.get(file)!;
  };

  let line: Line | undefined;
  const sent = { bytes: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://_').pathname);
    const mine = line;
    await mine?.ask();
    const found = read(path);
    const known = found && request.headers['if-none-match'] === found.head.etag;
    const file = found ?? read('/404.html');
    const body = known || !file ? Buffer.alloc(0) : file.body;
    const from = request.socket.bytesWritten;
    response.on('finish', () => {
      sent.requests += 1;
      sent.bytes += request.socket.bytesWritten - from;
    });
    response.writeHead(known ? 304 : found ? 200 : 404, {
      'cache-control': 'no-cache',
      ...file?.head,
      ...lower(headers(path)),
      ...(known ? {} : { 'content-length': body.length }),
    });
    let at = 0;
    if (mine)
      await mine.send(body.length, (size) => response.write(body.subarray(at, (at += size))));
    else response.write(body);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    sent,
    start: (speed) => {
      line = speed && new Line(speed);
      sent.bytes = sent.requests = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
