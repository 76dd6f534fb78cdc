// Runs a program quietly and keeps what it said, for the case that it fails.
import { spawn } from 'node:child_process';
import { ROOT } from './state.mjs';

/**
 * Runs a program in the project's folder. Resolves, never rejects, to its exit code and output.
 * With `patience` it is stopped after so many milliseconds without output matching `sign`.
 */
export function run(command, args, { env = {}, started, patience, sign = /./, shell } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let timer;
    const child = spawn(command, args, {
      cwd: ROOT,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid) started?.(child.pid);

    const finish = (code) => {
      clearTimeout(timer);
      // A grandchild may hold the pipes open for longer than we wait for it.
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output });
    };
    const wait = () => {
      clearTimeout(timer);
      if (!patience) return;
      timer = setTimeout(() => {
        child.kill();
        finish(1);
      }, patience);
    };
    const hear = (chunk) => {
      output += chunk;
      if (sign.test(chunk)) wait();
    };
    wait();
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('exit', (code) => setImmediate(finish, code ?? 1));
  });
}

/** The last lines of an output, set in, to be shown under a sentence that says what failed. */
export function tail(output, count = 8) {
  const lines = output.split('\n').filter((line) => /\w/.test(line.replace(/^npm error/, '')));
  return lines
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n');
}
