import type { Facts } from '../../eligibility/facts.ts';
import type { LoanRequest } from '../finance/loan-request.ts';
import type { ShareholdingRequest } from '../finance/shareholding-request.ts';
import type { ExpenseCategory, Per } from '../rule.ts';

/** What is known of a project beside its facts. */
export interface ProjectFacts {
  /** Facts named `project.…`. */
  readonly facts: Facts;
  /** The budget by expense category. Several items of one category are added up. */
  readonly costs?: readonly CostItem[];
  /** Who applies together, the lead first: how many, or what is known of each. Criteria speak of the applicant, the lead. */
  readonly members?: number | readonly ProjectMember[];
  /** What the applicant would like to be given, in dollars: it is compared, and limits nothing. */
  readonly requestedAmount?: number;
  /** How many there are of what some rules count by. Rules by case, applicant and member need no count here. */
  readonly quantities?: Readonly<Partial<Record<CountedPer, number>>>;
  /** The loans that are wanted, one for each purpose. */
  readonly loans?: readonly LoanRequest[];
  /** Who holds the shares of a firm that public money is to invest in. */
  readonly shareholding?: ShareholdingRequest;
}

/** One of those who apply together. */
export interface ProjectMember {
  /** Facts named `applicant.…`. */
  readonly facts: Facts;
  /** Its own part of the budget. Absent: not known. */
  readonly costs?: readonly CostItem[];
}

export interface CostItem {
  readonly category: ExpenseCategory;
  readonly amount: number;
}

const ONCE = ['case', 'applicant', 'applicant_year', 'lead', 'member'] as const;

/** What amounts are counted by that a case may have several of. */
export type CountedPer = Exclude<Per, (typeof ONCE)[number] | 'case_year'>;

/** What there are several of where an amount is counted so: a case has its years. Null: it counts once. */
export function countedBy(per: Per): CountedPer | null {
  if (per === 'case_year') return 'year';
  return isOnce(per) ? null : per;
}

const isOnce = (per: Per): per is (typeof ONCE)[number] => ONCE.some((once) => once === per);
