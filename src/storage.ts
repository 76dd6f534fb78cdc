/**
 * Everything a page may keep on the phone, each with what it is for: shown on /gioi-thieu/, and held by
 * tests against what pages really keep. Scripts take their keys from here, and nothing else of it.
 */

/** A key ending in ":" is followed by a guide's name. */
export const keys = { ticks: 'tick:', place: 'buoc:', size: 'size', phone: 'may' } as const;

/** What is kept under each key, in the words of /gioi-thieu/. */
export const stored = [
  { key: keys.ticks, what: 'Những dấu tích bà con đánh vào từng bước của một bài.' },
  { key: keys.place, what: 'Bước đang xem dở của một bài.' },
  { key: keys.size, what: 'Cỡ chữ bà con đã chọn.' },
  { key: keys.phone, what: 'Loại điện thoại bà con đã chọn: Android hay iPhone.' },
] as const;

/** Whether a key is on the list. */
export const isStored = (key: string): boolean =>
  stored.some(({ key: known }) => (known.endsWith(':') ? key.startsWith(known) : key === known));

/** What the browser itself keeps of our files, for days without a network. */
export const saved = 'Những trang đã mở, và cả cẩm nang nếu bà con bấm lưu, để xem khi mất mạng.';
