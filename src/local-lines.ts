/**
 * What stands in the box for a neighbourhood's own lines, the same from a team's file and from what is
 * typed on /in/tu-lam/. Read by the build and by the phone, so nothing else is imported here.
 */
export type Local = { place: string; name: string; phone: string; hours: string; words: string };

/** Up to three lines; what is empty leaves no trace. A number stays with what follows it. */
export const linesOf = ({ place, name, phone, hours, words }: Local): string[] =>
  [place, [name, phone, hours].filter(Boolean).join(' · '), words]
    .filter(Boolean)
    .map((line) => line.replace(/(\d) (?=\d|giờ)/g, '$1\u00a0'));
