import { z } from 'zod';
import { Bound, Dollars, Flag, factFields, Key, LocalizedText } from '../document/primitives.ts';
import { Expression } from '../eligibility/expression.ts';
import { Share } from '../money/share.ts';

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

const ruleFields = {
  key: Key,
  /** When the rule applies; absent: always. */
  condition: Expression.optional(),
  /** Keys of rules that no longer apply where this one does. */
  replaces: z.array(Key).default([]),
  ...factFields,
};

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

export const FixedSplit = z.strictObject({
  kind: z.literal('fixed_split'),
  /** Absent where the source prints only the two parts. */
  total: Dollars.optional(),
  government: Dollars,
  applicant: Dollars,
  per: Per,
  /** 等值服務: the government's part is a service of that value, not money. */
  inKind: Flag,
  /** 約, of both parts. */
  approximate: Flag,
  /** 約, of this part alone: 政府款約46.6萬元，自籌款20萬元. */
  approximatePart: Party.optional(),
  tax: TaxTreatment.optional(),
  ...ruleFields,
});

export const FreeOfCharge = z.strictObject({
  kind: z.literal('free_of_charge'),
  /** What the applicant pays all the same. */
  except: LocalizedText.optional(),
  ...ruleFields,
});

export const Fee = z.strictObject({
  kind: z.literal('fee'),
  /** Absent where a fee is charged and not stated (酌收報名費). */
  amount: Dollars.optional(),
  per: Per,
  tax: TaxTreatment.optional(),
  ...ruleFields,
});

/** 加碼: a share of what was approved, added to it. */
export const Bonus = z.strictObject({
  kind: z.literal('bonus'),
  share: Share,
  of: CostBase,
  /** Whether the bonus may exceed the amount limits; absent where the source does not say. */
  stacking: z.enum(['above_limit', 'within_limit']).optional(),
  ...ruleFields,
});

/** 乘以1.2倍: a factor on a base that this or another document fixes. */
export const Multiplier = z.strictObject({
  kind: z.literal('multiplier'),
  factor: Share,
  /** What is multiplied, in the source's words. */
  base: LocalizedText,
  ...ruleFields,
});

/** Percentage points added to a share limit, for a part of the cost. */
export const ShareUplift = z.strictObject({
  kind: z.literal('share_uplift'),
  points: Share,
  of: CostBase,
  /** Keys of the share limits that are raised. */
  raises: z.array(Key).min(1),
  ...ruleFields,
});

export const FundingTerm = z.enum(['grant', 'own_funds', 'paid_in_capital', 'total_cost']);

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

export const LoanTerms = z.strictObject({
  kind: z.literal('loan_terms'),
  /** Empty: every purpose of the loan together. */
  purposes: z.array(LoanPurpose).default([]),
  maxAmount: Dollars.optional(),
  /** The highest share of the plan's cost that the loan may cover. */
  maxShareOfPlan: Share.optional(),
  maxTermMonths: z.int().positive().optional(),
  maxGraceMonths: z.int().nonnegative().optional(),
  rate: z
    .strictObject({
      base: z.enum(['chunghwa_post_2y_floating']),
      spread: Share,
      bound: z.enum(['exact', 'max']),
      floating: Flag,
    })
    .optional(),
  /** The bank may set other terms by case. */
  adjustableByLender: Flag,
  ...ruleFields,
});

export const Guarantee = z.strictObject({
  kind: z.literal('guarantee'),
  minShare: Share.optional(),
  maxShare: Share.optional(),
  maxFeeRate: Share.optional(),
  ...ruleFields,
});

/** 委辦手續費: what the government pays the lender for its work. The borrower neither pays nor gets it. */
export const LenderFee = z.strictObject({
  kind: z.literal('lender_fee'),
  /** For each year. */
  rate: Share,
  of: z.enum(['average_loan_balance']),
  maxMonths: z.int().positive().optional(),
  ...ruleFields,
});

export const EquityTerms = z.strictObject({
  kind: z.literal('equity_terms'),
  maxFirstInvestment: Dollars.optional(),
  /** Not above this many times what angels and investors put in together. */
  maxMultipleOfCoInvestors: z.int().positive().optional(),
  notLargestShareholder: Flag,
  newSharesOnly: Flag,
  /** Up to `maxShareholding` (inclusive, unless `aboveThat`) of all shares, only these classes may be bought. */
  shareClasses: z
    .strictObject({
      shareholding: Share,
      side: z.enum(['up_to', 'above']),
      classes: z.array(z.enum(['common', 'preferred'])).min(1),
    })
    .optional(),
  maxCumulativeInvestment: Dollars.optional(),
  maxPublicShareholding: Share.optional(),
  requiresCoInvestor: Flag,
  ...ruleFields,
});

/** How a grant is paid out; the applicant chooses one of the options. */
export const DisbursementPlan = z.strictObject({
  kind: z.literal('disbursement_plan'),
  options: z
    .array(
      z.strictObject({
        /** The performance bond as a share of the grant; `0%`: none, `100%`: in full. */
        bond: Share,
        stages: z
          .array(
            z.strictObject({
              stage: z.enum(['contract', 'midterm', 'final', 'by_progress', 'by_bond']),
              /** Absent where the source ties the stage to progress and not to a share. */
              share: Share.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  ...ruleFields,
});

/** Central to local government money, by class of county. */
export const MatchingRatio = z.strictObject({
  kind: z.literal('matching_ratio'),
  ratios: z
    .array(
      z.strictObject({
        countyClass: z.enum(['special_municipality', 'western_county', 'eastern_or_outlying_county']),
        local: z.int().positive(),
        central: z.int().positive(),
      }),
    )
    .min(1),
  ...ruleFields,
});

/** The amount is set by another document. */
export const ByReference = z.strictObject({
  kind: z.literal('by_reference'),
  reference: LocalizedText,
  ...ruleFields,
});

/** Decided case by case (比例另議, 由審查委員審定, 條件應以協議定之). */
export const Negotiated = z.strictObject({
  kind: z.literal('negotiated'),
  subject: z.enum(['amount', 'share', 'fee', 'terms']),
  by: LocalizedText.optional(),
  ...ruleFields,
});

export const FundingRule = z.discriminatedUnion('kind', [
  AmountLimit,
  ShareLimit,
  FixedSplit,
  FreeOfCharge,
  Fee,
  Bonus,
  Multiplier,
  ShareUplift,
  Relation,
  EligibleCosts,
  CategoryLimit,
  OwnFundsOnly,
  LoanTerms,
  Guarantee,
  LenderFee,
  EquityTerms,
  DisbursementPlan,
  MatchingRatio,
  ByReference,
  Negotiated,
]);
export type FundingRule = z.infer<typeof FundingRule>;
export type FundingRuleKind = FundingRule['kind'];
export type FundingRuleOf<K extends FundingRuleKind> = Extract<FundingRule, { kind: K }>;
