/** Saving on the phone what was not opened: the whole handbook, or the papers of one guide; sizes said first. */
import { size } from '../size';
import { ask, type State } from './worker';

export function offerKeeping(): void {
  const papers = [...document.querySelectorAll<HTMLAnchorElement>('#in-ra + ul a[href$=".pdf"]')];
  const files = papers.map(({ href }) => href);
  const bytes = papers.reduce((sum, { dataset }) => sum + Number(dataset.bytes), 0);
  const state = () => ask<State>({ ask: 'state', files });
  void state().then((now) => {
    const place = document.querySelector('[data-keep-all]');
    if (place) offerAll(place, now, state);
    const list = document.querySelector('#in-ra + ul');
    if (list && bytes) offerPapers(list, now, files, bytes);
  });
}

/** A button, and below it a line that says what is going on. */
function control(
  after: Element,
  words: string,
  act: (say: (text: string) => void) => Promise<void>,
) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button mt-4';
  button.textContent = words;
  const line = document.createElement('p');
  line.className = 'small mt-4';
  line.setAttribute('role', 'status');
  button.onclick = async () => {
    button.disabled = true;
    await act((text) => (line.textContent = text)).then(
      () => button.remove(),
      (error: Error) => {
        line.textContent = /Quota/.test(error.message)
          ? 'Máy đã đầy, chưa lưu xong. Bà con xoá bớt ảnh cũ rồi chạm lại.'
          : 'Chưa lưu xong vì mạng yếu. Có mạng thì bà con chạm lại, phần đã lưu không mất.';
      },
    );
    button.disabled = false;
  };
  after.append(button, line);
  return { button, line };
}

function offerAll(place: Element, now: State, state: () => Promise<State>): void {
  const tell = ({ saved }: State) => `Cả cẩm nang đã có trong máy, bản ngày ${saved}.`;
  const words = now.saved ? 'Lưu bản mới' : `Lưu cả cẩm nang (${size(now.bytes)})`;
  const { button, line } = control(place, words, async (say) => {
    // Asks the phone not to clear it away first when it runs out of room.
    await navigator.storage?.persist?.();
    let last = 0;
    await ask({ ask: 'save' }, (share) => {
      // In fifths: a screen reader reads each change aloud.
      if (share - last >= 0.2) say(`Đang lưu: ${Math.round((last = share) * 100)}%`);
    });
    say(`${tell(await state())} Mất mạng vẫn xem và tìm được.`);
  });
  if (now.saved) line.textContent = tell(now);
  if (now.current) button.remove();
}

function offerPapers(list: Element, now: State, files: string[], bytes: number): void {
  const box = document.createElement('div');
  box.className = 'no-print';
  list.after(box);
  const kept = 'Tờ in của bài này đã có trong máy, mất mạng vẫn mở được.';
  const { button, line } = control(box, `Giữ tờ in trong máy (${size(bytes)})`, async (say) => {
    await ask({ ask: 'papers', files });
    say(kept);
  });
  if (now.paperKept) {
    button.remove();
    line.textContent = kept;
  }
}
