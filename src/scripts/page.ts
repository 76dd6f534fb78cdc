/** On every page: what has run out, the size of text, and the way to the phone's home screen where it is offered. */
import './age';
import './offline';
import './printed';
import './search';
import { keys } from '../storage';
import { button, say } from './button';
import { inside } from './inside';
import { write } from './store';

const { dataset } = document.documentElement;
const names = ['vừa', 'to', 'rất to'];
/** What the next touch does, by the size there is. */
const next = ['Chữ to', 'To nữa', 'Chữ vừa'];

const sizes = document.querySelector<HTMLButtonElement>('[data-size-button]')!;
/** Of what may stand there, only a size there is. */
const size = () => (/^[12]$/.test(dataset.size!) ? Number(dataset.size) : 0);
const show = () => (sizes.textContent = next[size()]!);
show();
sizes.classList.remove('waits');
sizes.addEventListener('click', () => {
  const now = (size() + 1) % names.length;
  dataset.size = String(now);
  write(keys.size, now ? String(now) : '');
  show();
  say(`Cỡ chữ: ${names[now]}`);
});

/** Chrome's own offer, kept until the reader touches the button. */
addEventListener('beforeinstallprompt', (event) => {
  if (inside) return;
  event.preventDefault();
  document.querySelector('.site-foot nav')!.after(
    button('Đưa cẩm nang ra màn hình chính', (self) => {
      self.remove();
      void (event as Event & { prompt: () => Promise<void> }).prompt();
    }),
  );
});
