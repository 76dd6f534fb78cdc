/**
 * What authors may use in MDX: each component, the attributes it takes (`!` where one must be there)
 * and, for the parts of a screen, that they stand inside one. Components of the same names stand in
 * components/authors/.
 */
type Entry = { attributes: string[]; inside?: string };

const part = (...attributes: string[]): Entry => ({ attributes, inside: 'Screen' });

export const guideVocabulary: Record<string, Entry> = {
  Screen: { attributes: ['title!'] },
  Field: part('label', 'value', 'tap'),
  Button: part('tap'),
  Row: part('note', 'tap'),
  Text: part(),
  Tick: part('on', 'tap'),
  Digits: part('count!', 'tap'),
  Camera: part('of!', 'bad', 'tap'),
  Note: { attributes: ['warning'] },
  Android: { attributes: [] },
  Iphone: { attributes: [] },
  Claim: { attributes: ['fact!'] },
  Local: { attributes: ['key!'] },
  Term: { attributes: ['id!'] },
};

/** The story and plain pages: no screens, but quotations and drawings. */
export const pageVocabulary: Record<string, Entry> = {
  Claim: guideVocabulary.Claim!,
  Local: guideVocabulary.Local!,
  Term: guideVocabulary.Term!,
  Note: guideVocabulary.Note!,
  Quote: { attributes: ['by'] },
  EditorNote: { attributes: [] },
  Timeline: { attributes: [] },
  Figure: { attributes: ['name!'] },
  PhotoRoom: { attributes: [] },
};
