/** The five questions of a new guide, and what the schema says of each answer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { guideSchema } from '../schema.ts';
import { topics } from '../site.ts';
import { slug as toSlug } from '../vietnamese.ts';

/** Where guides stand. */
export const folder = 'content/huong-dan';

export type Answers = {
  title: string;
  topic: string;
  slug: string;
  summary: string;
  aliases: string[];
};
export type Question = {
  key: keyof Answers;
  ask: string;
  /** What is taken where the answer is empty. */
  suggest?: (before: Partial<Answers>) => string;
  /** The answer as it is kept, or in `refused` why not. */
  read: (answer: string, root: string) => { value: string | string[] } | { refused: string };
};

const plain = (field: 'title' | 'summary') => (answer: string) => {
  const value = answer.normalize('NFC').trim();
  const schema = guideSchema.shape[field];
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) return { value };
  const most =
    issue.code === 'too_big' ? ` Nhiều nhất ${issue.maximum} ký tự, đang có ${value.length}.` : '';
  return { refused: `Cần ghi ${schema.description}${most}` };
};

function readTopic(answer: string) {
  const topic = topics[Number(answer) - 1] ?? topics.find(({ id }) => id === answer.trim());
  return topic
    ? { value: topic.id }
    : { refused: `Chọn một số từ 1 đến ${topics.length}: ${topicList}.` };
}

function readSlug(answer: string, root: string) {
  const value = answer.trim().replace(/\.mdx$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
    return {
      refused: `Tên tệp chỉ có chữ thường không dấu, số và gạch nối. Ví dụ: ${toSlug(value) || 'dang-ky-tam-tru'}.`,
    };
  return existsSync(join(root, folder, `${value}.mdx`))
    ? { refused: `Đã có bài ${folder}/${value}.mdx. Chọn tên khác, hoặc mở bài ấy ra sửa.` }
    : { value };
}

function readAliases(answer: string) {
  const all = answer.normalize('NFC').split(/[,;]/);
  const value = [...new Set(all.map((one) => one.trim()).filter(Boolean))];
  return guideSchema.shape.aliases.safeParse(value).success
    ? { value }
    : { refused: `Cần 5 đến 10 cách gọi, cách nhau bằng dấu phẩy. Đang có ${value.length}.` };
}

const topicList = topics.map(({ name }, i) => `${i + 1} ${name}`).join(', ');

/** The five questions, in the order in which they are asked. */
export const questions: Question[] = [
  { key: 'title', ask: 'Tên việc, bắt đầu bằng động từ', read: plain('title') },
  { key: 'topic', ask: `Chủ đề (${topicList})`, read: readTopic },
  {
    key: 'slug',
    ask: 'Tên tệp, cũng là địa chỉ của bài, in ra rồi thì không đổi',
    suggest: ({ title = '' }) => toSlug(title),
    read: readSlug,
  },
  { key: 'summary', ask: 'Làm xong thì bà con được gì, một câu', read: plain('summary') },
  {
    key: 'aliases',
    ask: 'Bài cho ai: 5 đến 10 cách bà con gọi việc này, cách nhau bằng dấu phẩy',
    read: readAliases,
  },
];
