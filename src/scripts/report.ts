/**
 * "Báo bước này sai" below a step: the ready message, and the form where there is one, then know the step.
 * Without this script the link still leads to the message, which knows the page.
 */
export function knowStep(): void {
  const message = document.querySelector<HTMLTextAreaElement>('[data-message]');
  const form = document.querySelector<HTMLAnchorElement>('[href*="buoc="]');
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('[href="#bao-loi"]');
    const number = link?.closest('.step')?.querySelector('.step-number')?.textContent?.trim();
    if (!number || !message) return;
    message.value = message.value.replace(/(Bước số: )[^.]*/, `$1${number}`);
    if (form) form.href = form.href.replace(/(buoc=)\d*/, `$1${number}`);
  });
}
