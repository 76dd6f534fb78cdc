/** `npm run check`: types, then format. */
import { spawnSync } from 'node:child_process';
import './quiet.ts';

const run = (name: string, command: string, args: string[]) => {
  console.log(`${name}…`);
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
};

const types = run('Kiểm kiểu dữ liệu', 'astro', ['check', '--minimumSeverity', 'warning']);
const format = run('Kiểm cách trình bày mã', 'prettier', ['--check', '--log-level', 'warn', '.']);
if (!types || !format) process.exit(1);
