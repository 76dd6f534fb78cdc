/**
 * Reading a step aloud, where the phone has a Vietnamese voice of its own. A voice that speaks from a
 * server would send it what is read, so it does not count.
 */
import { button } from './button';
import { inside } from './inside';

export function offerAloud(): void {
  const synth = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!synth || inside) return;
  let voice: SpeechSynthesisVoice | undefined;
  // Voices come late; they tell when. Android writes vi_VN.
  const offer = () => {
    if (voice) return;
    voice = synth.getVoices().find((one) => one.localService && /^vi([-_]|$)/i.test(one.lang));
    if (!voice) return;
    for (const step of document.querySelectorAll('.step'))
      step
        .querySelector('.step-tools a, .tick:last-child')!
        .after(button('Đọc to bước này', (self) => toggle(self, step)));
  };
  let stop: (() => void) | undefined;

  function toggle(self: HTMLButtonElement, step: Element): void {
    const mine = self.dataset.reading;
    stop?.();
    if (mine) return;
    const words = self.textContent;
    self.textContent = 'Dừng đọc';
    self.dataset.reading = '1';
    stop = () => {
      stop = undefined;
      synth!.cancel();
      self.textContent = words;
      delete self.dataset.reading;
    };
    const done = stop;
    // A piece at a time: Chrome falls silent within one that lasts over a quarter of a minute.
    const pieces = wordsOf(step).map((text) => {
      const piece = new SpeechSynthesisUtterance(text);
      piece.lang = 'vi-VN';
      piece.voice = voice!;
      piece.rate = 0.9;
      return piece;
    });
    pieces[pieces.length - 1]!.onend = () => stop === done && done();
    for (const piece of pieces) synth!.speak(piece);
  }
  offer();
  synth.onvoiceschanged = offer;
  addEventListener('pagehide', () => stop?.());
}

/** What is read: heading and paragraphs, without numbers of sources, drawn screens and what is folded. */
function wordsOf(step: Element): string[] {
  return (
    [...step.querySelectorAll<HTMLElement>('h1, .step > h2, p, li, summary')]
      .filter((one) => !one.closest('.screen, .step-tools, details:not([open])'))
      // Not of the other kind of phone.
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => !one.querySelector('p'))
      .map((one) => {
        const copy = one.cloneNode(true) as HTMLElement;
        for (const left of copy.querySelectorAll('sup, .away')) left.remove();
        return copy.textContent!.replace(/\s+/g, ' ').trim();
      })
      .filter(Boolean)
  );
}
