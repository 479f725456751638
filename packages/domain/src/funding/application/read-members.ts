import { FACTS, type FactName, type Facts, type FactValue } from '../../eligibility/facts.ts';
import { parseFacts } from '../../eligibility/parse-facts.ts';
import { valueText } from '../../eligibility/text/value-text.ts';
import type { FundingProblem } from '../estimate/problem.ts';
import type { ProjectFacts, ProjectMember } from '../estimate/project.ts';
import { isCount, notCounted, problem } from './problems.ts';
import { type CostsByCategory, readCosts } from './read-costs.ts';

/** One of those who apply together, read and checked. */
export interface ReadMember {
  readonly facts: Facts;
  readonly costs: CostsByCategory | null;
}

export interface ReadMembers {
  /** Null where only their number was given, or nothing. */
  readonly members: readonly ReadMember[] | null;
  readonly count: number | null;
  /** What is wrong with their facts: such a fact counts as unknown. */
  readonly factProblems: readonly FundingProblem[];
  /** What is wrong with their number and costs: nothing can be computed from that. */
  readonly problems: readonly FundingProblem[];
}

const PATH = ['project', 'members'] as const;

/** More members than this are counted and not listed one by one. */
export const MOST_MEMBERS_LISTED = 100;

export function readMembers(members: ProjectFacts['members']): ReadMembers {
  const nobody = { members: null, count: null, factProblems: [], problems: [] };
  if (members === undefined) return nobody;
  if (typeof members === 'number') {
    return isCount(members)
      ? { ...nobody, count: members }
      : { ...nobody, problems: [notCounted([...PATH])] };
  }
  if (members.length === 0) {
    return { ...nobody, problems: [noMembers()] };
  }
  const read = members.map(readMember);
  return {
    members: read,
    count: members.length,
    factProblems: read.flatMap(({ factProblems }) => factProblems),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readMember({ facts, costs }: ProjectMember, index: number) {
  const path = [...PATH, index];
  const parsed = parseFacts(facts);
  const budget = readCosts(costs, [...path, 'costs']);
  // Inside of the list a member's facts stand without the name of the subject.
  const factProblems = parsed.problems.map(
    (one): FundingProblem => ({ ...one, path: [...path, ...one.path.slice(1)] }),
  );
  return { facts: parsed.facts, costs: budget.costs, factProblems, problems: budget.problems };
}

/** The applicant's facts with those of the lead, who is the applicant; and where the two differ. */
export function joinLead(
  applicant: Facts,
  lead: ReadMember | undefined,
): { readonly facts: Facts; readonly problems: readonly FundingProblem[] } {
  if (!lead) return { facts: applicant, problems: [] };
  const problems = Object.entries(lead.facts).flatMap(([name, value]): FundingProblem[] => {
    const fact = name as FactName;
    const stated = applicant[fact];
    return stated === undefined || isSame(stated, value) ? [] : [leadDiffers(fact, value, stated)];
  });
  return { facts: { ...lead.facts, ...applicant }, problems };
}

const isSame = (one: FactValue, other: FactValue): boolean => listed(one) === listed(other);

const listed = (value: FactValue): string =>
  JSON.stringify(typeof value === 'object' ? [...value].sort() : value);

function leadDiffers(fact: FactName, ofLead: FactValue, ofApplicant: FactValue): FundingProblem {
  const { label } = FACTS[fact];
  const value = (one: FactValue, locale: 'zh-TW' | 'en') => valueText(fact, one, locale);
  return problem(
    'LEAD_CONTRADICTION',
    [...PATH, 0, ...fact.split('.').slice(1)],
    `首位成員即申請人，${label.zh}卻分別填為「${value(ofLead, 'zh-TW')}」與「${value(ofApplicant, 'zh-TW')}」`,
    `The first member is the applicant, and two values are given (${label.en}): ${value(ofLead, 'en')} and ${value(ofApplicant, 'en')}`,
  );
}

const noMembers = (): FundingProblem =>
  problem(
    'MEMBERS_EMPTY',
    [...PATH],
    '成員名單是空的：至少要有申請人自己；若尚不知成員，請勿填此欄',
    'The list of members is empty: the applicant is one of them. Leave the field out while they are not known',
  );

export const membersDiffer = (members: number, stated: number): FundingProblem =>
  problem(
    'MEMBERS_CONTRADICTION',
    [...PATH],
    `成員${members}家與共同申請家數${stated}家不符`,
    `${members} members were given, and a number of members of ${stated}`,
  );
