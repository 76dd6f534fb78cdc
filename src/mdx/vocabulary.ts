/**
 * What authors may use in MDX: each component, the attributes it takes (`!` where one must be there),
 * that the parts of a screen stand inside one, and the values an attribute is limited to. Components of
 * the same names stand in components/authors/ and components/story/.
 */
type Entry = { attributes: string[]; inside?: string; values?: Record<string, string[]> };

const part = (...attributes: string[]): Entry => ({ attributes, inside: 'Screen' });

/** Guides: drawn screens, and marks on words. */
export const guideVocabulary: Record<string, Entry> = {
  Screen: { attributes: ['title!'] },
  Field: part('label', 'value', 'tap'),
  Button: part('tap'),
  Row: part('note', 'tap'),
  Text: part(),
  Tick: part('on', 'tap'),
  Digits: {
    ...part('count!', 'tap'),
    values: { count: ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] },
  },
  Camera: { ...part('of!', 'bad', 'tap'), values: { of: ['giay', 'the', 'qr', 'mat'] } },
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
  Own: { attributes: ['page!'] },
  Stored: { attributes: [] },
  Quote: { attributes: ['by'] },
  EditorNote: { attributes: [] },
  Timeline: { attributes: [] },
  Figure: { attributes: ['name!'], values: { name: ['doi-co-dong'] } },
  PhotoRoom: { attributes: [] },
};
