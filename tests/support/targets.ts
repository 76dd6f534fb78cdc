/** What there is to touch on a page, and how large it is. */
import type { Page } from '@playwright/test';

/** The least side of a thing to touch, CSS pixels: more than the 44 of WCAG 2.5.5, for hands that shake. */
export const least = 48;

/**
 * What is too small to touch: every visible link, button, field and summary outside running text. A link
 * is in running text where its line holds other words; the words of a claim are running text themselves,
 * but for those of the facts box. A box in a label is touched by its label.
 */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const words = (node: Node | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const running = (one: Element): boolean => {
      if (one.matches('.claim')) return !one.closest('.facts');
      if (!one.matches('a') || getComputedStyle(one).display !== 'inline') return false;
      const block = one.closest('p, li, dd, td, figcaption, h1, h2, h3')!;
      const others = [...(block?.querySelectorAll('a:not(.claim), button') ?? [])].reduce(
        (text, link) => text.replace(words(link), ''),
        words(block),
      );
      return /\p{L}/u.test(others);
    };
    return [
      ...document.querySelectorAll('a[href], button, input, textarea, select, summary, label.tick'),
    ]
      .filter((one) => !one.closest('label') || one.matches('label'))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !running(one))
      .filter((one) => !one.matches('.away, .skip'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
      .map(
        ({ one, box }) =>
          `${one.tagName} "${words(one).slice(0, 40)}": ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  }, least);
