/**
 * The first part of the bench: our site and the peers, of the same text, on the same host, phone and lines,
 * in one run, turn by turn, so that whatever the machine does meanwhile falls on all alike.
 */
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../src/commands/browser.mjs';
import { host, type Host } from './host.ts';
import type { Speed } from './line.ts';
import { buildOurs } from './ours.ts';
import { buildPeer } from './peers/build.ts';
import { ours, peers, type Search } from './peers/table.ts';
import { textsOf } from './peers/text.ts';
import { progress } from './report.ts';
import { comparison } from './tables.ts';
import { touch, type Touch } from './touch.ts';
import { visit, type Visit } from './visit.ts';

export const speeds: Speed[] = [
  { name: '1.6 Mbps / 150 ms', kbps: 1600, rtt: 150 },
  { name: '400 kbps / 400 ms', kbps: 400, rtt: 400 },
];
export const cpus = [4, 6];

export type Profile = { speed: Speed; cpu: number };
export type Round = { first: Visit; second: Visit; found?: Touch };
type Site = { name: string; host: Host; search: Search | undefined };

/** A phone of today's cheapest kind: 360 by 740 points, touched, never with a mouse. */
const device = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
};

async function round(browser: Browser, site: Site, path: string, profile: Profile): Promise<Round> {
  const { speed, cpu } = profile;
  const context = await browser.newContext(device);
  const first = await visit(context, site.host, path, speed, cpu);
  const second = await visit(context, site.host, path, speed, cpu);
  await context.close();
  if (!site.search) return { first, second };
  const fresh = await browser.newContext(device);
  try {
    const found = await touch(fresh, site.host, path, site.search, speed, cpu);
    return { first, second, found };
  } finally {
    await fresh.close();
  }
}

/** Builds all, visits the guide of middle size `runs` times in each profile, and writes the tables. */
export async function compare(profiles: Profile[], runs: number): Promise<void> {
  const out = buildOurs();
  const texts = textsOf(out);
  const folders = peers.map((peer) => {
    progress(`Building ${peer.name}…`);
    return { name: peer.name, folder: buildPeer(peer, texts), search: peer.search };
  });
  const sites: Site[] = [];
  for (const { name, folder, search } of [{ name: 'ours', folder: out, search: ours }, ...folders])
    sites.push({ name, host: await host(folder), search });
  const { slug } = texts.toSorted((a, b) => a.body.length - b.body.length)[texts.length >> 1]!;
  const path = `/huong-dan/${slug}/`;
  const browser = await chromium.launch({
    executablePath: (await findChromium(true))!,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    for (const profile of profiles) {
      const rounds = new Map<string, Round[]>(sites.map(({ name }) => [name, []]));
      for (let run = 1; run <= runs; run += 1)
        for (const site of sites) {
          progress(
            `${profile.speed.name}, CPU ${profile.cpu}×: run ${run} of ${runs}, ${site.name}…`,
          );
          rounds.get(site.name)!.push(await round(browser, site, path, profile));
        }
      comparison(profile, runs, path, browser.version(), rounds);
    }
  } finally {
    await browser.close();
    for (const site of sites) site.host.close();
  }
}
