import { evaluateCriteria } from '../eligibility/evaluate-criteria.ts';
import type { Facts } from '../eligibility/facts.ts';
import { deriveFacts } from '../eligibility/known-facts.ts';
import { distinctMissing } from '../eligibility/missing.ts';
import type { ProgramDocument } from '../program/document.ts';
import { readApplication } from './application/read-application.ts';
import {
  allowanceFor,
  allowanceOver,
  consideredCases,
  highestIn,
  nothingAllowed,
} from './estimate/allowance.ts';
import { missingForRules } from './estimate/missing.ts';
import { type Particulars, particularsOf } from './estimate/particulars.ts';
import type { ProjectFacts } from './estimate/project.ts';
import type { Allowance, FundingEstimate } from './estimate/result.ts';
import { farther, type Request, type Surveyed, survey } from './estimate/survey.ts';
import { instrumentOf, type UnstatedCode } from './estimate/unstated.ts';

export interface EstimateInput {
  readonly document: ProgramDocument;
  readonly trackKey: string;
  /** Facts named `applicant.…`. */
  readonly applicant: Facts;
  readonly project: ProjectFacts;
  /** The day on which the facts are looked at. */
  readonly on: string;
}

/**
 * What a track gives an applicant for a project: the highest government contribution, the least own contribution, every
 * rule with what it did, and what is not known.
 *
 * A plan divides the recognized total R, in whole dollars, between the government's part G and the own part O; R may be cut
 * below the submitted total, never grown above it. The result is the highest G over all plans that keep every rule in
 * force, and among those plans the largest one.
 *
 * What is unknown is never taken for a yes. The contribution is a range: `assured` holds for every way in which the unknown
 * facts may turn out, eligibility and unsaid readings of the source included, so that it is 0 while eligibility
 * or the cost is not known or reviewers decide; `possible` is the highest for some way. Adding facts only
 * narrows the range. Assumptions are made on facts, so that all conditions and criteria see the same applicant; eligibility
 * itself is read in three values, and past `MOST_COMPLETIONS` ways each undecided rule is read at its worst and best
 * by itself (`isExact` is then false): both keep the range sound, and may leave it wider than it need be. Guides that
 * reviewers may leave (為原則) are applied; their steps say so.
 *
 * Throws a RangeError where the document has no such track.
 */
export function estimateFunding({
  document,
  trackKey,
  applicant,
  project,
  on,
}: EstimateInput): FundingEstimate {
  const track = document.tracks.find(({ key }) => key === trackKey);
  if (!track) throw new RangeError(`${document.slug} has no track "${trackKey}"`);
  const application = readApplication(applicant, project);
  const known = deriveFacts(application.facts, { on });
  const rules = [...document.fundingRules, ...track.fundingRules];
  const request: Request = {
    criteria: [...document.eligibility, ...track.eligibility],
    rules,
    instrument: instrumentOf(track.kind),
    execution: [...document.execution, ...track.execution],
    known,
    application,
  };
  const eligibility = evaluateCriteria(request.criteria, known);
  const { verdict } = eligibility;
  const { cases, isExhaustive } = survey(request);
  const considered = consideredCases(cases, verdict);
  const ifEligible = allowedBy(request, considered);
  const allowance = allowanceFor(verdict, cases, ifEligible);
  const particulars = particularsOf(request, considered, ifEligible, verdict);
  const missing = distinctMissing([
    ...eligibility.missing,
    ...(verdict !== 'not_eligible' && isOpen(ifEligible, particulars)
      ? missingForRules(rules, known, application)
      : []),
  ]);
  return {
    ...allowance,
    ...particulars,
    instrument: request.instrument,
    eligibility,
    ifEligible,
    missing,
    isExact: isExhaustive,
  };
}

function allowedBy(request: Request, considered: readonly Surveyed[]): Allowance {
  const { rules, known, application } = request;
  if (application.isContradictory) return nothingAllowed('input_contradictory');
  const allowance = allowanceOver(considered);
  const possible = allowance.governmentContribution?.possible;
  if (possible === undefined || missingForRules(rules, known, application).length === 0) return allowance;
  // What grows with the number that stands for "without a bound" has none.
  const isBounded = highestIn(farther(considered, request)) === possible;
  return isBounded ? allowance : nothingAllowed('base_unknown');
}

/** Whether some amount would be narrower if more were known. */
function isOpen(
  { governmentContribution, ownContribution, unknownBecause }: Allowance,
  { loan, equity }: Particulars,
): boolean {
  const ranges = [governmentContribution, loan?.amount, equity?.firstInvestment];
  const isOwnOpen =
    ownContribution !== null && ownContribution.most !== null && ownContribution.most > ownContribution.least;
  const isUnknown = unknownBecause !== null && WOULD_BE_KNOWN.includes(unknownBecause.code);
  const isLoanUnknown = loan?.amount === null && loan.maxShareOfPlan !== null;
  const isEquityUnknown = equity?.firstInvestment === null && equity.maxMultipleOfCoInvestors !== null;
  const isRange = ranges.some((range) => range && range.assured < range.possible);
  return isUnknown || isOwnOpen || isRange || isLoanUnknown || isEquityUnknown;
}

/** Reasons that more facts would remove. */
const WOULD_BE_KNOWN: readonly UnstatedCode[] = ['base_unknown', 'conditions_unknown', 'by_reference'];
