/**
 * The second layer: what only the bodies say. Pagefind is asked for the whole phrase, for each pair of
 * words and for the words alone; a page is worth more the rarer what it holds. Weights as measured.
 */
import type { Token } from './repair.ts';
import { unswap } from './swap.ts';
import { functionWords, weigh } from './weigh.ts';

export type Fragment = {
  url: string;
  content: string;
  meta: { title: string };
  anchors: { element: string; id: string; text: string; location: number }[];
};
type Found = { id: string; score: number; data: () => Promise<Fragment> };
type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string) => Promise<{ results: Found[] }>;
};

export type BodyHit = { path: string; score: number; fragment: Fragment };

/**
 * Loads Pagefind from `base`, into a worker of its own where there can be one: unpacking it would keep a slow
 * phone from hearing what is typed meanwhile. Rejects where WebAssembly of its kind does not run (Android System
 * WebView before 96) or the network is gone: search then stays with the lexicon.
 */
export async function bodies(
  base: string,
  pages: number,
): Promise<(tokens: Token[]) => Promise<BodyHit[]>> {
  const pagefind: Pagefind & { createInstance: (options: object) => Pagefind } = await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js`
  );
  const instance = pagefind.createInstance({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    ranking: { termSimilarity: 8, metaWeights: { title: 1 } },
  });
  await instance.init();
  const rarity = (n: number) => Math.log(1 + (pages - n + 0.5) / (n + 0.5));

  return async (tokens) => {
    const scores = new Map<string, { score: number; found: Found }>();
    const ask = async (words: string, weight: number, soft = false) => {
      const { results } = await instance.search(words);
      const most = results[0]?.score || 1;
      for (const found of results) {
        const worth =
          weight * rarity(results.length) * (soft ? 0.5 + (0.5 * found.score) / most : 1);
        scores.set(found.id, { found, score: (scores.get(found.id)?.score ?? 0) + worth });
      }
      return results.length;
    };
    const words = tokens.map((token) => token.alts[0]!);
    const phrase = words.length > 2 ? await ask(`"${words.join(' ')}"`, 2 * (words.length - 1)) : 0;
    for (let i = 1; i < words.length; i += 1) {
      const weight = Math.sqrt(weigh(tokens[i - 1]!) * weigh(tokens[i]!));
      await ask(`"${words[i - 1]} ${words[i]}"`, 0.3 * weight);
    }
    if (words.length > 3 && !phrase)
      for (let i = 2; i < words.length; i += 1)
        await ask(`"${words.slice(i - 2, i + 1).join(' ')}"`, 0.8);
    const content = words.filter((word) => !functionWords.has(word));
    if (content.length) await ask(content.join(' '), 0.8, true);
    for (const word of content) await ask(word, 0.2);
    const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, 14);
    return Promise.all(
      best.map(async ({ found, score }) => {
        const fragment = await found.data();
        return {
          score,
          path: fragment.url,
          fragment: { ...fragment, content: unswap(fragment.content) },
        };
      }),
    );
  };
}
