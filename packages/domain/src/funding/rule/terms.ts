import { z } from 'zod';

/** Who pays: the government's contribution, or the applicant's own. */
export const Party = z.enum(['government', 'applicant']);

/** Whose money an amount limits. `total` is both together: what the whole case costs (每案經費上限). */
export const AmountParty = z.enum([...Party.options, 'total']);

/** What an amount is counted by. `lead` and `member` are the members of a consortium; `member` is each one but the lead. */
export const Per = z.enum([
  'case',
  'case_year',
  'applicant',
  'applicant_year',
  'lead',
  'member',
  'year',
  'person',
  'class',
  'model',
  'certificate',
  'request',
]);
export type Per = z.infer<typeof Per>;

/** What a share is a share of. */
export const CostBase = z.enum([
  'total_cost',
  'execution_cost',
  'tuition',
  'course_cost',
  'priority_cost',
  'approved_amount',
  'investment_plan',
]);

export const ExpenseCategory = z.enum([
  'personnel',
  'consumables',
  'new_equipment',
  'equipment_improvement',
  'commissioned_research',
  'intangible_assets',
  'domestic_travel',
  'other',
]);
export type ExpenseCategory = z.infer<typeof ExpenseCategory>;

export const LoanPurpose = z.enum([
  'preparation',
  'working_capital',
  'short_working_capital',
  'medium_working_capital',
  'capital_expenditure',
]);
export type LoanPurpose = z.infer<typeof LoanPurpose>;

/** `included` 含稅, `excluded` 未稅; absent where the source does not say. */
export const TaxTreatment = z.enum(['included', 'excluded']);

export const FundingTerm = z.enum(['grant', 'own_funds', 'paid_in_capital', 'total_cost']);
