import { builder } from './builder.ts';
import { DisbursementStage } from './funding-rule/payment.ts';
import { inLocale, inWords } from './text.ts';

builder.objectType('Disbursement', {
  description: 'How a grant is paid out, in dollars of this case.',
  fields: (t) => ({
    ofGrant: t.field({
      type: 'Money',
      nullable: true,
      description: 'The grant that the amounts are parts of: the highest possible one. Null: not known.',
      resolve: ({ ofGrant }) => ofGrant,
    }),
    ruleKey: t.exposeString('ruleKey', {
      description: 'The key of the rule: see FundingStep.rule.',
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
      description:
        'In dollars. Of a stage without a share it is what the others leave, so that all stages add up to ofGrant. Null: not known, or several stages share what is left.',
      resolve: ({ amount }) => amount,
    }),
    isInParts: t.exposeBoolean('isInParts', {
      description: 'Paid bit by bit, as the work or the bond allows (分期請領), and not at once.',
    }),
    notBefore: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Not before this day: signing for the contract, the first day for midterm and progress, the last day for the end. Null: that day was not given.',
      resolve: ({ notBefore }) => notBefore,
    }),
    notAfter: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Not after this day: the last day of the project for midterm, which the source does not date. Null: nothing says so, or that day was not given.',
      resolve: ({ notAfter }) => notAfter,
    }),
  }),
});
