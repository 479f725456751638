import type { ProgramDocument } from '../program/document.ts';
import { fragmentsOf, placesOf, SLIDE, type Stretch, stretchesOf } from './quotation.ts';
import type { SourceText } from './source-text.ts';
import { type Statement, statementsOf } from './statement.ts';
import { type StatedFigures, statedFigures } from './typed-figures.ts';

/** A fragment of a quote, with every place of its source where it can stand. */
export interface Citation {
  readonly statement: CitedStatement;
  readonly text: SourceText;
  readonly places: readonly Stretch[];
}

export interface CitedStatement extends Statement {
  readonly program: ProgramDocument;
  readonly stated: StatedFigures;
}

/** A quote that its source does not hold. */
export interface Misquotation {
  readonly statement: CitedStatement;
  /** The key of the program's source. */
  readonly source: string;
  readonly fragment: string;
}

export interface Citations {
  readonly statements: readonly CitedStatement[];
  readonly citations: readonly Citation[];
  readonly misquotations: readonly Misquotation[];
  /** Keys of sources whose quotes stand too far apart to be one place. */
  readonly scattered: readonly string[];
}

/** Looks up every quote of a program in the texts, which are given by the ids of their documents. */
export function citationsOf(program: ProgramDocument, texts: ReadonlyMap<string, SourceText>): Citations {
  const statements = statementsOf(program).map((statement) => ({
    ...statement,
    program,
    stated: statedFigures(statement),
  }));
  const citations: Citation[] = [];
  const misquotations: Misquotation[] = [];
  const scattered: string[] = [];
  for (const { key, document } of program.sources) {
    const text = texts.get(document);
    if (!text) continue;
    const quotes = statements.flatMap((statement) =>
      statement.evidence
        .filter(({ source }) => source === key)
        .map(({ quote }) => ({ statement, fragments: fragmentsOf(quote) })),
    );
    const stands = (fragment: string) => fragment !== '' && text.text.includes(fragment);
    for (const { statement, fragments } of quotes) {
      for (const fragment of fragments.filter((each) => !stands(each))) {
        misquotations.push({ statement, source: key, fragment });
      }
    }
    const standing = quotes.flatMap(({ fragments }) => fragments.filter(stands));
    const stretches = stretchesOf(standing, text.text, SLIDE);
    if (standing.length > 0 && stretches.length === 0) scattered.push(key);
    const [first] = stretches;
    const slide = first ?? { from: 0, to: text.text.length };
    const found = quotes.flatMap(({ statement, fragments }): Citation[] => {
      const standing = fragments.filter(stands);
      const places = placesOf(standing, text.text, slide);
      return standing.map((fragment, index) => ({
        statement,
        text,
        places: (places[index] ?? []).map((from) => ({ from, to: from + fragment.length })),
      }));
    });
    citations.push(...nearTheCertain(found));
  }
  return { statements, citations, misquotations, scattered };
}

/** So many characters beyond the first and the last certain place still belong to the program. */
const NEAR = 40;

/**
 * Rows of a table and slides side by side print the same words. Of several places, those among what the program cites for
 * certain are meant; where none is, the one closest to it.
 */
function nearTheCertain(citations: readonly Citation[]): readonly Citation[] {
  const certain = citations.flatMap(({ places }) => (places.length === 1 ? places : []));
  if (certain.length === 0) return citations;
  const from = Math.min(...certain.map((place) => place.from));
  const to = Math.max(...certain.map((place) => place.to));
  const distance = (place: Stretch) => Math.max(NEAR, from - place.from, place.to - to);
  return citations.map((citation) => {
    const least = Math.min(...citation.places.map(distance));
    return { ...citation, places: citation.places.filter((place) => distance(place) === least) };
  });
}
