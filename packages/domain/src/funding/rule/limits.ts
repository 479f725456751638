import { z } from 'zod';
import { Bound, Dollars, Flag } from '../../document/primitives.ts';
import { Share } from '../../money/share.ts';
import { ruleFields } from './rule-fields.ts';
import { AmountParty, CostBase, ExpenseCategory, FundingTerm, Party, Per, TaxTreatment } from './terms.ts';

export const AmountLimit = z.strictObject({
  kind: z.literal('amount_limit'),
  party: AmountParty,
  bound: Bound,
  amount: Dollars,
  per: Per,
  /** The amount is multiplied by the number of members of the consortium. */
  timesMembers: Flag,
  /** 等值服務: what the government gives is a service of that value, not money. */
  inKind: Flag,
  approximate: Flag,
  tax: TaxTreatment.optional(),
  ...ruleFields,
});

export const ShareLimit = z.strictObject({
  kind: z.literal('share_limit'),
  party: Party,
  bound: Bound,
  share: Share,
  of: CostBase,
  /** `>` and not `>=`: the bound itself is not allowed. */
  strict: Flag,
  /** 為原則: a guide that the reviewers may leave. */
  soft: Flag,
  ...ruleFields,
});

/** 補助款≦自籌款≦實收資本額, as a list of comparisons. */
export const Relation = z.strictObject({
  kind: z.literal('relation'),
  relations: z
    .array(
      z.strictObject({ left: FundingTerm, op: z.enum(['lte', 'lt', 'eq', 'gte', 'gt']), right: FundingTerm }),
    )
    .min(1),
  ...ruleFields,
});

/** The expense categories that may be budgeted. */
export const EligibleCosts = z.strictObject({
  kind: z.literal('eligible_costs'),
  categories: z.array(ExpenseCategory).min(1),
  ...ruleFields,
});

/** A cap on one expense category. `subsidy`: on what the government pays of it. `cost`: on what may be budgeted for it. */
export const CategoryLimit = z.strictObject({
  kind: z.literal('category_limit'),
  category: ExpenseCategory,
  limits: z.enum(['subsidy', 'cost']),
  share: Share,
  of: CostBase,
  ...ruleFields,
});

/** Categories that only the applicant's own money may pay. */
export const OwnFundsOnly = z.strictObject({
  kind: z.literal('own_funds_only'),
  categories: z.array(ExpenseCategory).min(1),
  ...ruleFields,
});
