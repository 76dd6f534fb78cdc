/**
 * Whether the ledger's official addresses still answer. The only code of ours that asks other hosts,
 * and only when somebody calls `npm run links`; no build and no test does.
 */
import type { Content } from './loader.ts';
import { isOfficial } from './site.ts';

export type Answer = { address: string; alive: boolean; why: string };
type Settings = {
  /** Which addresses may be asked at all, those a host leads on to included. */
  allowed?: (address: string) => boolean;
  /** Milliseconds one request may take. */
  timeout?: number;
};

/** Milliseconds: slow offices answer within ten seconds or not at all. */
const patience = 15_000;
const hops = 5;

/** Official addresses of all sources, each once. Others are named on the pages, never linked to. */
export const ledgerAddresses = (content: Content): string[] =>
  [...content.facts.values()]
    .flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []))
    .filter((url, i, all) => isOfficial(url) && all.indexOf(url) === i)
    .sort();

/** One answer an address. Hosts are asked side by side, the pages of one host one after the other. */
export async function checkLinks(addresses: string[], settings: Settings = {}): Promise<Answer[]> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  const answers = await Promise.all(
    [...hosts.values()].map(async (pages) => {
      const found: Answer[] = [];
      for (const page of pages) found.push(await twice(page, settings));
      return found;
    }),
  );
  return answers.flat();
}

/** Asked again where the first time failed: many offices have bad minutes. */
const twice = async (address: string, settings: Settings): Promise<Answer> => {
  const first = await ask(address, settings);
  return first.alive ? first : ask(address, settings);
};

async function ask(
  address: string,
  { allowed = isOfficial, timeout = patience }: Settings,
): Promise<Answer> {
  const answer = (alive: boolean, why: string) => ({ address, alive, why });
  let at = address;
  const signal = AbortSignal.timeout(timeout);
  try {
    for (let hop = 0; hop <= hops; hop += 1) {
      if (!allowed(at)) return answer(false, `chuyển sang ${at}, không phải trang chính thức`);
      const response = await fetch(at, { redirect: 'manual', signal });
      await response.body?.cancel();
      const { status } = response;
      const next = response.headers.get('location');
      if (status >= 300 && status < 400 && next) at = new URL(next, at).href;
      // Government sites refuse robots (403) and haste (429): the page itself is there.
      else return answer(response.ok || status === 403 || status === 429, `trả lời ${status}`);
    }
    return answer(false, `chuyển tiếp quá ${hops} lần`);
  } catch (error) {
    const late = (error as Error).name === 'TimeoutError';
    return answer(false, late ? `không trả lời trong ${timeout / 1000} giây` : 'không nối được');
  }
}
