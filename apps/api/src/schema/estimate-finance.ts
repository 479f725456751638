import { builder } from './builder.ts';
import { LoanPurpose, ShareClass } from './funding-rule/finance.ts';

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
    plans: t.field({
      type: ['LoanPlan'],
      complexity: { field: 1, multiplier: 3 },
      description: 'What each of project.loans would cost, in the order given. Empty: none were given.',
      resolve: ({ plans }) => plans,
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
    maxMultipleOfCoInvestors: t.exposeInt('maxMultipleOfCoInvestors', {
      nullable: true,
      description:
        'The first investment is at most so many times what angels and institutions put in (project.coInvestment). Null: unsaid.',
    }),
    cumulativeLimit: t.field({
      type: 'Money',
      nullable: true,
      description: 'The most of all investments together, the first one included. Null: unsaid.',
      resolve: ({ cumulativeLimit }) => cumulativeLimit,
    }),
    cumulativeRoom: t.field({
      type: 'Money',
      nullable: true,
      description:
        'What of that is left after shareholding.investedBefore. Null: there is no limit, or that was not given.',
      resolve: ({ cumulativeRoom }) => cumulativeRoom,
    }),
    maxPublicShareholding: t.field({
      type: 'Share',
      nullable: true,
      description: 'The highest share that public bodies may hold together. Null: unsaid.',
      resolve: ({ maxPublicShareholding }) => maxPublicShareholding,
    }),
    shareholdingRoom: t.field({
      type: 'Share',
      nullable: true,
      description:
        'What of that is left beside shareholding.heldByOtherPublicBodies. Null: there is no limit, or that was not given.',
      resolve: ({ shareholdingRoom }) => shareholdingRoom,
    }),
    shareClasses: t.field({
      type: ['ShareClassRule'],
      description: 'Which classes may be bought, by shareholding.',
      resolve: ({ shareClasses }) => shareClasses,
    }),
    allowedClasses: t.field({
      type: [ShareClass],
      nullable: true,
      description:
        'Which of them may be bought for shareholding.heldAfter. Null: that was not given, or the source says nothing of it.',
      resolve: ({ allowedClasses }) => allowedClasses,
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
      description:
        "The ratio of the project's county, or else of the applicant's. Null: the county, or its class, is not known.",
      resolve: ({ ofApplicant }) => ofApplicant,
    }),
  }),
});
