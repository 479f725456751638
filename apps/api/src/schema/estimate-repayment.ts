import { builder } from './builder.ts';
import { LoanPurpose } from './funding-rule/finance.ts';

builder.objectType('LoanPlan', {
  description:
    'A loan that is wanted, under the terms of the track. What of it the terms do not allow is in FundingEstimate.problems. It is no offer: the bank decides.',
  fields: (t) => ({
    purpose: t.field({
      type: LoanPurpose,
      nullable: true,
      description: 'What it is for. Null: not given.',
      resolve: ({ purpose }) => purpose,
    }),
    amount: t.field({
      type: 'Money',
      description: 'What is wanted.',
      resolve: ({ request }) => request.amount,
    }),
    rate: t.field({
      type: 'Share',
      nullable: true,
      description:
        'The yearly rate: the base rate that was given and the spread of the track, or the agreed rate. Null: not known.',
      resolve: ({ rate }) => rate,
    }),
    isRateAtMost: t.exposeBoolean('isRateAtMost', {
      description: 'The source says 最高: the bank may take less, and the payments are then lower.',
    }),
    isFloating: t.exposeBoolean('isFloating', {
      description: 'The rate moves with its base (機動計息), and the schedule holds while the base stays.',
    }),
    totalInterest: t.field({
      type: 'Money',
      nullable: true,
      description: 'All interest together. Null where there is no schedule.',
      resolve: ({ totalInterest }) => totalInterest,
    }),
    months: t.field({
      type: ['RepaymentMonth'],
      nullable: true,
      complexity: { field: 1, multiplier: 180 },
      description:
        'Month by month. Interest is what is owed × rate / 12, to the nearest dollar, a half upward; in the grace period there is nothing else to pay. Equal principal is the amount / months without the fraction of a dollar, equal installments the annuity to the nearest dollar; the last month pays what is left, so that the principal adds up to the loan. Null: the terms do not allow the loan, or the rate is not known (see problems).',
      resolve: ({ months }) => months,
    }),
    guaranteeFees: t.field({
      type: ['GuaranteeFee'],
      nullable: true,
      complexity: { field: 1, multiplier: 15 },
      description:
        'The most that the credit guarantee (信用保證) costs, year by year. Null: the source states no fee or no share, or there is no schedule.',
      resolve: ({ guaranteeFees }) => guaranteeFees,
    }),
  }),
});

builder.objectType('RepaymentMonth', {
  description: 'One month of a loan.',
  fields: (t) => ({
    month: t.exposeInt('month', { description: '1 is the first month after the loan is drawn.' }),
    principal: t.field({
      type: 'Money',
      description: 'The principal paid back (本金): 0 in the grace period.',
      resolve: ({ principal }) => principal,
    }),
    interest: t.field({
      type: 'Money',
      description: 'The interest (利息).',
      resolve: ({ interest }) => interest,
    }),
    payment: t.field({ type: 'Money', description: 'Both together.', resolve: ({ payment }) => payment }),
    balance: t.field({
      type: 'Money',
      description: 'What is still owed afterward; 0 after the last month.',
      resolve: ({ balance }) => balance,
    }),
  }),
});

builder.objectType('GuaranteeFee', {
  description: 'The most that a credit guarantee costs in one year of a loan.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: '1 is the first year after the loan is drawn.' }),
    owed: t.field({
      type: 'Money',
      description: 'What is owed when it begins.',
      resolve: ({ owed }) => owed,
    }),
    guaranteed: t.field({
      type: 'Money',
      description: 'What of that is guaranteed at most.',
      resolve: ({ guaranteed }) => guaranteed,
    }),
    most: t.field({
      type: 'Money',
      description: 'The highest rate of that, rounded up to a dollar.',
      resolve: ({ most }) => most,
    }),
  }),
});
