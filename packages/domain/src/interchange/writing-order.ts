/** The order in which the parts of a file stand, for people who read and compare files. */

/** What a program may state for all its tracks, and a track for itself. */
const STATEMENTS = [
  'eligibility',
  'fundingRules',
  'windows',
  'quotas',
  'execution',
  'performance',
  'preferences',
  'facts',
];

export const PROGRAM_ORDER: readonly string[] = [
  'slug',
  'fiscalYear',
  'name',
  'aliases',
  'lifecycle',
  'agencies',
  'summary',
  'note',
  'themes',
  'industries',
  'sources',
  'organizations',
  'audience',
  ...STATEMENTS,
  'tracks',
  'contacts',
  'budgets',
  'links',
];

export const TRACK_ORDER: readonly string[] = [
  'key',
  'name',
  'kind',
  'summary',
  'audience',
  ...STATEMENTS,
  'evidence',
  'inferred',
  'note',
];

/** How every statement ends, with why and from where. */
export const STATEMENT_END: readonly string[] = ['condition', 'replaces', 'evidence', 'inferred', 'note'];
