import type { UnstatedCode } from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { inLocale, inWords } from './text.ts';

const UnknownAmountCode = enumOf<UnstatedCode>(
  'UnknownAmountCode',
  "Why the government's contribution is no number.",
  {
    loan: 'A loan is paid back.',
    equity: 'Shares are bought.',
    award: 'An award, of which the source states no amount.',
    service: 'A service, of which the source does not state what the government pays.',
    no_rule: 'The source states no rule on money.',
    no_limit: 'The source states no limit on what the government pays.',
    by_reference: 'Another document sets the amount. Give `subsidyBase` to go on.',
    negotiated: 'Decided case by case.',
    base_unknown: 'A share of an amount that was not given.',
    conditions_unknown: 'Which rules apply is too open to compute with.',
    input_contradictory: 'What was given contradicts itself: see `problems`.',
    shares_too_fine: 'No plan in whole dollars meets such fine shares.',
  },
);

builder.objectType('AmountRange', {
  description: 'An amount, as far as it is known. Both ends are the same where nothing is open.',
  fields: (t) => ({
    assured: t.field({
      type: 'Money',
      description: 'What holds however the unknown turns out: 0 while the applicant might not be eligible.',
      resolve: ({ assured }) => assured,
    }),
    possible: t.field({
      type: 'Money',
      description: 'The highest for some way in which the unknown may turn out.',
      resolve: ({ possible }) => possible,
    }),
  }),
});

builder.objectType('CostRange', {
  description: 'What is to be paid, as far as it is known.',
  fields: (t) => ({
    least: t.field({ type: 'Money', description: 'At least this.', resolve: ({ least }) => least }),
    most: t.field({
      type: 'Money',
      nullable: true,
      description: 'At most this. Null: no most is known.',
      resolve: ({ most }) => most,
    }),
  }),
});

builder.objectType('UnknownAmount', {
  description: "Why the government's contribution is no number.",
  fields: (t) => ({
    code: t.field({ type: UnknownAmountCode, description: 'For programs.', resolve: ({ code }) => code }),
    text: t.string({
      description: 'For people.',
      args: inLocale,
      resolve: ({ text }, arguments_) => inWords(text, arguments_),
    }),
  }),
});

builder.interfaceType('Allowance', {
  description: 'What the rules allow an applicant for a project.',
  fields: (t) => ({
    governmentContribution: t.field({
      type: 'AmountRange',
      nullable: true,
      description:
        'The highest that the government may pay. Null: no number, for the reason in unknownBecause.',
      resolve: ({ allowance }) => allowance.governmentContribution,
    }),
    unknownBecause: t.field({
      type: 'UnknownAmount',
      nullable: true,
      description: 'Why there is no number. Null where there is one.',
      resolve: ({ allowance }) => allowance.unknownBecause,
    }),
    ownContribution: t.field({
      type: 'CostRange',
      nullable: true,
      description:
        'What the applicant pays itself where the government pays the most that it may. Null: not known.',
      resolve: ({ allowance }) => allowance.ownContribution,
    }),
    recognizedTotal: t.field({
      type: 'CostRange',
      nullable: true,
      description:
        'The part of the submitted cost that is the plan: government and own money together. Null: not known.',
      resolve: ({ allowance }) => allowance.recognizedTotal,
    }),
  }),
});

builder.objectType('AllowanceIfEligible', {
  description: 'What the rules would allow an applicant that is eligible.',
  interfaces: ['Allowance'],
});
