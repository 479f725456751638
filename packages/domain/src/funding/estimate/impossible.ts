import { FACTS, type FactDefinition, isFactName } from '../../eligibility/facts.ts';
import type { FundingProblem, FundingProblemCode, ImpossibleCode } from './problem.ts';

const IMPOSSIBLE: Readonly<Record<ImpossibleCode, true>> = {
  AMOUNT_NOT_WHOLE_DOLLARS: true,
  COUNT_RANGE: true,
  COST_CATEGORY: true,
  COST_NEGATIVE: true,
  COSTS_TOO_LARGE: true,
  COSTS_DO_NOT_ADD_UP: true,
  MEMBERS_CONTRADICTION: true,
  LEAD_CONTRADICTION: true,
  MEMBERS_EMPTY: true,
  CONSORTIUM_WITHOUT_MEMBERS: true,
  DATES_REVERSED: true,
  PERIOD_TOO_LONG: true,
  YEARS_CONTRADICTION: true,
  LOAN_AMOUNT_RANGE: true,
  LOAN_TERM_RANGE: true,
  LOAN_GRACE_RANGE: true,
  RATE_RANGE: true,
  SHAREHOLDING_RANGE: true,
};

/** The problems of a project that cannot exist: it is not estimated. */
export const impossibleIn = (problems: readonly FundingProblem[]): readonly FundingProblem[] =>
  problems.filter(isImpossible);

/**
 * Amounts are worked out from the numbers of a project, so a number that cannot be leaves nothing to work with. Any other fact
 * that cannot be read counts as unknown, which the range allows for.
 */
function isImpossible({ code, path }: FundingProblem): boolean {
  if (isImpossibleCode(code)) return true;
  if (code !== 'FACT_RANGE' && code !== 'FACT_TYPE') return false;
  const [subject, name] = path;
  return subject === 'project' && isNumberOf(`${subject}.${name}`);
}

const isImpossibleCode = (code: FundingProblemCode): code is ImpossibleCode =>
  Object.hasOwn(IMPOSSIBLE, code);

function isNumberOf(name: string): boolean {
  if (!isFactName(name)) return false;
  const { type }: FactDefinition = FACTS[name];
  return type === 'money' || type === 'integer';
}
