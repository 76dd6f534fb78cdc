/**
 * Passing on a guide or a step: copy first, because that works everywhere; then the system's share
 * sheet, a ready message, the code full screen. In a chat's own browser, how to leave it.
 */
import { button } from './button';
import { copyButton } from './copy';
import { inside, iphone } from './inside';

export function offerPass(): void {
  const pass = document.querySelector<HTMLElement>('[data-pass]');
  const ways = pass?.querySelector('[data-ways]');
  if (!pass || !ways) return;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const full = (path: string) => new URL(path, canonical?.href ?? location.href).href;
  const url = full(pass.dataset.pass!);
  const title = document.querySelector<HTMLMetaElement>('[property="og:title"]')!.content;
  const promise = document.querySelector('[data-standing] p:last-child')!.textContent!.trim();

  // Shown as it will be sent: whoever cannot copy by the button holds a finger on it.
  const message = document.createElement('p');
  message.className = 'message';
  message.textContent = `${title}: ${url}\n${promise}`;
  const big = document.querySelector('.big');
  const buttons = [copyButton(big ? 'Chép liên kết bước này' : 'Chép liên kết', () => url)];
  if (navigator.share && !inside)
    buttons.push(
      button('Chia sẻ…', () => void navigator.share({ title, url }).catch(() => undefined)),
    );
  ways.prepend(...buttons);
  ways.after(
    message,
    copyButton('Chép cả lời nhắn', () => message.textContent!),
  );
  if (inside) ways.before(hint());

  for (const link of document.querySelectorAll('.step-tools a'))
    link.after(copyButton('Chép liên kết bước này', () => full(link.getAttribute('href')!)));
  offerCode(pass);
}

function hint(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'note';
  line.dataset.hint = '';
  line.textContent = iphone
    ? `Bà con đang xem trong ${inside}. Muốn in hay nghe đọc, chạm dấu ⋯ ở góc, chọn “Mở bằng Safari”.`
    : `Bà con đang xem trong ${inside}. Muốn in hay nghe đọc, chạm dấu ⋮ ở góc trên, chọn “Mở bằng trình duyệt”.`;
  return line;
}

/** The code over the whole screen; where there is no <dialog>, the link opens the picture itself. */
function offerCode(pass: HTMLElement): void {
  const link = pass.querySelector<HTMLAnchorElement>('[data-code]');
  if (!link || !('HTMLDialogElement' in window)) return;
  link.setAttribute('role', 'button');
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      link.click();
    }
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const dialog = document.createElement('dialog');
    dialog.className = 'code';
    dialog.setAttribute('aria-label', 'Mã để người bên cạnh quét');
    const image = new Image();
    image.src = link.href;
    image.alt = 'Mã QR của bài này';
    const line = (words: string) => {
      const one = document.createElement('p');
      one.textContent = words;
      return one;
    };
    dialog.append(
      line('Mở máy ảnh, đưa mã vào giữa khung, rồi chạm dòng chữ hiện ra.'),
      image,
      line(link.dataset.code!),
      button('Đóng', () => dialog.close()),
    );
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  });
}
