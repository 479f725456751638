import { builder } from './builder.ts';
import { LoanPurpose } from './funding-rule/finance.ts';
import { DisbursementStage } from './funding-rule/payment.ts';
import { inLocale, inWords } from './text.ts';

builder.objectType('LoanEstimate', {
  description: 'What may be borrowed under the rules. It is not what a bank will lend.',
  fields: (t) => ({
    amount: t.field({
      type: 'AmountRange',
      nullable: true,
      description:
        "The most for the project's purpose, or for all purposes together. Null: no limit is stated.",
      resolve: ({ amount }) => amount,
    }),
    totalLimit: t.field({
      type: 'Money',
      nullable: true,
      description: 'The limit on all purposes together. Null: none is stated.',
      resolve: ({ totalLimit }) => totalLimit,
    }),
    maxShareOfPlan: t.field({
      type: 'Share',
      nullable: true,
      description: "The highest share of the plan's cost that a loan may cover. Null: unsaid.",
      resolve: ({ maxShareOfPlan }) => maxShareOfPlan,
    }),
    purposes: t.field({
      type: ['LoanForPurpose'],
      description: 'Purpose by purpose.',
      resolve: ({ purposes }) => purposes,
    }),
    rates: t.field({ type: ['LoanRate'], description: 'The yearly rates.', resolve: ({ rates }) => rates }),
    guarantee: t.field({
      type: 'GuaranteeTerms',
      nullable: true,
      description: 'The credit guarantee. Null: none is stated.',
      resolve: ({ guarantee }) => guarantee,
    }),
    isAdjustableByLender: t.exposeBoolean('isAdjustableByLender', {
      description: 'The bank may set other terms case by case.',
    }),
  }),
});

builder.objectType('LoanForPurpose', {
  description: 'What may be borrowed for one purpose.',
  fields: (t) => ({
    purpose: t.field({ type: LoanPurpose, description: 'The purpose.', resolve: ({ purpose }) => purpose }),
    maxAmount: t.field({
      type: 'Money',
      nullable: true,
      description: 'At most this. Null: unsaid.',
      resolve: ({ maxAmount }) => maxAmount,
    }),
    maxTermMonths: t.exposeInt('maxTermMonths', {
      nullable: true,
      description: 'At most so many months, the grace period included. Null: unsaid.',
    }),
    maxGraceMonths: t.exposeInt('maxGraceMonths', {
      nullable: true,
      description: 'At most so many months without repayment of principal. Null: unsaid.',
    }),
    isPurposeOfProject: t.exposeBoolean('isPurposeOfProject', {
      description: 'It is what the project needs money for.',
    }),
  }),
});

builder.objectType('GuaranteeTerms', {
  description: 'The terms of a credit guarantee.',
  fields: (t) => ({
    minShare: t.field({
      type: 'Share',
      nullable: true,
      description: 'At least this share of the loan. Null: unsaid.',
      resolve: ({ minShare }) => minShare,
    }),
    maxShare: t.field({
      type: 'Share',
      nullable: true,
      description: 'At most this share of the loan. Null: unsaid.',
      resolve: ({ maxShare }) => maxShare,
    }),
    maxFeeRate: t.field({
      type: 'Share',
      nullable: true,
      description: 'The highest yearly fee. Null: unsaid.',
      resolve: ({ maxFeeRate }) => maxFeeRate,
    }),
  }),
});

builder.objectType('EquityEstimate', {
  description: 'What may be invested in shares under the rules.',
  fields: (t) => ({
    firstInvestment: t.field({
      type: 'AmountRange',
      nullable: true,
      description: 'The most that may be invested first. Null: no limit is stated.',
      resolve: ({ firstInvestment }) => firstInvestment,
    }),
    cumulativeLimit: t.field({
      type: 'Money',
      nullable: true,
      description: 'The most of all investments together. Null: unsaid.',
      resolve: ({ cumulativeLimit }) => cumulativeLimit,
    }),
    maxPublicShareholding: t.field({
      type: 'Share',
      nullable: true,
      description: 'The highest share that public bodies may hold together. Null: unsaid.',
      resolve: ({ maxPublicShareholding }) => maxPublicShareholding,
    }),
    shareClasses: t.field({
      type: ['ShareClassRule'],
      description: 'Which classes may be bought, by shareholding.',
      resolve: ({ shareClasses }) => shareClasses,
    }),
    isCoInvestorRequired: t.exposeBoolean('requiresCoInvestor', {
      description: 'An angel or an institution must invest as well.',
    }),
    isNewSharesOnly: t.exposeBoolean('newSharesOnly', {
      description: 'Only newly issued shares may be bought.',
    }),
    isNotLargestShareholder: t.exposeBoolean('notLargestShareholder', {
      description: 'Public money may not become the largest shareholder.',
    }),
  }),
});

builder.objectType('Disbursement', {
  description: 'How a grant is paid out, in dollars of this case.',
  fields: (t) => ({
    ofGrant: t.field({
      type: 'Money',
      nullable: true,
      description: 'The grant that the amounts are parts of: the highest possible one. Null: not known.',
      resolve: ({ ofGrant }) => ofGrant,
    }),
    options: t.field({
      type: ['PaidOption'],
      description: 'The applicant chooses one.',
      resolve: ({ options }) => options,
    }),
  }),
});

builder.objectType('PaidOption', {
  description: 'One way to be paid, in dollars of this case.',
  fields: (t) => ({
    text: t.string({
      description: 'The performance bond, in words.',
      args: inLocale,
      resolve: ({ label }, arguments_) => inWords(label, arguments_),
    }),
    bond: t.field({
      type: 'Share',
      description: 'The bond as a share of the grant.',
      resolve: ({ bond }) => bond,
    }),
    bondAmount: t.field({
      type: 'Money',
      nullable: true,
      description: 'The bond in dollars. Null: not known.',
      resolve: ({ bondAmount }) => bondAmount,
    }),
    stages: t.field({
      type: ['PaidStage'],
      description: 'The payments in order.',
      resolve: ({ stages }) => stages,
    }),
  }),
});

builder.objectType('PaidStage', {
  description: 'One payment, in dollars of this case.',
  fields: (t) => ({
    stage: t.field({
      type: DisbursementStage,
      description: 'When it is paid.',
      resolve: ({ stage }) => stage,
    }),
    text: t.string({
      description: 'When it is paid, in words.',
      args: inLocale,
      resolve: ({ label }, arguments_) => inWords(label, arguments_),
    }),
    share: t.field({
      type: 'Share',
      nullable: true,
      description: 'The share of the grant. Null: tied to progress or to the bond.',
      resolve: ({ share }) => share,
    }),
    amount: t.field({
      type: 'Money',
      nullable: true,
      description: 'In dollars. Null: not known.',
      resolve: ({ amount }) => amount,
    }),
  }),
});

builder.objectType('Matching', {
  description: 'Central money for local money.',
  fields: (t) => ({
    ratios: t.field({
      type: ['CountyRatio'],
      description: 'The ratios, by class of county.',
      resolve: ({ ratios }) => ratios,
    }),
    ofApplicant: t.field({
      type: 'CountyRatio',
      nullable: true,
      description: "The ratio of the applicant's county. Null: the county, or its class, is not known.",
      resolve: ({ ofApplicant }) => ofApplicant,
    }),
  }),
});
