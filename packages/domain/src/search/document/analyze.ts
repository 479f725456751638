import { clausesOf } from '../text/clauses.ts';
import { foldText } from '../text/fold/fold-text.ts';
import { gramsOf } from '../text/grams.ts';
import { nameKey } from '../text/name-key.ts';
import { type SearchWeight, withMarks } from '../text/reach.ts';
import { type SearchField, weightOf } from './search-field.ts';
import { bytesOf, tsvector } from './tsvector.ts';

/** Rises when the same fields give other lexemes than before: what was indexed under a lower one is to be indexed again. */
export const SEARCH_FORMAT = 1;

/** What the database indexes of a program: literals for `::tsvector`. */
export interface SearchIndexEntry {
  /** The lexemes of the name, its aliases and the slug. Small enough to stand in the row. */
  readonly title: string;
  /** All lexemes, and which classes of fields they stand in. */
  readonly terms: string;
  /** False where a document is longer than a `tsvector` can hold: what counts least is left out. */
  readonly isWhole: boolean;
}

/** Below PostgreSQL's 2^20 bytes of lexemes. Twenty times the longest program of the catalogue. */
const MOST_BYTES = 1_000_000;

/** The lexemes of a program's fields. */
export function analyze(fields: readonly SearchField[]): SearchIndexEntry {
  const title = new Set<string>();
  const terms = new Set<string>();
  const clauses = new Set<string>();
  let bytes = 0;
  let isWhole = true;
  const add = (lexeme: string, weight: SearchWeight): void => {
    if (terms.has(lexeme)) return;
    const marked = withMarks(lexeme, weight);
    for (const each of marked) bytes += bytesOf(each);
    if (bytes > MOST_BYTES) {
      isWhole = false;
      return;
    }
    if (weight === 'A') title.add(lexeme);
    for (const each of marked) terms.add(each);
  };
  for (const { kind, text } of fields.toSorted(byWeight)) {
    const weight = weightOf(kind);
    const key = weight === 'A' ? nameKey(text) : undefined;
    if (key !== undefined) add(key, weight);
    for (const clause of clausesOf(foldText(text))) {
      const written = clause.map((unit) => unit.text).join('\n');
      if (clauses.has(written)) continue;
      clauses.add(written);
      for (const gram of gramsOf(clause)) add(gram, weight);
    }
  }
  return { title: tsvector(title), terms: tsvector(terms), isWhole };
}

const byWeight = (one: SearchField, other: SearchField): number =>
  weightOf(one.kind) < weightOf(other.kind) ? -1 : Number(weightOf(one.kind) > weightOf(other.kind));
