import type { Answers } from './representative.ts';

/** Above this many kinds of words only some of their combinations are tried. */
const MOST_KINDS = 6;

/** Stands for a word that no comparison names. */
const OTHER_WORD = '…';

/** `lists`: the words that each comparison asks for one of. Words that all comparisons take alike are one kind. */
export function setAnswers(lists: readonly (readonly string[])[]): Answers {
  const kinds = new Map<string, string>();
  for (const word of lists.flat()) {
    const kind = lists.map((list) => (list.includes(word) ? '1' : '0')).join('');
    if (!kinds.has(kind)) kinds.set(kind, word);
  }
  const { values, isEvery } = combinations([...kinds.values()]);
  return { values: [[OTHER_WORD], ...values], isEvery };
}

export function combinations(words: readonly string[]): {
  readonly values: readonly string[][];
  readonly isEvery: boolean;
} {
  if (words.length > MOST_KINDS) {
    return { values: [[], ...words.map((word) => [word]), [...words]], isEvery: false };
  }
  const values = words.reduce<string[][]>(
    (all, word) => all.flatMap((some) => [some, [...some, word]]),
    [[]],
  );
  return { values, isEvery: true };
}
