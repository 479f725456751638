import { clausesOf } from './clauses.ts';
import { foldText } from './fold/fold-text.ts';

/** Before the key of a name, so that it is no word. */
const MARK = '=';
/** Longer than a query may be. */
const LONGEST_KEY = 200;

/** A whole name as one lexeme: without signs and spaces, so that `小型企業創新研發計畫 (SBIR)` is one however it is typed. */
export function nameKey(name: string): string | undefined {
  const units = clausesOf(foldText(name)).flat();
  const key = Array.from(units.map(({ text }) => text).join(''));
  return key.length === 0 ? undefined : MARK + key.slice(0, LONGEST_KEY).join('');
}
