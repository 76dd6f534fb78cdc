/** Copying: by the clipboard where it is open to us, by a selected field where it is not. */
import { answer, button } from './button';

/** A button that copies what `text` gives. */
export const copyButton = (words: string, text: () => string): HTMLButtonElement =>
  button(words, async (self) =>
    answer(
      self,
      (await copy(text()))
        ? 'Đã chép. Mở Zalo rồi dán.'
        : 'Máy không cho chép. Bấm giữ chữ để chép.',
    ),
  );

/** The copy button of the report: its field may be written in first. */
export function offerCopy(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-message]');
  field?.after(copyButton('Chép tin nhắn', () => field.value));
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
