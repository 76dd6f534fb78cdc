/** Whatever comes of a content file by accident, its author is told file, line and remedy, never a stack. */
import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectContent } from '../../src/loader.ts';
import {
  glossary,
  guide,
  ledger,
  page,
  spoil,
  valid,
  ward,
  within,
  type Files,
} from '../support/content.ts';
import { damages, random } from '../support/damage.ts';
import { team, withTeam } from '../support/team.ts';

const template = 'content/phuong/_mau.yaml';
const templateFacts = 'content/phuong/_mau/nguon.yaml';
const folder: Files = {
  ...spoil(withTeam()),
  [template]: valid[ward]!,
  [templateFacts]: '- id: tong-dai\n  says: Mẫu\n',
};
const kinds = {
  ...{
    guide,
    page,
    ledger,
    glossary,
    ward,
    team,
    template,
    'facts of the template': templateFacts,
  },
  'search words': 'content/tim-kiem.yaml',
  'what is no more': 'content/khong-con.yaml',
};
/** Times that each harm is done to a file, in other places. */
const times = 3;

/** What an author must not be shown. */
const foreign =
  /^\s+at |node_modules|noi-dung-\w{6}|\b(?:undefined|NaN|object Object)\b|(?:Type|Reference|Range|Syntax)Error/m;

for (const [kind, file] of Object.entries(kinds))
  test(`${kind}: whatever harm is done, it is accepted or its fault is told with file and line`, () => {
    const text = folder[file]!;
    const wrong: string[] = [];
    let told = 0;
    within(folder, (root) => {
      for (const [i, [name, harm]] of damages.entries())
        for (let time = 0; time < times; time += 1) {
          const bytes = harm(text.split('\n'), random(i * 1000 + time));
          writeFileSync(join(root, file), bytes);
          try {
            const { faults } = inspectContent(root);
            told += faults.length;
            for (const { file: at, line, wrong: what, remedy } of faults)
              if (!(at in folder) || !line || !what || !remedy || foreign.test(what + remedy))
                wrong.push(`${name}, ${time}: ${at}:${line} ${what} | ${remedy}`);
          } catch (error) {
            wrong.push(`${name}, ${time}: ${(error as Error).stack!.slice(0, 600)}`);
          }
        }
    });
    expect(wrong).toEqual([]);
    // A template is read for its names only.
    if (!file.includes('_mau')) expect(told).toBeGreaterThan(damages.length);
  });
