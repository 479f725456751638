import type { BilingualText } from '../document/primitives.ts';

/** What keeps a catalogue from being a full and faithful reading of its sources. Codes never change their meaning. */
export type SourceGapCode =
  /** A quote does not stand in its source. */
  | 'QUOTE_NOT_PRINTED'
  /** The quotes under one key of a program's sources stand too far apart to be one place. */
  | 'QUOTES_SCATTERED'
  /** A value is not printed in what its own statement quotes. */
  | 'VALUE_NOT_PRINTED'
  /** A name, a label or a spelling is not printed where it should be. */
  | 'WORDS_NOT_PRINTED'
  /** A figure of a source that no fact holds and no exception names. */
  | 'FIGURE_NOT_HELD'
  /** An exception whose words do not stand in its source as often as it says. */
  | 'EXCEPTION_ELSEWHERE'
  /** An exception whose figures are all held by facts, or that names none. */
  | 'EXCEPTION_IDLE'
  /** A program that cites a document without a text. */
  | 'TEXT_MISSING';

export interface SourceGap {
  readonly code: SourceGapCode;
  /** The document of the source, where one is meant. */
  readonly document?: string;
  /** The slug of the program, where one is meant; for a figure that is missing, the one that is cited closest to it. */
  readonly program?: string;
  /** For people: where, what, and how to mend it. */
  readonly message: BilingualText;
}
