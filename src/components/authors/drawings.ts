/**
 * Small line drawings that screens and sheets share: one source, so that paper shows what the page
 * shows. Each is a whole SVG in currentColor.
 */
const svg = (size: string, body: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"${more}>${body}</svg>`;

/** A hand with one finger out, its tip at the upper left. */
export const fingerPath =
  '<path d="M9 21V6a3 3 0 0 1 6 0v10l9 2.2a4.5 4.5 0 0 1 3.4 5.2l-1.3 8.1A3 3 0 0 1 23 34H12.6a4 4 0 0 1-3.2-1.6L3.2 24a2.6 2.6 0 0 1 3.9-3.4z" fill="var(--paper,#fff)"/>';
/** The same as a drawing of its own, for paper. */
export const finger = svg('30 36', fingerPath.replace('var(--paper,#fff)', '#fff'));

/** A box to tick, or one that is ticked. */
export const tickBox = (on: boolean): string =>
  svg(
    '22 22',
    `<rect x="2" y="2" width="18" height="18" rx="3"/>${on ? '<path d="M6 11l4 4 7-8"/>' : ''}`,
  );

const corners = '<path d="M4 24V4h20M136 4h20v20M156 96v20h-20M24 116H4V96"/>';
const subjects: Record<string, string> = {
  giay: '<rect x="46" y="12" width="68" height="96"/><path d="M60 32h40M60 46h40M60 60h40M60 74h24"/>',
  the: '<rect x="24" y="26" width="112" height="68" rx="6"/><rect x="36" y="42" width="26" height="34"/><path d="M74 46h48M74 60h48M74 74h30"/>',
  qr: '<path d="M50 30h22v22H50zM88 30h22v22H88zM50 68h22v22H50zM88 68h8v8h-8zM102 68h8v22H88"/>',
  mat: '<circle cx="80" cy="48" r="22"/><path d="M40 108c4-24 20-30 40-30s36 6 40 30"/>',
};
const tilted: Record<string, string> = {
  giay: '<g transform="rotate(24 80 60)"><path d="M70 16h68v96H70zM84 36h40M84 50h40M84 64h40"/></g>',
  the: '<g transform="rotate(-20 80 60)"><path d="M62 26h112v68H62z"/><path d="M74 42h26v34H74M112 46h48"/></g>',
};

/** Cut off by the frame; a nested SVG clips without needing an id. */
const cut = (subject: string) =>
  `<svg x="6" y="6" width="148" height="108" viewBox="6 6 148 108">${subject}</svg>`;

/** What a camera sees, in its frame; `bad` is set askew, cut by the frame and struck through. */
export function shot(of: string, bad: boolean): string {
  const subject = (bad && tilted[of]) || subjects[of] || subjects.giay!;
  const strike = bad ? '<path d="M14 14l132 92M146 14L14 106" stroke-width="4"/>' : '';
  return svg('160 120', `${corners}${bad ? cut(subject) : subject}${strike}`, ' class="shot"');
}
