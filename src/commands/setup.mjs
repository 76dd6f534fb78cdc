// What every npm script runs first: makes node_modules fit package-lock.json.
//
// This file and `setup/state.mjs` keep to the syntax and the built-in names of Node 12, so that a
// Node too old for everything else still gets as far as the sentence that says so. The rest is
// loaded only when there is work: on an ordinary start nothing but a hash is taken.
import { isReady } from './setup/state.mjs';

const MINIMUM = 18;

if (Number(process.versions.node.split('.')[0]) < MINIMUM) {
  console.error(
    `Máy đang dùng Node ${process.versions.node}, quá cũ. ` +
      'Hãy cài Node 20 trở lên từ trang nodejs.org rồi chạy lại lệnh vừa rồi.',
  );
  process.exitCode = 1;
} else if (!isReady()) {
  import('./setup/install.mjs')
    .then((module) => module.install())
    .then((done) => {
      if (!done) process.exitCode = 1;
    })
    .catch((error) => {
      console.error(`Chưa chuẩn bị được máy: ${error.message}`);
      process.exitCode = 1;
    });
}
