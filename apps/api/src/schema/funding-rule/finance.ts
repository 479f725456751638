import type { LoanPurpose as LoanPurposeWord } from '@zhuli/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enum.ts';

export const LoanPurpose = enumOf<LoanPurposeWord>('LoanPurpose', 'What a loan is for.', {
  preparation: '準備金及開辦費用.',
  working_capital: '週轉性支出.',
  short_working_capital: '短期週轉性支出.',
  medium_working_capital: '中期週轉性支出.',
  capital_expenditure: '資本性支出.',
});

const RateBase = enumOf('RateBase', 'A rate that another one is tied to.', {
  chunghwa_post_2y_floating: '中華郵政2年期定期儲金機動利率.',
});

const RateBound = enumOf('RateBound', 'Whether a rate is the highest or the only one.', {
  max: 'At most.',
  exact: 'Exactly.',
});

const LenderFeeBase = enumOf('LenderFeeBase', "What a lender's fee is a rate of.", {
  average_loan_balance: 'What is lent, on average (實際貸放平均餘額).',
});

export const ShareClass = enumOf('ShareClass', 'A class of shares.', {
  common: '普通股.',
  preferred: '特別股.',
});

const ShareholdingSide = enumOf('ShareholdingSide', 'On which side of a shareholding a rule holds.', {
  up_to: 'Up to it, itself included.',
  above: 'Above it.',
});

builder.objectType('LoanTerms', {
  description: 'What a loan is, by purpose: limit, term, grace period, rate.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    purposes: t.field({
      type: [LoanPurpose],
      description: 'The purposes that the terms hold for; empty: all purposes of the loan together.',
      resolve: ({ fact }) => fact.purposes,
    }),
    maxAmount: t.field({
      type: 'Money',
      nullable: true,
      description: 'At most this much. Null: unsaid.',
      resolve: ({ fact }) => fact.maxAmount ?? null,
    }),
    maxShareOfPlan: t.field({
      type: 'Share',
      nullable: true,
      description: "At most this share of the plan's cost (8成 is 4/5). Null: unsaid.",
      resolve: ({ fact }) => fact.maxShareOfPlan ?? null,
    }),
    maxTermMonths: t.int({
      nullable: true,
      description: 'At most so many months, the grace period included. Null: unsaid.',
      resolve: ({ fact }) => fact.maxTermMonths ?? null,
    }),
    maxGraceMonths: t.int({
      nullable: true,
      description: 'At most so many months without repayment of principal (寬限期). Null: unsaid.',
      resolve: ({ fact }) => fact.maxGraceMonths ?? null,
    }),
    rate: t.field({
      type: 'LoanRate',
      nullable: true,
      description: 'The yearly rate. Null: unsaid.',
      resolve: ({ fact }) => fact.rate ?? null,
    }),
    isAdjustableByLender: t.boolean({
      description: 'The bank may set other terms case by case.',
      resolve: ({ fact }) => fact.adjustableByLender === true,
    }),
  }),
});

builder.objectType('LoanRate', {
  description: 'A yearly interest rate: a base and a spread, as 郵政2年期定儲機動利率 + 0.575%.',
  fields: (t) => ({
    base: t.field({ type: RateBase, description: 'The rate it is tied to.', resolve: ({ base }) => base }),
    spread: t.field({
      type: 'Share',
      description: 'What is added to the base.',
      resolve: ({ spread }) => spread,
    }),
    bound: t.field({ type: RateBound, description: 'How it limits.', resolve: ({ bound }) => bound }),
    isFloating: t.boolean({
      description: 'It moves with the base (機動).',
      resolve: ({ floating }) => floating === true,
    }),
  }),
});

builder.objectType('Guarantee', {
  description: 'A credit guarantee for a loan.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    minShare: t.field({
      type: 'Share',
      nullable: true,
      description: 'At least this share of the loan is guaranteed. Null: unsaid.',
      resolve: ({ fact }) => fact.minShare ?? null,
    }),
    maxShare: t.field({
      type: 'Share',
      nullable: true,
      description: 'At most this share of the loan is guaranteed. Null: unsaid.',
      resolve: ({ fact }) => fact.maxShare ?? null,
    }),
    maxFeeRate: t.field({
      type: 'Share',
      nullable: true,
      description: 'The highest yearly guarantee fee. Null: unsaid.',
      resolve: ({ fact }) => fact.maxFeeRate ?? null,
    }),
  }),
});

builder.objectType('LenderFee', {
  description:
    'What the government pays the lender for its work (委辦手續費); nothing of it goes to the borrower: 「依實際貸放平均餘額以年息0.7%支付銀行，最長3年」.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    yearlyRate: t.field({
      type: 'Share',
      description: 'The rate for each year.',
      resolve: ({ fact }) => fact.rate,
    }),
    rateOf: t.field({
      type: LenderFeeBase,
      description: 'What it is a rate of.',
      resolve: ({ fact }) => fact.of,
    }),
    maxMonths: t.int({
      nullable: true,
      description: 'Paid for at most so many months. Null: unsaid.',
      resolve: ({ fact }) => fact.maxMonths ?? null,
    }),
  }),
});

builder.objectType('EquityTerms', {
  description: 'On what terms public money buys shares of a firm.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    maxFirstInvestment: t.field({
      type: 'Money',
      nullable: true,
      description: 'At most this much the first time. Null: unsaid.',
      resolve: ({ fact }) => fact.maxFirstInvestment ?? null,
    }),
    maxMultipleOfCoInvestors: t.int({
      nullable: true,
      description: 'At most this many times what angels and institutions put in together. Null: unsaid.',
      resolve: ({ fact }) => fact.maxMultipleOfCoInvestors ?? null,
    }),
    maxCumulativeInvestment: t.field({
      type: 'Money',
      nullable: true,
      description: 'At most this much over all rounds. Null: unsaid.',
      resolve: ({ fact }) => fact.maxCumulativeInvestment ?? null,
    }),
    maxPublicShareholding: t.field({
      type: 'Share',
      nullable: true,
      description: 'All public shareholdings together are at most this share. Null: unsaid.',
      resolve: ({ fact }) => fact.maxPublicShareholding ?? null,
    }),
    shareClasses: t.field({
      type: 'ShareClassRule',
      nullable: true,
      description: 'Which classes may be bought, by shareholding. Null: unsaid.',
      resolve: ({ fact }) => fact.shareClasses ?? null,
    }),
    isNotLargestShareholder: t.boolean({
      description: 'Public money may not become the largest shareholder.',
      resolve: ({ fact }) => fact.notLargestShareholder === true,
    }),
    isNewSharesOnly: t.boolean({
      description: 'Only newly issued shares may be bought.',
      resolve: ({ fact }) => fact.newSharesOnly === true,
    }),
    isCoInvestorRequired: t.boolean({
      description: 'An angel or an institution must invest as well.',
      resolve: ({ fact }) => fact.requiresCoInvestor === true,
    }),
  }),
});

builder.objectType('ShareClassRule', {
  description: 'The classes of shares that may be bought up to, or above, a shareholding.',
  fields: (t) => ({
    shareholding: t.field({
      type: 'Share',
      description: 'The shareholding, as a share of all shares.',
      resolve: ({ shareholding }) => shareholding,
    }),
    side: t.field({
      type: ShareholdingSide,
      description: 'On which side of it.',
      resolve: ({ side }) => side,
    }),
    classes: t.field({
      type: [ShareClass],
      description: 'Only these classes, at least one.',
      resolve: ({ classes }) => classes,
    }),
  }),
});
