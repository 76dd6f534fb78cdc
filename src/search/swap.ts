/** đ as ḏ and back: Pagefind takes the mark off ḏ when it compares, and leaves đ as it is. */
export const swap = (text: string): string =>
  text.normalize('NFC').replace(/đ/g, '\u1e0f').replace(/Đ/g, '\u1e0e');
export const unswap = (text: string): string =>
  text.replace(/\u1e0f/g, 'đ').replace(/\u1e0e/g, 'Đ');
