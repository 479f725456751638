import { chineseWords } from '../query/chinese-words.ts';
import { typedPieces } from '../query/typed-pieces.ts';
import { isCharacter } from '../text/clauses.ts';

/** Names and the words that they are made of, to suggest one of them. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) =>
    typedPieces(name).flatMap(({ text }) =>
      Array.from(text).every(isCharacter) ? chineseWords(text) : [text],
    ),
  );
  return new Set([...names, ...words].filter((word) => Array.from(word).length > 1));
}
