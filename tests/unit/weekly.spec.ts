/** The weekly workflow: its last step, run as it is written, against a stand-in for GitHub's command. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

type Step = { name?: string; run?: string; env?: Record<string, string> };
const workflow = parse(readFileSync('.github/workflows/kiem-nguon.yml', 'utf8'));
const steps: Step[] = workflow.jobs['kiem-nguon'].steps;
const last = steps.at(-1)!;

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phieu-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the step on a list; `there`: the number of an open issue. Gives what was asked of GitHub. */
function run(list: string, there = ''): { asked: string; body: string } {
  writeFileSync(join(folder, 'viec.md'), list);
  const gh = join(folder, 'gh');
  writeFileSync(gh, `#!/bin/sh\necho "$@" >> asked\n[ "$2" = list ] && echo "${there}"\nexit 0\n`);
  chmodSync(gh, 0o755);
  const { status, stderr } = spawnSync('bash', ['-e', '-c', last.run!], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      TITLE: last.env!.TITLE,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
    },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const read = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return { asked: read('asked'), body: read('phieu.md') };
}

test('it comes once a week, may write issues and nothing else', () => {
  expect(workflow.on.schedule).toEqual([{ cron: '0 1 * * 1' }]);
  expect(workflow.permissions).toEqual({ contents: 'read', issues: 'write' });
});

test('it runs the commands a person runs', () => {
  const commands = steps.map((step) => step.run ?? '').join('\n');
  for (const file of commands.match(/src\/commands\/\S+/g)!) expect(existsSync(file)).toBe(true);
  expect(commands).toContain('src/commands/truth.ts --days 42');
  expect(commands).toContain('src/commands/links.ts');
});

test('one issue is opened where there is none', () => {
  const { asked, body } = run('danh sách\n');
  expect(asked).toContain('issue create --title Kiểm nguồn hằng tuần --body-file phieu.md');
  expect(asked).not.toContain('issue edit');
  expect(body).toBe('danh sách\n');
});

test('the one that is open is written over', () => {
  const { asked } = run('danh sách\n', '12');
  expect(asked).toContain('issue edit 12 --body-file phieu.md');
  expect(asked).not.toContain('issue create');
});

test('a list too long for an issue is cut between letters, and says so', () => {
  const { body } = run(`x${'ệ'.repeat(40_000)}`);
  expect(body.length).toBeLessThan(65_536);
  expect(body).not.toContain('\uFFFD');
  expect(body).toContain('Gõ npm run truth để xem đủ.');
});
