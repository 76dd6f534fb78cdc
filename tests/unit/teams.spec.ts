/** Teams: read strictly, warned of when their day comes, and never printed from a template left unfilled. */
import { expect, test } from '@playwright/test';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guidesOf } from '../../src/guides.ts';
import { inspectContent, readContent } from '../../src/loader.ts';
import { teamsOf } from '../../src/teams.ts';
import { teamFolder, wardTemplate } from '../../src/ward.ts';
import { add, faultsIn, messageOf, spoil, within } from '../support/content.ts';
import { team, teamText, withTeam } from '../support/team.ts';

test('a team becomes whom to call, the lines of its box and a set of sheets', () => {
  within(spoil(withTeam()), (root) => {
    const content = readContent(root);
    const [one, ...more] = teamsOf(content, guidesOf(content));
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      id: 'khu-thu',
      name: 'Tổ công nghệ số khu thử',
      contact: { name: 'Bác Thử', phone: '0000 000 001' },
    });
    expect(one!.lines.map((line) => line.replace(/\u00a0/g, ' '))).toEqual([
      'Tổ công nghệ số khu thử',
      'Bác Thử · 0000 000 001 · 8 giờ đến 20 giờ hằng ngày',
      'Mỗi tối thứ ba có người ở nhà văn hoá.',
    ]);
    expect(one!.sheets.map(({ path }) => path)).toEqual([
      '/doi/khu-thu/01-bat-den-pin-ap-phich.pdf',
      '/doi/khu-thu/01-bat-den-pin-to-roi.pdf',
      '/doi/khu-thu/01-bat-den-pin-the-qr.pdf',
    ]);
    // Where the consent is kept is nobody's business on a page or a sheet.
    expect(JSON.stringify(one)).not.toContain('văn phòng thử');
  });
});

test('a day of asking again that has passed is a warning, not a stop', () => {
  const files = spoil(withTeam('2027-05-24', '2026-01-31'));
  files[team] = files[team]!.replace('date: 2026-11-24', 'date: 2025-11-24');
  expect(faultsIn(files)).toMatchObject([
    { file: team, mild: true, wrong: expect.stringContaining('31/1/2026') },
  ]);
  expect(messageOf(files)).toBe('');
});

test('the template, copied and left unfilled, stops the build at the number', () => {
  const root = mkdtempSync(join(tmpdir(), 'mau-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    const filled = `${teamFolder}/doi-moi.yaml`;
    renameSync(join(root, teamFolder, '_mau.yaml'), join(root, filled));
    const faults = inspectContent(root).faults.filter(({ mild }) => !mild);
    expect(faults).toMatchObject([
      { file: filled, wrong: expect.stringContaining('contact › phone') },
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("another ward's teams are none of this ward's", () => {
  const theirs = team.replace('hai-an', 'khac');
  const files = spoil(add(theirs, teamText), add(theirs.replace('khu-thu', 'hong'), 'name: 1\n'));
  const { content, faults } = within(files, inspectContent);
  expect(content.teams).toEqual([]);
  expect(faults).toEqual([]);
});

test("every ward's template of a team is the one that new wards copy", () => {
  const first = readFileSync(join(wardTemplate.replace('.yaml', ''), 'doi/_mau.yaml'), 'utf8');
  const others = globSync('content/phuong/*/doi/_mau.yaml');
  expect(others.length).toBeGreaterThan(1);
  for (const file of others) expect(readFileSync(file, 'utf8'), file).toBe(first);
});
