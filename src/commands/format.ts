/** `npm run format`: content to NFC, the one form of Vietnamese letters we keep; then the code's layout. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

for (const file of globSync('content/**/*.{mdx,yaml}')) {
  const text = readFileSync(file, 'utf8');
  const nfc = text.normalize('NFC').replace(/\r\n/g, '\n');
  if (nfc === text) continue;
  writeFileSync(file, nfc);
  console.log(`Đã sửa dấu tiếng Việt trong ${file}.`);
}
const { status } = spawnSync('prettier', ['--write', '--log-level', 'warn', '.'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
