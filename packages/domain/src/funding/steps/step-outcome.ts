/** What a rule did in a case. */
export type StepOutcome =
  /** It caps the result, and something else is lower. */
  | 'limits'
  /** It decides the result. */
  | 'binds'
  /** What it asks is met. */
  | 'satisfied'
  /** Another rule stands in its place. */
  | 'replaced'
  /** Its condition does not hold. */
  | 'not_applicable'
  /** Whether or how it applies is not known. */
  | 'undecided'
  /** It says something that no amount depends on. */
  | 'informs'
  /** What was submitted does not keep it. */
  | 'violated';
