/**
 * Where steps differ by phone, shows one kind at a time, the reader's own first, with one switch at
 * the head of the steps, or of the one step; the choice is kept. Without this script both kinds are shown, as on paper.
 */
import { keys } from '../storage';
import { button as make } from './button';
import { iphone } from './inside';
import { read, write } from './store';

const names = { android: 'Android', iphone: 'iPhone' };
type Kind = keyof typeof names;

export function choosePhone(): void {
  const steps = document.querySelector('[data-steps]');
  if (!steps?.querySelector('[data-phone]')) return;
  const choices = (Object.keys(names) as Kind[]).map((kind) => {
    const button = make(`Máy ${names[kind]}`, () => {
      write(keys.phone, kind);
      show(kind);
    });
    return { kind, button };
  });
  const group = document.createElement('div');
  group.className = 'choice no-print';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Bà con dùng máy nào?');
  const question = document.createElement('span');
  question.textContent = 'Bà con dùng máy nào? ';
  group.append(question, ...choices.map(({ button }) => button));
  // Where one step fills the screen, its heading comes first.
  const place = steps.querySelector('.big .step-body, .steps > .step') ?? steps;
  const kept = steps.querySelector('.choice.waits');
  if (kept) kept.replaceWith(group);
  else place.before(group);
  const chosen = read(keys.phone);
  show(choices.find(({ kind }) => kind === chosen)?.kind ?? (iphone ? 'iphone' : 'android'));

  function show(kind: Kind): void {
    document.documentElement.dataset.mine = kind;
    for (const choice of choices) {
      choice.button.setAttribute('aria-pressed', String(choice.kind === kind));
      choice.button.classList.toggle('strong', choice.kind === kind);
    }
  }
}
