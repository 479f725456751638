import { z } from 'zod';
import { Dollars, Flag } from '../../document/primitives.ts';
import { Share } from '../../money/share.ts';
import { ruleFields } from './rule-fields.ts';
import { LoanPurpose } from './terms.ts';

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
