/** The template is what a first-time author copies: it must pass as it stands. */
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inspectContent } from '../../src/loader.ts';

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
