// Packages of Debian and Ubuntu, for machines on which we may install without asking: a container,
// a CI runner, a computer with sudo that wants no password.
import { spawnSync } from 'node:child_process';
import { progress } from './progress.mjs';
import { run, tail } from './run.mjs';

const OPTIONS = ['-o', 'DPkg::Lock::Timeout=120', '-y', '--no-install-recommends'];

const ends = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Installs a Debian package, if this is such a machine. Says what apt said where that fails. */
export async function aptInstall(name) {
  if (process.platform !== 'linux' || !ends('apt-get', '--version')) return;
  const root = process.getuid() === 0;
  if (!root && !ends('sudo', '-n', 'true')) return;
  const apt = [...(root ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  for (const step of [['update'], ['install', name]]) {
    const [program, ...args] = [...apt, ...OPTIONS, ...step];
    const { code, output } = await progress(`Đang cài ${name} của hệ điều hành (${step[0]})`, () =>
      run(program, args, { patience: 180_000 }),
    );
    // A failed update is not the end: the lists may be there from before.
    if (code !== 0) console.error(`apt-get ${step[0]} không xong:\n${tail(output, 4)}`);
  }
}
