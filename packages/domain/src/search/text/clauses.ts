import type { FoldedText } from './fold/fold-text.ts';

/** What text is made of for searching: one Chinese character, or one word of letters and digits. */
export interface Unit {
  /** Folded. */
  readonly text: string;
  readonly isCharacter: boolean;
  /** Where it stands in the folded text, in code units. */
  readonly start: number;
  readonly end: number;
}

/** Units that follow each other with nothing between them but spaces and joining signs: no sentence, no bracket. */
export type Clause = readonly Unit[];

const CHARACTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}ー]/u;
/** `3,000` and `1.5` are one word, and so is `a+`; letters are all that are not Chinese or Japanese characters. */
const UNIT =
  /(?<character>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}ー])|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}ー])[\p{L}\p{N}\p{M}]|(?<=\p{N})[,.](?=\p{N}))+\+*/gu;
const JOINT = /^[\s&\-_/.'’·・~]*$/u;
/** A word this long is no word. Shorter than what PostgreSQL takes, longer than any query. */
const LONGEST_WORD = 200;

export function clausesOf({ text }: Pick<FoldedText, 'text'>): readonly Clause[] {
  const clauses: Unit[][] = [];
  let end = -1;
  for (const match of text.matchAll(UNIT)) {
    const found = match[0];
    const unit: Unit = {
      text: found.replaceAll(',', '').slice(0, LONGEST_WORD),
      isCharacter: match.groups?.character !== undefined,
      start: match.index,
      end: match.index + found.length,
    };
    const clause = clauses.at(-1);
    if (clause !== undefined && JOINT.test(text.slice(end, unit.start))) clause.push(unit);
    else clauses.push([unit]);
    end = unit.end;
  }
  return clauses;
}

export const isCharacter = (text: string): boolean => CHARACTER.test(text);
