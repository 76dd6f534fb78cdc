/** What is no more (content/khong-con.yaml) is named only in a sentence that says so. */
import { sentencesOf } from './sentences.ts';
import type { Rule } from './index.ts';

const saysSo = /không còn|trước đây|cũ(?!\p{L})|đã bỏ|đã dừng|thay|hết/u;

export const gone: Rule = (content) =>
  [...sentencesOf(content)].flatMap(({ file, line, text }) => {
    const low = text.toLowerCase();
    return Object.entries(content.gone)
      .filter(([name]) => low.includes(name.toLowerCase()) && !saysSo.test(low))
      .map(([name, now]) => ({
        file,
        line,
        wrong: `"${name}" không còn nữa, mà câu này không nói rõ: "${text.slice(0, 60)}…"`,
        remedy: `dùng: ${now}; hoặc nói rõ trong câu là không còn.`,
      }));
  });
