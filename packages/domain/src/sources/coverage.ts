import { type Holding, holdingOf } from './agreement.ts';
import type { Citation } from './citations.ts';
import type { SourceException } from './exception.ts';
import { normalizeQuotation } from './normal-text.ts';
import { occurrencesOf, type Stretch } from './quotation.ts';
import { figuresWithin, type LocatedFigure, type SourceText } from './source-text.ts';

/** What became of a figure of a source. `missing`: no fact holds it, and no exception names it. */
export type FigureState = Holding | 'excepted' | 'missing';

export interface FigureCoverage {
  readonly text: SourceText;
  readonly figure: LocatedFigure;
  readonly state: FigureState;
  /** Slugs of the programs with a statement that holds it. */
  readonly programs: readonly string[];
}

export interface MisplacedException {
  readonly exception: SourceException;
  /** `elsewhere`: its words stand in the source another number of times than it says. `idle`: it excepts nothing. */
  readonly fault: 'elsewhere' | 'idle';
  readonly found: number;
}

export interface Coverage {
  /** Every figure that must be held, by source and in order. */
  readonly figures: readonly FigureCoverage[];
  readonly misplaced: readonly MisplacedException[];
}

/**
 * Says of each figure of the texts who holds it. A quote that can stand in several places is taken for one of them: figures
 * that are printed twice must be cited twice.
 */
export function coverageOf(
  texts: readonly SourceText[],
  citations: readonly Citation[],
  exceptions: readonly SourceException[],
): Coverage {
  const holders = new Map<LocatedFigure, Map<string, Holding>>();
  const byCertainty = [...citations].sort((one, other) => one.places.length - other.places.length);
  for (const citation of byCertainty) {
    const options = citation.places.map((place) => heldIn(citation, place));
    const gain = (held: Held) => held.filter(([figure]) => !holders.has(figure)).length;
    const best = options.reduce<Held>(
      (kept, held) => (gain(held) > gain(kept) ? held : kept),
      options[0] ?? [],
    );
    for (const [figure, holding] of best) hold(holders, figure, citation.statement.program.slug, holding);
  }

  const misplaced: MisplacedException[] = [];
  const excepted = new Set<LocatedFigure>();
  for (const exception of exceptions) {
    const text = texts.find(({ document }) => document === exception.source);
    const words = normalizeQuotation(exception.quote);
    const found = text ? occurrencesOf(words, text.text) : [];
    const open = text
      ? found.flatMap((from) =>
          figuresWithin(text, from, from + words.length).filter(
            (figure) => !figure.isMinor && !holders.has(figure),
          ),
        )
      : [];
    if (found.length !== (exception.times ?? 1)) {
      misplaced.push({ exception, fault: 'elsewhere', found: found.length });
    } else if (open.length === 0) {
      misplaced.push({ exception, fault: 'idle', found: found.length });
    } else {
      for (const figure of open) excepted.add(figure);
    }
  }

  const figures = texts.flatMap((text) =>
    text.figures
      .filter(({ isMinor }) => !isMinor)
      .map((figure): FigureCoverage => {
        const held = holders.get(figure);
        const holdings = [...(held?.values() ?? [])];
        const holding = holdings.includes('typed') ? 'typed' : holdings[0];
        const state = holding ?? (excepted.has(figure) ? 'excepted' : 'missing');
        return { text, figure, state, programs: [...(held?.keys() ?? [])] };
      }),
  );
  return { figures, misplaced };
}

type Held = readonly (readonly [LocatedFigure, Holding])[];

const heldIn = ({ text, statement }: Citation, { from, to }: Stretch): Held =>
  figuresWithin(text, from, to)
    .filter(({ isMinor }) => !isMinor)
    .flatMap((figure) => {
      const holding = holdingOf(statement, figure);
      return holding ? [[figure, holding] as const] : [];
    });

function hold(
  holders: Map<LocatedFigure, Map<string, Holding>>,
  figure: LocatedFigure,
  slug: string,
  holding: Holding,
): void {
  const held = holders.get(figure) ?? new Map<string, Holding>();
  if (held.get(slug) !== 'typed') held.set(slug, holding);
  holders.set(figure, held);
}
