import type { BilingualText } from './primitives.ts';

/** What is wrong with something that a person or a program gave, for programs and for people. */
export interface InputProblem<Code extends string = string> {
  readonly code: Code;
  /** Where in the input, such as `['applicant', 'employees']` or `['project', 'costs', 2]`. */
  readonly path: readonly (string | number)[];
  readonly message: BilingualText;
}
