/**
 * `npm run new`: asks five questions and writes a guide from the template. Each answer may be given as
 * an option instead; what is missing is asked for, from a keyboard or from lines sent in.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { describe, orExplain } from '../fault.ts';
import type { Answers } from '../new/questions.ts';

const help = `Viết một bài mới từ tệp mẫu. Máy hỏi năm câu rồi ghi tệp.

  npm run new
  npm run new -- --title "Đăng ký tạm trú" --topic 3 --slug dang-ky-tam-tru \\
    --summary "Bà con được ghi nhận nơi ở tạm trú." --aliases "khai tạm trú, ở trọ, …"

Câu nào ghi sẵn như trên thì máy không hỏi nữa.`;

await orExplain(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ title: text, topic: text, slug: text, summary: text, aliases: text },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(help);
  const { folder, questions } = await import('../new/questions.ts');
  const { fill } = await import('../new/fill.ts');
  const root = process.cwd();
  const answers: Partial<Answers> = {};
  const keyboard = createInterface({ input: process.stdin });
  const lines = keyboard[Symbol.asyncIterator]();
  for (const { key, ask, suggest, read } of questions) {
    const given = values[key];
    const offer = suggest?.(answers);
    for (let told = false; answers[key] === undefined;) {
      if (given === undefined) {
        if (!told) console.log(`\n${ask}:${offer ? `\n(để trống thì lấy: ${offer})` : ''}`);
        process.stdout.write('> ');
      }
      const { value: line, done } =
        given === undefined ? await lines.next() : { value: given, done: false };
      if (done) {
        console.error('\nChưa đủ năm câu trả lời, nên chưa ghi tệp nào. Chạy lại: npm run new');
        return void (process.exitCode = 1);
      }
      const answer = read(line.trim() || offer || '', root);
      if ('value' in answer) Object.assign(answers, { [key]: answer.value });
      else if (given === undefined) console.log(answer.refused);
      else {
        const fault = {
          file: `--${key}`,
          wrong: `"${line}" chưa dùng được.`,
          remedy: answer.refused,
        };
        console.error(describe(fault));
        return void (process.exitCode = 1);
      }
      told = true;
    }
  }
  keyboard.close();
  const done = answers as Answers;
  const file = `${folder}/${done.slug}.mdx`;
  const today = new Date().toISOString().slice(0, 10);
  // Never over a file that is there.
  writeFileSync(file, fill(root, done, today), { flag: 'wx' });
  const { inspectContent } = await import('../loader.ts');
  const left = inspectContent(root).faults.filter((fault) => fault.file === file);
  console.log(`\nĐã ghi ${file}.\n
Làm tiếp:
  1. Mở tệp ấy ra. Thay các bước mẫu bằng các bước thật.
  2. Gõ: npm run dev – xem bài trên khổ điện thoại và trên giấy, mỗi lần lưu lại đổi theo.
  3. Máy báo chỗ nào chưa đúng thì sửa theo lời dặn.`);
  if (left.length)
    console.log(`\nMáy đã thấy mấy chỗ cần sửa:\n\n${left.map(describe).join('\n\n')}`);
});
