import type { Facts } from '../../eligibility/facts.ts';
import { parseFacts } from '../../eligibility/parse-facts.ts';
import type { FundingProblem } from '../estimate/problem.ts';
import type { ProjectFacts } from '../estimate/project.ts';
import type { LoanRequest } from '../finance/loan-request.ts';
import type { ShareholdingRequest } from '../finance/shareholding-request.ts';
import { checkLoans, checkShareholding } from './check-finance.ts';
import { isCount, notCounted, notWholeDollars } from './problems.ts';
import { type CostsByCategory, readCosts, sumOf } from './read-costs.ts';
import { joinLead, membersDiffer, type ReadMember, readMembers } from './read-members.ts';
import { type Period, readPeriod, type YearCount } from './read-period.ts';
import { joinCosts } from './whole-budget.ts';

/** The particulars of an application, read and checked. */
export interface ReadApplication {
  /** Facts of applicant and project, with the total and the number of members where they follow from details. */
  readonly facts: Facts;
  /** Dollars by category, or null where no costs were given. */
  readonly costs: CostsByCategory | null;
  /** Each of those who apply together, the lead first; null where they were not given one by one. */
  readonly members: readonly ReadMember[] | null;
  readonly quantities: NonNullable<ProjectFacts['quantities']>;
  readonly period: Period | null;
  /** How many years the dates make, where nobody counted them. */
  readonly years: YearCount | null;
  readonly requestedAmount: number | null;
  readonly loans: readonly LoanRequest[];
  readonly shareholding: ShareholdingRequest | null;
  readonly problems: readonly FundingProblem[];
  /** What was given contradicts itself, so that amounts cannot be computed from it. */
  readonly isContradictory: boolean;
}

export function readApplication(applicant: Facts, project: ProjectFacts): ReadApplication {
  const parsed = parseFacts({ ...applicant, ...project.facts });
  const whole = readCosts(project.costs, ['project', 'costs']);
  const together = readMembers(project.members);
  const lead = joinLead(parsed.facts, together.members?.[0]);
  const facts: { -readonly [Name in keyof Facts]: Facts[Name] } = { ...lead.facts };
  const numbers = [...checkNumbers(project), ...whole.problems, ...together.problems];
  const isReadable = numbers.length === 0;

  const budget = isReadable
    ? joinCosts(whole.costs, together.members, facts['project.totalCost'])
    : NO_BUDGET;
  if (budget.costs && facts['project.totalCost'] === undefined)
    facts['project.totalCost'] = sumOf(budget.costs);
  const { count } = together;
  const statedCount = facts['project.memberCount'];
  if (count !== null && statedCount === undefined) facts['project.memberCount'] = count;
  const isOtherCount = count !== null && typeof statedCount === 'number' && statedCount !== count;
  const quantities = isReadable ? (project.quantities ?? {}) : {};
  const { period, years, problems: dates } = readPeriod(facts, quantities.year);

  const wrong = [
    ...numbers,
    ...budget.problems,
    ...(isOtherCount ? [membersDiffer(count, statedCount)] : []),
    ...lead.problems,
    ...dates,
    ...checkLoans(project.loans ?? []),
    ...(project.shareholding ? checkShareholding(project.shareholding) : []),
  ];
  return {
    facts,
    costs: budget.costs,
    members: together.members,
    quantities: years && years.low === years.high ? { year: years.low, ...quantities } : quantities,
    period,
    years,
    requestedAmount: isReadable ? (project.requestedAmount ?? null) : null,
    loans: project.loans ?? [],
    shareholding: project.shareholding ?? null,
    problems: [...parsed.problems, ...wrong, ...together.factProblems],
    isContradictory: wrong.length > 0,
  };
}

const NO_BUDGET = { costs: null, problems: [] } as const;

function checkNumbers({ requestedAmount, quantities }: ProjectFacts): FundingProblem[] {
  const isAmount =
    requestedAmount === undefined || (Number.isSafeInteger(requestedAmount) && requestedAmount >= 0);
  return [
    ...(isAmount ? [] : [notWholeDollars(['project', 'requestedAmount'])]),
    ...Object.entries(quantities ?? {}).flatMap(([name, count]) =>
      count === undefined || isCount(count) ? [] : [notCounted(['project', 'quantities', name])],
    ),
  ];
}
