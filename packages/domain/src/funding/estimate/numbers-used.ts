import type { FactName } from '../../eligibility/facts.ts';
import { factOfBase } from '../case/cost-base.ts';
import type { FundingRule } from '../rule.ts';

/** The facts that rules calculate with. */
export const NUMBERS_IN_RULES: readonly FactName[] = [
  'project.totalCost',
  'project.tuition',
  'project.courseCost',
  'project.priorityCost',
  'project.subsidyBase',
  'project.memberCount',
  'project.coInvestment',
  'applicant.paidInCapital',
];

/** The facts that one rule calculates with, beside the total cost. */
export function numbersIn(rule: FundingRule): readonly FactName[] {
  switch (rule.kind) {
    case 'amount_limit':
      return rule.timesMembers || rule.per === 'lead' || rule.per === 'member' ? ['project.memberCount'] : [];
    case 'share_limit':
    case 'share_uplift':
    case 'bonus':
    case 'category_limit':
      return [factOfBase(rule.of) ?? []].flat();
    case 'relation':
      return rule.relations.some(
        ({ left, right }) => left === 'paid_in_capital' || right === 'paid_in_capital',
      )
        ? ['applicant.paidInCapital']
        : [];
    case 'multiplier':
    case 'by_reference':
      return ['project.subsidyBase'];
    case 'equity_terms':
      return rule.maxMultipleOfCoInvestors === undefined ? [] : ['project.coInvestment'];
    case 'loan_terms':
      return [
        ...(rule.purposes.length > 0 ? (['project.loanPurpose'] as const) : []),
        ...(rule.maxShareOfPlan === undefined ? [] : (['project.totalCost'] as const)),
      ];
    default:
      return [];
  }
}
