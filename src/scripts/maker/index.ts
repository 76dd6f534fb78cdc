/** Make your own sheet: what is chosen and typed is drawn at once, and kept in the address after the #. */
import { linesOf } from '../../local-lines';
import { inside } from '../inside';
import { fill, take } from './sheet';
import { clean, limits, most, read, write, type State } from './state';

const root = document.querySelector<HTMLElement>('[data-maker]')!;
const { folder = '', backs = '' } = root.dataset;
const all = <T extends HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
const one = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;

const boxes = all<HTMLInputElement>('[data-guide]');
const kinds = all<HTMLInputElement>('[data-kind]');
const fields = all<HTMLInputElement>('[data-field]');
const view = one('[data-view]');
const status = one('[data-status]');
const known = {
  guides: boxes.map(({ value }) => Number(value)),
  sheets: kinds.map(({ value }) => value),
};
type Field = keyof State['local'];

/** The form as it stands. */
const typed = (): State => ({
  guides: boxes.filter(({ checked }) => checked).map(({ value }) => Number(value)),
  sheet: kinds.find(({ checked }) => checked)!.value,
  local: Object.fromEntries(
    fields.map(({ dataset, value }) => {
      const field = dataset.field as Field;
      return [field, clean(value, limits[field])];
    }),
  ) as State['local'],
});

function show({ guides, sheet, local }: State): void {
  for (const box of boxes) box.checked = guides.includes(Number(box.value));
  for (const topic of all<HTMLDetailsElement>('details'))
    topic.open ||= Boolean(topic.querySelector(':checked'));
  for (const kind of kinds) kind.checked = kind.value === sheet;
  for (const field of fields) field.value = local[field.dataset.field as Field];
}

/** Counts the drawings, so that one that comes late does not stand over a newer one. */
let turn = 0;
let drawn = '';

/** A turn for taps: a sheet taken in is a long piece of work already. */
const rest = () => new Promise((done) => setTimeout(done));

async function draw(state: State): Promise<void> {
  const { guides, sheet, local } = state;
  const words = linesOf(local);
  for (const box of boxes) box.disabled = !box.checked && guides.length >= most;
  const back = backs.split(' ').includes(sheet) ? [`${sheet}-mat-sau`] : [];
  const names = guides.flatMap((number) => [
    `${String(number).padStart(2, '0')}-${sheet}`,
    ...back,
  ]);
  const mine = (turn += 1);
  if (names.join() !== drawn) {
    status.textContent = names.length ? 'Đang lấy tờ…' : 'Bà con chọn ít nhất một bài.';
    try {
      const sheets = await Promise.all(names.map((name) => take(`${folder}${name}.svg`)));
      if (mine !== turn) return;
      view.textContent = drawn = '';
      for (const sheet of sheets) {
        view.append(framed(sheet));
        await rest();
        if (mine !== turn) return;
      }
      drawn = names.join();
    } catch {
      if (mine === turn) status.textContent = 'Chưa lấy được tờ này: máy đang không có mạng.';
      return;
    }
  }
  const whole = [...view.querySelectorAll<SVGSVGElement>('.made > svg')].map((svg) => {
    svg.setAttribute('aria-label', `Tờ xem trước. ${words.join('. ')}`);
    return fill(svg, words);
  });
  if (names.length)
    status.textContent = whole.every(Boolean)
      ? `${names.length} trang sẵn sàng để in.`
      : 'Chữ dài quá, ô trên giấy không đủ chỗ. Bớt vài chữ.';
  const files = one('[data-plain]');
  files.textContent = '';
  files.append(...guides.map((number) => plain(number, sheet)));
}

function framed(svg: SVGSVGElement): HTMLElement {
  svg.setAttribute('role', 'img');
  const frame = document.createElement('div');
  const { width, height } = svg.viewBox.baseVal;
  frame.className = width > height ? 'made flat' : 'made';
  frame.append(svg);
  return frame;
}

/** The same sheet as it is printed for everybody: a plain file, which opens inside Zalo too. */
function plain(number: number, sheet: string): HTMLElement {
  const { file } = boxes.find(({ value }) => Number(value) === number)!.dataset;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'tall';
  link.href = `${file}${sheet}.pdf`;
  link.textContent = `Bài số ${number} (PDF)`;
  item.append(link);
  return item;
}

function changed(): void {
  const state = typed();
  history.replaceState(null, '', write(state));
  void draw(state);
}

function open(): void {
  const state = read(location.hash, known);
  show(state);
  void draw(state);
}

root.addEventListener('input', changed);
addEventListener('hashchange', open);
one('[data-copy]').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = 'Đã chép địa chỉ. Chỉ gửi cho người trong đội.';
  } catch {
    status.textContent = 'Máy không cho chép. Bà con chép địa chỉ ở trên cùng màn hình.';
  }
});
const button = one('[data-print]');
button.hidden = Boolean(inside) || typeof print !== 'function';
button.addEventListener('click', () => print());
one('[data-inside]').hidden = !button.hidden;
one('[data-app]').textContent = inside || 'trình duyệt này';
root.classList.remove('waits');
open();
