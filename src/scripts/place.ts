/** Step by step: the keys that turn the page, and the step where the reader stopped. */
import { keys } from '../storage';
import { read, write } from './store';

export function keepPlace(slug: string): void {
  const key = keys.place + slug;
  const big = document.querySelector<HTMLElement>('.big');
  if (big) {
    write(key, big.querySelector<HTMLElement>('[data-step]')!.dataset.step!);
    // Whoever has come to the end begins anew the next time.
    big
      .querySelector('.turn a[href*="#lam-tiep"]')
      ?.addEventListener('click', () => write(key, ''));
    turnByKey(big);
    return;
  }
  const begin = document.querySelector<HTMLAnchorElement>('[data-begin]');
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const at = steps.findIndex((step) => step.dataset.step === read(key));
  if (!begin || at < 0) return;
  begin.href = steps[at]!.querySelector<HTMLAnchorElement>('.step-tools a')!.href;
  begin.textContent = `Đang ở bước ${at + 1}/${steps.length}, xem tiếp`;
}

function turnByKey(big: HTMLElement): void {
  const to = (rel: string) => big.querySelector<HTMLAnchorElement>(`[rel=${rel}]`)?.href;
  const keys: Record<string, () => string | undefined> = {
    ArrowLeft: () => to('prev'),
    ArrowRight: () => to('next'),
    Home: () => big.dataset.first,
    End: () => big.dataset.last,
  };
  addEventListener('keydown', (event) => {
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const writing = (target as Element).closest('textarea, input[type=search], dialog');
    const href = keys[event.key]?.();
    if (!href || writing || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    if (new URL(href, location.href).pathname !== location.pathname) location.assign(href);
  });
}
