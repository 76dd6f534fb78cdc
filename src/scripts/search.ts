/** The search page: asks Pagefind for the words of ?q= and lists what it finds. */
import { swap, unswap } from '../search/swap';

type Found = { url: string; meta: { title: string }; excerpt: string };
type Pagefind = {
  options: (options: object) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
};

const input = document.querySelector<HTMLInputElement>('#q')!;
const list = document.querySelector<HTMLElement>('[data-results]')!;
const status = document.querySelector<HTMLElement>('[data-search-status]')!;
const all = document.querySelector<HTMLElement>('[data-all]')!;
const words = (new URLSearchParams(location.search).get('q') ?? '').normalize('NFC').trim().slice(0, 200);

input.value = words;
if (words) void find();

async function find(): Promise<void> {
  status.textContent = 'Đang tìm…';
  try {
    const base = list.dataset.base!;
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: base });
    const { results } = await pagefind.search(swap(words));
    show(await Promise.all(results.slice(0, 10).map((result) => result.data())));
  } catch {
    status.textContent = 'Máy này không chạy được phần tìm. Bà con chọn trong danh sách dưới đây.';
  }
}

function show(found: Found[]): void {
  list.replaceChildren(...found.map(row));
  list.hidden = found.length === 0;
  all.hidden = found.length > 0;
  status.textContent = found.length
    ? `Có ${found.length} kết quả cho “${words}”.`
    : `Không thấy gì cho “${words}”. Bà con chọn trong danh sách dưới đây.`;
  list.dataset.resultsFor = words;
}

function row({ url, meta, excerpt }: Found): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = 'guide-row';
  link.dataset.result = url.replace(/\/$/, '').split('/').pop()!;
  const title = document.createElement('span');
  title.className = 'heading';
  title.textContent = unswap(meta.title);
  const more = document.createElement('span');
  more.className = 'small';
  // Pagefind's excerpt is our own text with <mark> around words, its characters escaped.
  more.innerHTML = unswap(excerpt);
  const column = document.createElement('span');
  column.append(title, more);
  link.append(column);
  return link;
}
