/** `npm run guides`: a table of all guides, and what is not wrong yet but asks to be looked at. */
import { describe, orExplain } from '../fault.ts';

await orExplain(async () => {
  const { content, guides } = await import('../guides.ts');
  const { sentencesOf } = await import('../rules/sentences.ts');
  const { inspectContent } = await import('../loader.ts');
  const sentences = [...sentencesOf(content)];
  const longest = (file: string) =>
    Math.max(...sentences.filter((one) => one.file === file).map((one) => one.syllables));
  console.table(
    Object.fromEntries(
      guides.map((guide) => [
        guide.number,
        {
          slug: guide.slug,
          bước: guide.steps.length,
          'màn hình': guide.steps.reduce((sum, step) => sum + step.screens, 0),
          'trục trặc': guide.steps.reduce((sum, step) => sum + step.troubles.length, 0),
          'số chữ': guide.words,
          'câu dài nhất': longest(guide.file),
          'điều có nguồn': guide.sources.length,
          'đọc lại': guide.reviewed,
          'phải đọc trước': guide.recheck,
        },
      ]),
    ),
  );
  const mild = inspectContent().faults;
  if (mild.length) console.log(`\nNên xem lại:\n\n${mild.map(describe).join('\n\n')}`);
});
