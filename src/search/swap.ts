/** Pagefind takes the mark off ḏ (U+1E0F) when it compares, and leaves đ as it is. */

/** A text with ḏ for đ. */
export const swap = (text: string): string =>
  text.normalize('NFC').replace(/đ/g, '\u1e0f').replace(/Đ/g, '\u1e0e');
/** And back. */
export const unswap = (text: string): string =>
  text.replace(/\u1e0f/g, 'đ').replace(/\u1e0e/g, 'Đ');
