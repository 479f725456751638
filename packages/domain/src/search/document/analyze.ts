import { clausesOf } from '../text/clauses.ts';
import { foldText } from '../text/fold/fold-text.ts';
import { gramsOf } from '../text/grams.ts';
import { nameKey } from '../text/name-key.ts';
import { type SearchField, type SearchWeight, weightOf } from './search-field.ts';
import { bytesOf, tsvector } from './tsvector.ts';

/** What the database indexes of a program: literals for `::tsvector`. */
export interface SearchIndexEntry {
  /** The lexemes of weight A alone: the name, its aliases and the slug. Small enough to stand in the row. */
  readonly title: string;
  /** All lexemes, each with the weight of the best field that has it. */
  readonly terms: string;
  /** False where a document is longer than a `tsvector` can hold: what counts least is left out. */
  readonly isWhole: boolean;
}

/** Below PostgreSQL's 2^20 bytes for lexemes and positions. Twenty times the longest program of the catalogue. */
const MOST_BYTES = 1_000_000;

/** The lexemes of a program's fields. */
export function analyze(fields: readonly SearchField[]): SearchIndexEntry {
  const weights = new Map<string, SearchWeight>();
  const clauses = new Set<string>();
  let bytes = 0;
  let isWhole = true;
  const add = (lexeme: string, weight: SearchWeight): void => {
    if (weights.has(lexeme)) return;
    bytes += bytesOf(lexeme);
    if (bytes > MOST_BYTES) isWhole = false;
    else weights.set(lexeme, weight);
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
  const entries = [...weights];
  return {
    title: tsvector(entries.filter(([, weight]) => weight === 'A')),
    terms: tsvector(entries),
    isWhole,
  };
}

const byWeight = (one: SearchField, other: SearchField): number =>
  weightOf(one.kind) < weightOf(other.kind) ? -1 : Number(weightOf(one.kind) > weightOf(other.kind));
