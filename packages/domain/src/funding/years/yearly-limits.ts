import { addDays, addMonths, compareDates } from '../../calendar/calendar-date.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { type MissingInformation, missingFact } from '../../eligibility/missing.ts';
import type { ReadApplication } from '../application/read-application.ts';
import { calendarYears, type Period } from '../application/read-period.ts';
import type { Outcome, PlanOutcome } from '../estimate/outcome.ts';
import type { FundingRuleOf } from '../rule.ts';
import { constraintsOf, mostAllowed } from '../steps/explanation.ts';

/** What may be granted in one calendar year (年度). Whole NT dollars. */
export interface YearLimit {
  readonly year: number;
  /** What the rules allow in this year, whatever the whole is. */
  readonly limit: number;
  /** The most in this year alone: no more than the whole. */
  readonly most: number;
  /** The most by the end of this year, all years before it included: in the end the whole and never more. */
  readonly mostSoFar: number;
}

export interface YearlyLimits {
  /** The whole grant that the years share: the highest possible one. */
  readonly ofGrant: number;
  /** The rules that count by year. */
  readonly ruleKeys: readonly string[];
  /** Each year of the project. Empty where its days are not known. */
  readonly years: readonly YearLimit[];
  /** The days that would have to be known. */
  readonly missing: readonly MissingInformation[];
}

type YearlyRule = FundingRuleOf<'amount_limit'>;

/** Null where no rule in force counts by year, or the grant is not known. */
export function yearlyLimits(
  reference: Outcome,
  known: KnownFacts,
  { period }: ReadApplication,
): YearlyLimits | null {
  if (reference.kind !== 'plan') return null;
  const rules = reference.active.filter((rule) => rule.kind === 'amount_limit').filter(isYearly);
  if (rules.length === 0) return null;
  const grant = Number(reference.plan.government);
  const missing = (['project.startsOn', 'project.endsOn'] as const)
    .filter((fact) => known.values[fact] === undefined)
    .map((fact) => missingFact(fact));
  return {
    ofGrant: grant,
    ruleKeys: rules.map(({ key }) => key),
    years: period ? limitsOf(rules, period, reference, grant) : [],
    missing,
  };
}

const isYearly = ({ party, bound, per }: YearlyRule): boolean =>
  party === 'government' &&
  bound !== 'min' &&
  (per === 'applicant_year' || per === 'case_year' || per === 'year');

function limitsOf(
  rules: readonly YearlyRule[],
  period: Period,
  reference: PlanOutcome,
  grant: number,
): readonly YearLimit[] {
  let soFar = 0;
  return calendarYears(period).map((year) => {
    const limit = Math.min(...rules.map((rule) => limitIn(year, rule, period, reference)));
    soFar = Math.min(grant, soFar + limit);
    return { year, limit, most: Math.min(grant, limit), mostSoFar: soFar };
  });
}

/**
 * 同一年度 is a calendar year, as if nothing else was granted in it. 每年 of a case is twelve months from its first day on: a
 * calendar year may see the money of each such year that it shares a day with.
 */
function limitIn(year: number, rule: YearlyRule, period: Period, reference: PlanOutcome): number {
  if (rule.per !== 'applicant_year') return exact(rule.amount * yearsOfCaseIn(year, period));
  const raised = constraintsOf(rule.key, reference).flatMap((one) => mostAllowed(one, reference) ?? []);
  return raised.length === 0 ? rule.amount : exact(Math.min(...raised.map(Number)));
}

const exact = (amount: number): number => Math.min(amount, Number.MAX_SAFE_INTEGER);

function yearsOfCaseIn(year: number, { startsOn, endsOn }: Period): number {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  let count = 0;
  for (let begun = 0; ; begun += 1) {
    const from = addMonths(startsOn, 12 * begun);
    if (compareDates(from, endsOn) > 0 || compareDates(from, last) > 0) return count;
    const until = addDays(addMonths(startsOn, 12 * (begun + 1)), -1);
    const end = compareDates(until, endsOn) < 0 ? until : endsOn;
    if (compareDates(end, first) >= 0) count += 1;
  }
}
