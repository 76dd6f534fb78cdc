/** The template is what a first-time author copies: it must pass as it stands. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inspectContent } from '../../src/loader.ts';
import { factSchema, guideSchema } from '../../src/schema.ts';

test('the templates of a guide and of the ledger, copied, have no fault', () => {
  const root = mkdtempSync(join(tmpdir(), 'mau-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    renameSync(
      join(root, 'content/huong-dan/_mau.mdx'),
      join(root, 'content/huong-dan/bai-moi.mdx'),
    );
    renameSync(join(root, 'content/nguon/_mau.yaml'), join(root, 'content/nguon/moi.yaml'));
    const { content, faults } = inspectContent(root);
    expect(faults.filter(({ mild }) => !mild)).toEqual([]);
    expect(content.guides.find(({ slug }) => slug === 'bai-moi')).toBeDefined();
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('every field of a guide stands in the template, below a line that explains it', () => {
  const [, front] = readFileSync('content/huong-dan/_mau.mdx', 'utf8').split(/^---$/m);
  for (const field of Object.keys(guideSchema.shape))
    expect(front, field).toMatch(
      new RegExp(`^# [^\\n]{15,}\\n(?:# .*\\n|[a-z]+:.*\\n)*(?:# )?${field}:`, 'm'),
    );
});

test('every field of a fact stands in the template of the ledger, with a word that explains it', () => {
  const text = readFileSync('content/nguon/_mau.yaml', 'utf8');
  for (const field of Object.keys(factSchema.shape).filter((one) => one !== 'sources'))
    expect(text, field).toMatch(new RegExp(`^[ -]*${field}: .+ # .+`, 'm'));
  for (const field of Object.keys(factSchema.shape.sources.element.shape))
    expect(text, field).toMatch(new RegExp(`^[ -]*${field}: .+ # .+`, 'm'));
});
