/**
 * The first screen of a guide comes sooner if the phone need not lay out the steps and what follows them
 * (content-visibility in steps.css, where early.ts found the page fresh). What is not laid out has only
 * a guessed height, so a jump to a place would miss it: once the first screen is drawn, one after another is
 * laid out, one a frame, so that a tap between them is heard. A tap lays out all at once (early.ts): it may be
 * on a link to a place below.
 */
export function layWhole(): void {
  const { dataset } = document.documentElement;
  /** After the next frame is drawn. */
  const soon = (run: () => void) => requestAnimationFrame(() => setTimeout(run));
  const later = [...document.querySelectorAll<HTMLElement>('.steps > .step, .steps ~ *')];
  const next = () => {
    const part = later.shift();
    if (!part) return void delete dataset.fresh;
    part.style.contentVisibility = 'visible';
    soon(next);
  };
  soon(next);
}
