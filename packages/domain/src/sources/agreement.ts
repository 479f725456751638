import type { Citation, CitedStatement } from './citations.ts';
import type { PrintedFigure } from './figures/figure.ts';
import { figuresWithin } from './source-text.ts';
import type { TypedFigure } from './typed-figures.ts';

/** How a statement holds a printed figure: as a value that can be computed with, or only in words. */
export type Holding = 'typed' | 'worded';

/** Whether and how a statement that quotes a figure also says it. */
export function holdingOf(
  { section, stated }: Pick<CitedStatement, 'section' | 'stated'>,
  { readings }: Pick<PrintedFigure, 'readings'>,
): Holding | undefined {
  const isTyped =
    readings.some((reading) => stated.named.has(reading)) ||
    stated.typed.some((typed) => agree(typed, readings));
  if (isTyped) return 'typed';
  if (section === 'facts' || readings.some((reading) => stated.worded.has(reading))) return 'worded';
  return undefined;
}

const agree = (typed: TypedFigure, readings: readonly string[]): boolean =>
  typed.readings.some((reading) => readings.includes(reading));

/** A value that none of the statement's quotes prints. */
export interface UnprintedFigure {
  readonly statement: CitedStatement;
  readonly figure: TypedFigure;
}

/** The values of statements that stand in none of the places that they cite. */
export function unprintedFigures(
  statements: readonly CitedStatement[],
  citations: readonly Citation[],
): readonly UnprintedFigure[] {
  const printed = new Map<CitedStatement, Set<string>>();
  for (const { statement, text, places } of citations) {
    const readings = printed.get(statement) ?? new Set<string>();
    printed.set(statement, readings);
    for (const { from, to } of places) {
      for (const figure of figuresWithin(text, from, to)) {
        for (const reading of figure.readings) readings.add(reading);
      }
    }
  }
  return statements.flatMap((statement) =>
    statement.stated.typed
      .filter(({ readings }) => !readings.some((reading) => printed.get(statement)?.has(reading)))
      .map((figure) => ({ statement, figure })),
  );
}
