/**
 * Fields are in four classes, of which the first counts most:
 * A the name, aliases and slug; B agencies and organizations; C tracks, kinds of support, themes and audience; D all else.
 */
export type SearchWeight = 'A' | 'B' | 'C' | 'D';

/** How far down the classes a word may stand. */
export type Reach = 'AB' | 'ABC';

/**
 * A lexeme that stands within a reach is there a second time, marked. So the index alone answers where a word stands: the
 * weights of PostgreSQL are not in its index, and asking for them reads the rows of all that is found.
 */
const MARKS: Readonly<Record<Reach, string>> = { AB: '@', ABC: '#' };

const REACHES: Readonly<Record<SearchWeight, readonly Reach[]>> = {
  A: ['AB', 'ABC'],
  B: ['AB', 'ABC'],
  C: ['ABC'],
  D: [],
};

export const within = (lexeme: string, reach: Reach): string => MARKS[reach] + lexeme;

/** A lexeme of a class as it is indexed: by itself, and for each reach that it stands within. */
export const withMarks = (lexeme: string, weight: SearchWeight): readonly string[] => [
  lexeme,
  ...REACHES[weight].map((reach) => within(lexeme, reach)),
];
