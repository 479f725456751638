import type { PrintedFigure } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import { normalText } from './normal-text.ts';

/** A figure with its place in the normalized text. */
export interface LocatedFigure extends PrintedFigure {
  readonly from: number;
  readonly to: number;
}

/** The text layer of a source, ready for comparison. */
export interface SourceText {
  /** The id of the document in the catalogue. */
  readonly document: string;
  /** In the form in which quotes are compared. */
  readonly text: string;
  /** In the order in which they stand. */
  readonly figures: readonly LocatedFigure[];
  /** The words around a stretch of `text` as they are printed, in one line. */
  wordsAround(from: number, to: number): string;
}

/** Characters on each side that let a reader find a place. */
const SURROUNDINGS = 16;

export function readSourceText(document: string, layer: string): SourceText {
  const { printed, text, at, printedAt } = normalText(layer);
  return {
    document,
    text,
    figures: findFigures(printed).map((figure) => ({
      ...figure,
      from: at(figure.start),
      to: at(figure.end),
    })),
    wordsAround: (from, to) =>
      printed
        .slice(
          printedAt(Math.max(0, from - SURROUNDINGS)),
          printedAt(Math.min(text.length, to + SURROUNDINGS)),
        )
        .replace(/\s+/g, ' ')
        .trim(),
  };
}

/** The figures that stand wholly within a stretch of the text. */
export function figuresWithin(
  { figures }: Pick<SourceText, 'figures'>,
  from: number,
  to: number,
): readonly LocatedFigure[] {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: LocatedFigure[] = [];
  for (let index = low; ; index += 1) {
    const figure = figures[index];
    if (!figure || figure.from >= to) return found;
    if (figure.to <= to) found.push(figure);
  }
}
