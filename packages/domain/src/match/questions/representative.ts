import type { FactValue } from '../../eligibility/facts.ts';

/** Answers to a question that stand for all of them: any other answer decides the comparisons as one of these does. */
export interface Answers {
  readonly values: readonly FactValue[];
  /** False where there are so many kinds of answers that some are left out. */
  readonly isEvery: boolean;
}
