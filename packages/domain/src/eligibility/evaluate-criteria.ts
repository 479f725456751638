import type { BilingualText, Evidence, LocalizedText } from '../document/primitives.ts';
import type { EligibilityCriterion } from './criterion.ts';
import { type Evaluation, evaluateExpression } from './evaluate.ts';
import type { KnownFacts } from './known-facts.ts';
import { distinctMissing, type MissingInformation } from './missing.ts';
import { every, type Truth } from './truth.ts';
import { truthOf } from './truth-of.ts';

export type Verdict = 'eligible' | 'not_eligible' | 'needs_information';
export type CriterionVerdict = 'met' | 'not_met' | 'needs_information';

export interface CriterionResult {
  readonly key: string;
  readonly verdict: CriterionVerdict;
  /** What the criterion asks. */
  readonly requirement: BilingualText;
  /** What is known, and how it compares. */
  readonly because: BilingualText;
  readonly missing: readonly MissingInformation[];
  /** The same, part by part. */
  readonly evaluation: Evaluation;
  readonly evidence: readonly Evidence[];
  /** Why the criterion is a reading and not a printed statement. Null where the source says it plainly. */
  readonly inferred: LocalizedText | null;
}

export interface Eligibility {
  /** `eligible` only where every criterion is met for certain. */
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionResult[];
  /** What would have to be known to decide. Empty where it is decided, whatever else is unknown. */
  readonly missing: readonly MissingInformation[];
}

/** Judges an applicant and a project by all criteria together; without criteria everyone is eligible. */
export function evaluateCriteria(criteria: readonly EligibilityCriterion[], known: KnownFacts): Eligibility {
  const results = criteria.map((criterion) => evaluateCriterion(criterion, known));
  const truth = every(results.map(({ evaluation }) => evaluation.truth));
  const missing = truth === 'unknown' ? distinctMissing(results.flatMap((result) => result.missing)) : [];
  return { verdict: VERDICTS[truth], criteria: results, missing };
}

/** The verdict alone, without reasons: for many programs at once. */
export function eligibilityVerdict(criteria: readonly EligibilityCriterion[], known: KnownFacts): Verdict {
  return VERDICTS[every(criteria.map(({ expression }) => truthOf(expression, known.values)))];
}

const VERDICTS: Readonly<Record<Truth, Verdict>> = {
  yes: 'eligible',
  no: 'not_eligible',
  unknown: 'needs_information',
};

const CRITERION_VERDICTS: Readonly<Record<Truth, CriterionVerdict>> = {
  yes: 'met',
  no: 'not_met',
  unknown: 'needs_information',
};

function evaluateCriterion(
  { key, expression, evidence, inferred }: EligibilityCriterion,
  known: KnownFacts,
): CriterionResult {
  const evaluation = evaluateExpression(expression, known);
  const { truth, requirement, because, missing } = evaluation;
  return {
    key,
    verdict: CRITERION_VERDICTS[truth],
    requirement,
    because,
    missing,
    evaluation,
    evidence,
    inferred: inferred ?? null,
  };
}
