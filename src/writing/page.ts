/** The writing desk's page: shows a guide's text, its faults, its phone and its paper, anew after each save. */
import type { Fault } from '../fault';

const { base } = document.body.dataset as { base: string };
const get = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const guide = get<HTMLSelectElement>('bai');
const text = get<HTMLTextAreaElement>('chu');
const lines = get('dong');
const list = get<HTMLOListElement>('loi');
const phone = get<HTMLIFrameElement>('may');
const paper = get<HTMLImageElement>('giay');
const save = get<HTMLButtonElement>('luu');
const news = get('tin');

let mark = '';
let saved = '';
let faults: Fault[] = [];
const file = () => `content/huong-dan/${guide.value}.mdx`;
const ask = (what: string, more: RequestInit = {}) =>
  fetch(`${base}_viet/${what}?bai=${guide.value}`, more);

const titles: { slug: string; title: string }[] = await (await fetch(`${base}_viet/bai`)).json();
guide.append(...titles.map(({ slug, title }) => new Option(title, slug)));
guide.value = new URLSearchParams(location.search).get('bai') ?? titles[0]!.slug;
guide.addEventListener('change', () => void open());
text.addEventListener('input', changed);
save.addEventListener('click', () => void store());
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 's') {
    event.preventDefault();
    void store();
  }
});
addEventListener('beforeunload', (event) => text.value !== saved && event.preventDefault());
// Saves come in bursts: an editor writes a file in pieces.
let soon = 0;
new EventSource(`${base}_viet/nghe`).onmessage = () => {
  clearTimeout(soon);
  soon = window.setTimeout(() => void look(), 150);
};
await open();

/** Begins with another guide. */
async function open(): Promise<void> {
  if (text.value !== saved && !confirm('Bài đang mở chưa lưu. Bỏ phần chưa lưu?')) {
    guide.value = new URLSearchParams(location.search).get('bai') ?? guide.value;
    return;
  }
  history.replaceState(null, '', `?bai=${guide.value}`);
  text.value = saved;
  phone.src = `${base}huong-dan/${guide.value}/`;
  paper.hidden = true;
  await look(false);
}

/** Reads the file again, and what is made of it. What is typed here and not saved is kept. */
async function look(again = true): Promise<void> {
  const answer = await ask('chu');
  if (!answer.ok) return void (news.textContent = 'Tệp này không còn.');
  const read: { text: string; mark: string } = await answer.json();
  if (text.value === saved) {
    text.value = saved = read.text;
    mark = read.mark;
  } else if (mark !== read.mark) news.textContent = 'Tệp vừa được sửa ở nơi khác.';
  faults = await (await ask('loi')).json();
  const old = faults.some(({ mild }) => !mild);
  document.body.classList.toggle('old', old);
  list.replaceChildren(...faults.map(row));
  changed();
  if (old) return;
  if (again) phone.contentWindow!.location.reload();
  const sheet = await ask('to-in');
  if (!sheet.ok) return void (news.textContent = 'Chưa dàn được tờ A4.');
  URL.revokeObjectURL(paper.src);
  paper.src = URL.createObjectURL(await sheet.blob());
  paper.hidden = false;
}

async function store(): Promise<void> {
  const sent = text.value;
  const answer = await ask('chu', { method: 'POST', body: sent, headers: { 'x-mark': mark } });
  if (!answer.ok) return void (news.textContent = await answer.text());
  ({ mark } = await answer.json());
  saved = sent;
  changed();
}

/** The lines behind the text, and whether there is something to save. */
function changed(): void {
  save.disabled = text.value === saved;
  const fresh = text.value.split('\n').map((words) => {
    const line = document.createElement('div');
    line.textContent = words;
    return line;
  });
  for (const { line, ...fault } of faults)
    if (fault.file === file() && line && !fault.mild) fresh[line - 1]?.classList.add('sai');
  lines.replaceChildren(...fresh);
  news.textContent = save.disabled ? '' : 'Chưa lưu.';
}

/** A fault as a row: its place leads to its line. */
function row({ file: where, line, wrong, remedy, mild }: Fault): HTMLLIElement {
  const item = document.createElement('li');
  item.classList.toggle('nhe', Boolean(mild));
  const place = document.createElement(where === file() && line ? 'button' : 'b');
  place.textContent = `${where}${line ? `:${line}` : ''}`;
  place.addEventListener('click', () => {
    lines.children[line! - 1]?.scrollIntoView({ block: 'center' });
    const start =
      text.value
        .split('\n')
        .slice(0, line! - 1)
        .join('\n').length + 1;
    text.focus({ preventScroll: true });
    text.setSelectionRange(start, start);
  });
  item.append(
    place,
    document.createElement('br'),
    `Sai: ${wrong}`,
    document.createElement('br'),
    `Sửa: ${remedy}`,
  );
  return item;
}
