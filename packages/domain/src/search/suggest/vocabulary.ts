import { editDistance } from '../../document/edit-distance.ts';
import { clausesOf } from '../text/clauses.ts';
import { foldText } from '../text/fold/fold-text.ts';

/** A word or name of the vocabulary that is like what was asked for. */
export interface NearWord {
  /** As the vocabulary has it. */
  readonly text: string;
  /** How many characters to insert, drop, change or swap with their neighbor. */
  readonly distance: number;
}

/** Words and names, found by what they look like. */
export interface Vocabulary {
  /** The nearest first; what would need too many changes is not near. Never what is the same after folding. */
  readonly near: (text: string) => readonly NearWord[];
}

interface Entry {
  readonly text: string;
  readonly form: string;
  readonly grams: ReadonlySet<string>;
}

/** Of all that have something in common, those with the most are compared letter by letter. */
const COMPARED = 40;
const LONGEST_COMPARED = 100;

/** Only words that share a pair of characters, or their first or last one, are compared. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const entries = new Map<string, Entry>();
  const having = new Map<string, Entry[]>();
  for (const text of words) {
    const form = formOf(text);
    if (form === '' || form.length > LONGEST_COMPARED || entries.has(form)) continue;
    const entry = { text, form, grams: pairsOf(form) };
    entries.set(form, entry);
    for (const gram of entry.grams) {
      const others = having.get(gram);
      if (others) others.push(entry);
      else having.set(gram, [entry]);
    }
  }
  return {
    near: (text) => {
      const form = formOf(text).slice(0, LONGEST_COMPARED);
      const shared = new Map<Entry, number>();
      for (const gram of pairsOf(form)) {
        for (const entry of having.get(gram) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
      }
      const likeness = ([entry, count]: readonly [Entry, number]): number =>
        (2 * count) / (entry.grams.size + form.length + 1);
      return [...shared]
        .toSorted((one, other) => likeness(other) - likeness(one))
        .slice(0, COMPARED)
        .map(([entry]) => ({ text: entry.text, distance: editDistance(form, entry.form) }))
        .filter(({ distance }) => distance > 0 && distance <= allowed(form))
        .toSorted((one, other) => one.distance - other.distance);
    },
  };
}

/** One change in a short word, one more for each three characters, and never more than three. */
const allowed = (form: string): number => Math.min(3, Math.max(1, Math.floor(form.length / 3)));

const formOf = (text: string): string =>
  clausesOf(foldText(text))
    .flat()
    .map((unit) => unit.text)
    .join('');

const pairsOf = (form: string): ReadonlySet<string> => {
  const characters = ['^', ...Array.from(form), '$'];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
};
