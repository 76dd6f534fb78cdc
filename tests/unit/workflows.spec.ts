/** What GitHub is told to do: parsed, short, at fixed major versions, the same command as at home. */
import { expect, test } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';

const files = globSync('.github/**/*.yml').sort();
const workflows = globSync('.github/workflows/*.yml').sort();
const text = (file: string) => readFileSync(file, 'utf8');
type Step = { uses?: string; run?: string; name?: string };
const jobs = (file: string): Record<string, { steps: Step[]; 'timeout-minutes'?: number }> =>
  parse(text(file)).jobs;
const steps = (file: string) => Object.values(jobs(file)).flatMap((job) => job.steps);
const ci = '.github/workflows/ci.yml';

test('there are workflows, and every file of .github is YAML without an error', () => {
  expect(workflows).toContain(ci);
  for (const file of files) {
    expect(parseDocument(text(file), { uniqueKeys: true }).errors, file).toEqual([]);
    expect(text(file).split('\n').length, file).toBeLessThan(85);
  }
});

test('actions are those of GitHub, each at one major version', () => {
  for (const file of workflows)
    for (const { uses } of steps(file))
      if (uses) expect(uses, file).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

test('no workflow may run for ever, write to the repository by default or name a registry', () => {
  for (const file of workflows) {
    expect(parse(text(file)).permissions, file).toMatchObject({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs(file)))
      expect(job['timeout-minutes'], `${file} ${name}`).toBeLessThanOrEqual(30);
    expect(text(file)).not.toMatch(/registry|npmjs/i);
  }
});

test('scripts that workflows run are there', () => {
  for (const file of workflows)
    for (const { run = '' } of steps(file))
      for (const [script] of run.matchAll(/(?:src|tests|\.ci)\/[\w/.-]+/g))
        expect(existsSync(script), script).toBe(true);
});

test('the checks are one command, the same that people and .ci/run give', () => {
  const runs = steps(ci).flatMap(({ run }) => run ?? []);
  expect(runs.filter((run) => run === '.ci/run')).toHaveLength(1);
  expect(text('.ci/run').trim().split('\n').at(-1)).toBe('npm test');
});

test('only main is published, only after the checks, and only what they looked at', () => {
  const { publish, check } = parse(text(ci)).jobs;
  expect(publish.needs).toBe('check');
  expect(publish.if).toContain("github.ref == 'refs/heads/main'");
  expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  const names = check.steps.map(({ uses = '', run = '' }: Step) => uses + run);
  const at = (part: string) => names.findIndex((one: string) => one.includes(part));
  expect(at('.ci/run')).toBeGreaterThan(0);
  expect(at('tested.ts')).toBeGreaterThan(at('.ci/run'));
  expect(at('upload-pages-artifact')).toBeGreaterThan(at('tested.ts'));
});

test('updates are proposed once a week, for packages and for actions', () => {
  const { updates } = parse(text('.github/dependabot.yml'));
  expect(updates.map((one: Record<string, unknown>) => one['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ]);
  for (const { schedule } of updates) expect(schedule.interval).toBe('weekly');
});
