/** What authors are told of their mistakes: file, line, what is wrong, what to write instead. */
import { expect, test } from '@playwright/test';
import { faultsIn, spoil, valid } from '../support/content.ts';
import { mistakes } from '../support/mistakes.ts';

test('a folder without mistakes has no fault', () => {
  expect(faultsIn({ ...valid })).toEqual([]);
});

/** Line, from 1, of the last line that holds `words`. */
const lineWith = (text: string, words: string): number =>
  text.slice(0, text.lastIndexOf(words)).split('\n').length;

for (const [name, change, file, at, wrong, remedy] of mistakes)
  test(`${name} is told once, where it stands, with the remedy`, () => {
    const files = spoil(change);
    const faults = faultsIn(files);
    expect(faults, 'one mistake, one fault').toHaveLength(1);
    const [fault] = faults;
    expect(fault!.file).toBe(file);
    if (at) expect(files[file]).toContain(at);
    expect(fault!.line).toBe(at ? lineWith(files[file]!, at) : undefined);
    expect(fault!.wrong).toContain(wrong);
    expect(fault!.remedy).toContain(remedy);
  });
