/** The server block that `npm run nginx` prints, in a real nginx where there is one. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { guides } from '../../src/guides.ts';
import { sites } from '../support/sites.ts';

const there = spawnSync('nginx', ['-v']).status === 0;
test.skip(!there, 'nginx is not installed on this machine');
test.describe.configure({ mode: 'serial' });

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** nginx over a built site; `site` under a folder stands in a folder of that name. */
async function nginx(site: 'published' | 'folder') {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const { out, base, url } = sites[site];
  const root = base === '/' ? resolve(out) : home;
  if (base !== '/') symlinkSync(resolve(out), join(home, base.slice(1, -1)));
  const port = await freePort();
  const block = execFileSync(
    process.execPath,
    ['src/commands/nginx.ts', '--root', root, '--port', String(port)],
    { env: { ...process.env, SITE_URL: url }, encoding: 'utf8' },
  );
  const file = join(home, 'nginx.conf');
  writeFileSync(
    file,
    // Workers of a root's nginx are nobody's, who may not enter a root's folders.
    `${process.getuid?.() === 0 ? 'user root;' : ''} pid ${home}/pid; daemon off; error_log ${home}/error.log; events {}
    http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${home}/body;
    proxy_temp_path ${home}/p; fastcgi_temp_path ${home}/f; uwsgi_temp_path ${home}/u; scgi_temp_path ${home}/s;
    ${block} }`,
  );
  const server = spawn('nginx', ['-c', file, '-p', home], { stdio: 'ignore' });
  const get = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'gzip' },
    });
  await expect.poll(async () => (await get(base).catch(() => undefined))?.status).toBe(200);
  return { get, base, stop: () => server.kill() };
}

for (const site of ['published', 'folder'] as const)
  test(`nginx serves the ${site} site: numbers without a hop, packed, with its headers`, async () => {
    const { get, base, stop } = await nginx(site);
    try {
      for (const guide of guides) {
        const answer = await get(`${base}${guide.number}`);
        expect(answer.status).toBe(200);
        expect(await answer.text()).toContain(`data-guide="${guide.slug}"`);
      }
      const page = await get(`${base}huong-dan/${guides[0]!.slug}/`);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('content-encoding')).toBe('gzip');
      expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      const script = /src="([^"]+\.js)"/.exec(await page.text())![1]!;
      expect((await get(script)).headers.get('cache-control')).toContain('immutable');
      expect((await get(`${base}01`)).headers.get('location')).toBe(`${base}1`);
      expect((await get(`${base}1/`)).status).toBe(200);
      const missing = await get(`${base}khong-co`);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('Không có trang này');
      expect((await get(`${base}manifest.webmanifest`)).headers.get('content-type')).toContain(
        'manifest+json',
      );
    } finally {
      stop();
    }
  });
