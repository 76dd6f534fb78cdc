// `npm run lock`: makes package-lock.json say the same on every machine. Run it after an install
// that changed the lock file.
//
// npm leaves out the binaries of other platforms when the registry in reach does not hold them,
// and `npm ci` then refuses the lock file it wrote itself (EUSAGE, npm/cli#8320). The missing
// entries follow from the `optionalDependencies` that are already in the file, so they are added
// here as stubs: name, exact version, platform, no hash.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FILE = new URL('../../package-lock.json', import.meta.url);
const OS = 'darwin linux win32 freebsd openbsd netbsd android openharmony aix sunos'.split(' ');
const CPU = 'arm64 x64 arm ia32 riscv64 ppc64 s390x loong64 wasm32'.split(' ');

/** The platform a package is for, read from its name: `@x/y-linux-arm64-musl` and the like. */
function platformOf(name) {
  const words = name
    .replace('linuxmusl', 'linux-musl')
    .replace(/\bwin(dows)?\b/, 'win32')
    .replace(/^.*\//, '')
    .split('-');
  const os = words.filter((word) => OS.includes(word));
  const cpu = words.filter((word) => CPU.includes(word));
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = words.some((word) => word.startsWith('gnu'));
  const libc = !os.includes('linux') ? [] : musl ? ['musl'] : glibc ? ['glibc'] : [];
  return { cpu, libc, os };
}

/** An entry with its keys in npm's own order, so that a later `npm install` changes no line. */
function stub(version, dev, { cpu, libc, os }) {
  const keys = Object.entries({ version, cpu, dev, libc, optional: true, os });
  return Object.fromEntries(keys.filter(([, value]) => value && value.length !== 0));
}

/** Where npm looks for `name` from the package at `path`: its own folder first, then upwards. */
function found(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const entry = packages[`${at}${at && '/'}node_modules/${name}`];
    if (entry || !at) return entry;
  }
}

/** A lock file made complete: no addresses, and an entry for every platform. Idempotent. */
export function complete(lock) {
  const packages = {};
  for (const [path, { resolved, ...entry }] of Object.entries(lock.packages)) {
    // Earlier stubs are made again rather than trusted: their versions may have moved on.
    if (entry.optional && !entry.integrity && !entry.inBundle && !resolved) continue;
    packages[path] = /^https?:/.test(resolved ?? '') || !resolved ? entry : { ...entry, resolved };
  }
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const there = found(packages, path, name);
      if (there && (there.version === range || !/^\d/.test(range))) continue;
      if (!/^\d/.test(range)) throw new Error(`${name}@${range}`);
      const top = `node_modules/${name}`;
      const slot = packages[top] ? `${path}/${top}` : top;
      packages[slot] = stub(range, entry.dev, platformOf(name));
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

function main() {
  const before = readFileSync(FILE, 'utf8');
  const old = JSON.parse(before);
  const lock = complete(old);
  const after = `${JSON.stringify(lock, null, 2)}\n`;
  const missing = Object.keys(lock.packages).filter((path) => !old.packages[path]).length;
  if (after === before) return console.log('package-lock.json đã đủ mục cho mọi hệ máy.');
  if (process.argv.includes('--check')) {
    console.error(
      `package-lock.json còn thiếu ${missing} mục cho hệ máy khác, hoặc còn ghi địa chỉ tải về.\n` +
        'Hãy chạy "npm run lock" rồi lưu lại cả package.json lẫn package-lock.json.',
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(FILE, after);
  console.log(`Đã sửa package-lock.json: thêm ${missing} mục cho các hệ máy khác.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main();
  } catch (error) {
    console.error(`Không bổ sung được package-lock.json: ${error.message}`);
    process.exitCode = 1;
  }
}
