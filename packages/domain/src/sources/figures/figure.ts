/** `share`: percentages, fractions and multiples. `number`: what stands without a unit. */
export type FigureKind =
  | 'amount'
  | 'share'
  | 'date'
  | 'time'
  | 'duration'
  | 'count'
  | 'phone'
  | 'url'
  | 'email'
  | 'number';

/**
 * What a figure means, in the one way to write it: `amount:5000000`, `share:1/2`, `number:10`, `months:24`, `date:2023-04-17`,
 * `day:04-30` and `month:10` without a year, `month:2023-10`, `year:2023`, `time:17:00`, `phone:0227090638`, `extension:211`,
 * `url:…`, `email:…`.
 */
export type Reading = string;

/** A figure as a text prints it. */
export interface PrintedFigure {
  readonly kind: FigureKind;
  /** Where its number stands. */
  readonly start: number;
  readonly end: number;
  /** The words, with the unit. */
  readonly text: string;
  /** Every way in which the words can be meant. */
  readonly readings: readonly Reading[];
  /** A fact may rest on it, and none has to: a number without a unit, 單一, 全額, a number that only orders (第1次). */
  readonly isMinor: boolean;
}

/** Words that print one or more figures, such as a range or a phone number with its extensions. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly PrintedFigure[];
}

/** Finds the figures of one kind. What others found before is blanked out in `text`. */
export type FigureFinder = (text: string) => readonly Passage[];

/** One figure of a passage: the named group that holds its number, and what it means. */
export interface FigurePart {
  readonly group?: string;
  readonly readings: readonly Reading[];
  readonly isMinor?: boolean;
}

/** The named groups of a match; undefined where a group took no part in it. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A finder by a pattern with the flags `dgu`. Where `read` gives nothing, the match is no figure. */
export const byPattern =
  (
    kind: FigureKind,
    pattern: RegExp,
    read: (groups: Groups, match: RegExpExecArray) => readonly FigurePart[],
  ): FigureFinder =>
  (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const parts = read(match.groups ?? {}, match);
      if (parts.length === 0) return [];
      const [whole] = match;
      const figures = parts.map(({ group, readings, isMinor = false }) => {
        const [start = 0, end = 0] = (group ? match.indices?.groups?.[group] : match.indices?.[0]) ?? [];
        return { kind, start, end, text: whole.replace(/\s+/g, ' '), readings, isMinor };
      });
      return [{ start: match.index, end: match.index + whole.length, figures }];
    });
