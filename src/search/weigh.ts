/** How much a word of a query counts, before how rare it is. Weights as measured. */
import type { Token } from './repair.ts';

/** Words that say little of what is wanted. */
export const functionWords = new Set(
  'ai bao bi cach can cho co con cua di den duoc gi hay khi khong la lam len luc ma minh moi mot nao nay nen nhu o phai qua ra roi sao se ta tai thi toi tren tu va vao ve voi xin'.split(
    ' ',
  ),
);

/** A function word weighs little, */
export const weighWord = (word: string): number => (functionWords.has(word) ? 0.3 : 1);

/** and a word of which it is not sure what it stands for still less. */
export const weigh = ({ alts, sure }: Token): number => weighWord(alts[0]!) * (sure ? 1 : 0.15);
