/**
 * On every page: says what has run out by the phone's own date, even where nobody rebuilds the site.
 * [data-recheck] with an h1 inside is the page itself, told at its top; any other is a line of a list,
 * told below it, also when search draws it later. [data-until] is a claim with an end: counted at the
 * top, the first three by their words, and marked where it stands. No claim ends before its page is
 * to be read again (rules/claims.ts).
 *
 * A phone's clock may be wrong. One that is behind says nothing, and neither does one over ten years
 * past the date, which is more likely wrong than right: the date itself stands in every page and sheet.
 *
 * Kept under 0.6 KB: it is on every page, and only old pages need it.
 */
import { date } from '../date.ts';

/** Days are counted in Vietnam, wherever the phone believes it is. */
const today = Math.floor((Date.now() + 7 * 36e5) / 864e5);
const daysSince = (day: string) => today - Date.parse(day) / 864e5;
const isOver = (day: string) => daysSince(day) > 0 && daysSince(day) < 3653;

const tell = (where: Element, words: string) =>
  where.insertAdjacentHTML('afterend', `<b class="small"> ${words}</b>`);

function look(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-recheck]')) {
    const day = one.dataset.recheck!;
    one.removeAttribute('data-recheck');
    if (!isOver(day)) continue;
    const heading = one.querySelector('h1');
    if (heading) page(one, heading, day);
    else tell(one, `Quá ngày đọc lại ${date(day)}. Hỏi lại trước khi làm.`);
  }
}

function page(article: HTMLElement, heading: Element, day: string): void {
  const ended = new Set<string>();
  for (const claim of article.querySelectorAll<HTMLElement>('[data-until]')) {
    const end = claim.dataset.until!;
    if (!isOver(end)) continue;
    ended.add(claim.textContent!.replace(/ nguồn \d+$/, ''));
    tell(claim, `(hết hạn ${date(end)})`);
  }
  // There first and filled later: a screen reader then reads it out when it has a moment.
  heading.insertAdjacentHTML('afterend', '<p class="note warning mt-4" role="status"></p>');
  const few = [...ended].slice(0, 3).join('; ');
  setTimeout(() => {
    heading.nextSibling!.textContent = `Bài phải đọc lại trước ngày ${date(day)}, nay quá ${daysSince(day)} ngày. Có mạng thì mở lại xem bản mới, không thì hỏi lại trước khi làm.${few && ` Có ${ended.size} điều hết hạn: ${few}`}`;
  });
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
look();
