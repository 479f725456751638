import type { Verdict } from '../../eligibility/evaluate-criteria.ts';
import { larger, smaller } from '../plan/integer-division.ts';
import type { Outcome } from './outcome.ts';
import type { AmountRange, CostRange } from './range.ts';
import type { Allowance } from './result.ts';
import type { Surveyed } from './survey.ts';
import { unstated } from './unstated.ts';

/** The cases in which the applicant may be eligible; all of them where it is not, to say what would be allowed if it were. */
export function consideredCases(cases: readonly Surveyed[], verdict: Verdict): readonly Surveyed[] {
  const possible = cases.filter(({ isEligible }) => isEligible !== 'no');
  return verdict === 'not_eligible' || possible.length === 0 ? cases : possible;
}

/** What the rules allow over all these cases, as if the applicant were eligible. */
export function allowanceOver(cases: readonly Surveyed[]): Allowance {
  const open = cases
    .flatMap(({ least, most }) => [most, least])
    .find((outcome) => outcome.kind === 'unstated');
  return {
    governmentContribution: open ? null : contribution(cases),
    unknownBecause: open ? open.why : null,
    ownContribution: ownOver(cases),
    recognizedTotal: open ? null : totalOver(cases),
  };
}

/**
 * What the applicant is allowed: nothing for certain while a fact or a person has yet to say that it is eligible, even
 * where every fact would say so.
 */
export function allowanceFor(verdict: Verdict, cases: readonly Surveyed[], ifEligible: Allowance): Allowance {
  if (verdict === 'eligible') return ifEligible;
  if (verdict === 'not_eligible') {
    return {
      governmentContribution: { assured: 0, possible: 0 },
      unknownBecause: null,
      ownContribution: null,
      recognizedTotal: null,
    };
  }
  const { governmentContribution: range } = ifEligible;
  const mayBeEligible = cases.some(({ isEligible }) => isEligible !== 'no');
  const governmentContribution = range && { assured: 0, possible: mayBeEligible ? range.possible : 0 };
  return { ...ifEligible, governmentContribution };
}

export const governmentIn = (outcome: Outcome): bigint =>
  outcome.kind === 'plan' ? outcome.plan.government : 0n;

/** The most that the government pays in any of these. Null where one of them does not say. */
export const highestIn = (outcomes: readonly Outcome[]): number | null =>
  outcomes.some(({ kind }) => kind === 'unstated') ? null : Number(highest(outcomes.map(governmentIn)));

const contribution = (cases: readonly Surveyed[]): AmountRange => ({
  assured: Number(lowest(cases.map(({ least }) => governmentIn(least)))),
  possible: Number(highest(cases.map(({ most }) => governmentIn(most)))),
});

function ownOver(cases: readonly Surveyed[]): CostRange | null {
  const outcomes = cases.flatMap(({ least, most }) => [least, most]).filter(({ kind }) => kind !== 'no_plan');
  const costs = outcomes.map(ownIn);
  const known = costs.filter((cost) => cost !== null);
  if (known.length === 0 || known.length < costs.length) return null;
  const least = lowest(known.map((cost) => cost.least));
  const mosts = known.map((cost) => cost.most).filter((most) => most !== null);
  const most = mosts.length < known.length ? null : Number(highest(mosts));
  return least === 0n && most === null ? null : { least: Number(least), most };
}

function ownIn(outcome: Outcome): { least: bigint; most: bigint | null } | null {
  if (outcome.kind === 'unstated') return outcome.own;
  if (outcome.kind === 'no_plan') return null;
  return { least: outcome.leastOwn, most: outcome.isTotalKnown ? outcome.plan.own : null };
}

function totalOver(cases: readonly Surveyed[]): CostRange | null {
  const outcomes = cases
    .flatMap(({ least, most }) => [least, most])
    .filter((outcome) => outcome.kind === 'plan');
  if (outcomes.length === 0 || outcomes.some(({ isTotalKnown }) => !isTotalKnown)) return null;
  const totals = outcomes.map(({ plan }) => plan.government + plan.own);
  return { least: Number(lowest(totals)), most: Number(highest(totals)) };
}

const lowest = (amounts: readonly bigint[]): bigint => amounts.reduce((low, amount) => smaller(low, amount));
const highest = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((high, amount) => larger(high, amount));

/** Nothing can be said. */
export const nothingAllowed = (code: Parameters<typeof unstated>[0]): Allowance => ({
  governmentContribution: null,
  unknownBecause: unstated(code),
  ownContribution: null,
  recognizedTotal: null,
});
