/** The copy button of the ready message; shown only where there is something that can copy. */
export function offerCopy(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy]');
  const message = document.querySelector<HTMLTextAreaElement>('[data-message]');
  const status = document.querySelector<HTMLElement>('[data-copied]');
  if (!button || !message || !status) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = (await copy(message))
      ? 'Đã chép. Bà con mở Zalo rồi dán vào.'
      : 'Máy không cho chép. Bà con giữ ngón tay vào chữ để chép.';
  });
}

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
