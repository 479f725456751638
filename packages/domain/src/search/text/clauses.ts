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

/** Written without spaces between words. */
const CHARACTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}ー]`;
const LETTER = String.raw`(?!${CHARACTER})[\p{L}\p{N}\p{M}]`;
/** `3,000` and `1.5` are one word. */
const IN_A_NUMBER = String.raw`(?<=\p{N})(?:,(?=\p{N}{3}(?!\p{N}))|\.(?=\p{N}))`;
/** So is `a+`. */
const UNIT = new RegExp(`(?<character>${CHARACTER})|(?:${LETTER}|${IN_A_NUMBER})+\\+*`, 'gu');
const JOINT = /^[\s&\-_/.'’·・~]*$/u;
/** Two words this long, in any script, are shorter than PostgreSQL's longest lexeme. */
const LONGEST_WORD = 200;

export function clausesOf({ text }: Pick<FoldedText, 'text'>): readonly Clause[] {
  const clauses: Unit[][] = [];
  let end = -1;
  for (const match of text.matchAll(UNIT)) {
    const found = match[0];
    const unit: Unit = {
      text: shortened(found.replaceAll(',', '')),
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

const shortened = (word: string): string =>
  word.length <= LONGEST_WORD ? word : Array.from(word).slice(0, LONGEST_WORD).join('');

const IS_CHARACTER = new RegExp(`^${CHARACTER}$`, 'u');

export const isCharacter = (text: string): boolean => IS_CHARACTER.test(text);
