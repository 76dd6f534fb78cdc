/**
 * The first screen of a guide comes sooner if the phone need not lay out the steps below it
 * (content-visibility in steps.css, where early.ts found the page fresh). What is not laid out has only
 * a guessed height, so a jump to a place would miss it: once the first screen is drawn, step after step is
 * laid out, one a frame, so that a tap between them is heard.
 */
export function layWhole(): void {
  const { dataset } = document.documentElement;
  /** After the next frame is drawn. */
  const soon = (run: () => void) => requestAnimationFrame(() => setTimeout(run));
  const steps = [...document.querySelectorAll<HTMLElement>('.steps > .step')];
  const next = () => {
    const step = steps.shift();
    if (!step) return void delete dataset.fresh;
    step.style.contentVisibility = 'visible';
    soon(next);
  };
  soon(next);
}
