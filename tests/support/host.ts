/** A host that can be stopped, made slow, and given another build to serve, all at one port. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../src/commands/serve.ts';
import { writeOffline } from '../../src/integrations/offline.ts';
import { sites } from './sites.ts';
import { test as base } from './test.ts';

export class Host {
  /** Milliseconds before each answer. */
  delay = 0;
  /** How many requests are still answered before the host breaks down. */
  left = Infinity;
  asked: string[] = [];
  port = 0;
  #served: Served | undefined;

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(folder: string = sites.published.out, under = '/'): Promise<void> {
    this.#served = await serve(folder, { port: this.port, base: under });
    if (this.port && this.port !== this.#served.port) throw new Error('The port was taken.');
    this.port = this.#served.port;
    const { server } = this.#served;
    const [answer] = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      this.asked.push(request.url!);
      if ((this.left -= 1) < 0) return void request.socket.destroy();
      setTimeout(() => answer!(request, response), this.delay);
    });
  }

  /** Really stopped: nobody listens at the port any more. */
  async stop(): Promise<void> {
    const { server } = this.#served!;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  /** Stops, and serves another folder at the same port. */
  async change(folder: string): Promise<void> {
    await this.stop();
    this.delay = 0;
    this.left = Infinity;
    this.asked = [];
    await this.start(folder);
  }
}

/** A later build: the published site with `edits` made (path → change of its text), its worker written anew. */
export function laterBuild(edits: Record<string, (text: string) => string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ban-sau-'));
  cpSync(sites.published.out, folder, { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`${path}: the edit changed nothing.`);
    writeFileSync(join(folder, path), after);
  }
  rmSync(join(folder, 'luu'), { recursive: true });
  writeOffline(`${folder}/`);
  return folder;
}

/** `test` with a host of its own, started with the published site. */
export const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.stop().catch(() => undefined);
  },
  baseURL: async ({ host }, use) => use(host.origin),
  serviceWorkers: 'allow',
});

export { expect } from '@playwright/test';
