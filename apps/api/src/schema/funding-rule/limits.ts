import { builder } from '../builder.ts';
import { enumOf } from '../enum.ts';
import { Bound, CostBase, ExpenseCategory, Party, Per, TaxTreatment } from './words.ts';

const CategoryLimitSubject = enumOf('CategoryLimitSubject', 'What a cap on a category of cost caps.', {
  subsidy: 'What the government pays of it.',
  cost: 'What may be budgeted for it.',
});

const FundingTerm = enumOf('FundingTerm', 'An amount that a rule compares with another.', {
  grant: 'The grant (補助款).',
  own_funds: "The applicant's own money (自籌款).",
  paid_in_capital: 'The paid-in capital (實收資本額).',
  total_cost: 'The total cost of the project (計畫總經費).',
});

const Comparator = enumOf('Comparator', 'How two amounts are compared.', {
  lte: 'Left is at most right (≦).',
  lt: 'Left is less than right (<).',
  eq: 'Both are equal.',
  gte: 'Left is at least right (≧).',
  gt: 'Left is more than right (>).',
});

builder.objectType('AmountLimit', {
  description:
    'At most, at least or exactly an amount: 「每案補助上限500萬元」, 「自籌款至少15萬元」, 「每案經費上限60萬」.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    party: t.field({
      type: Party,
      description: 'Whose contribution is limited; TOTAL: the cost of the whole case.',
      resolve: ({ fact }) => fact.party,
    }),
    bound: t.field({ type: Bound, description: 'How the amount limits.', resolve: ({ fact }) => fact.bound }),
    amount: t.field({ type: 'Money', description: 'The amount.', resolve: ({ fact }) => fact.amount }),
    per: t.field({ type: Per, description: 'What it is counted by.', resolve: ({ fact }) => fact.per }),
    timesMembers: t.boolean({
      description: 'The amount is multiplied by the number of members (以成員家數乘以…).',
      resolve: ({ fact }) => fact.timesMembers === true,
    }),
    isInKind: t.boolean({
      description: '等值服務: what the government gives is a service of that value, not money.',
      resolve: ({ fact }) => fact.inKind === true,
    }),
    isApproximate: t.boolean({
      description: 'The source says 約.',
      resolve: ({ fact }) => fact.approximate === true,
    }),
    tax: t.field({
      type: TaxTreatment,
      nullable: true,
      description: 'Null: the source does not say.',
      resolve: ({ fact }) => fact.tax ?? null,
    }),
  }),
});

builder.objectType('ShareLimit', {
  description: 'At most, at least or exactly a share: 「不超過計畫總經費50%」, 「政府經費三分之一」.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    party: t.field({
      type: Party,
      description: 'Whose contribution is limited.',
      resolve: ({ fact }) => fact.party,
    }),
    bound: t.field({ type: Bound, description: 'How the share limits.', resolve: ({ fact }) => fact.bound }),
    share: t.field({ type: 'Share', description: 'The share.', resolve: ({ fact }) => fact.share }),
    of: t.field({ type: CostBase, description: 'What it is a share of.', resolve: ({ fact }) => fact.of }),
    isStrict: t.boolean({
      description: 'The bound itself is not allowed: `> 50%` and not `>= 50%`.',
      resolve: ({ fact }) => fact.strict === true,
    }),
    isSoft: t.boolean({
      description: '為原則: a guide that the reviewers may leave.',
      resolve: ({ fact }) => fact.soft === true,
    }),
  }),
});

builder.objectType('Relation', {
  description: 'Amounts compared with one another: 補助款≦自籌款≦實收資本額. All comparisons hold together.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    relations: t.field({
      type: ['FundingComparison'],
      description: 'The comparisons, at least one.',
      resolve: ({ fact }) => fact.relations,
    }),
  }),
});

builder.objectType('FundingComparison', {
  description: 'Two amounts of a project, compared.',
  fields: (t) => ({
    left: t.field({
      type: FundingTerm,
      description: 'What stands on the left.',
      resolve: ({ left }) => left,
    }),
    comparator: t.field({ type: Comparator, description: 'How it is compared.', resolve: ({ op }) => op }),
    right: t.field({
      type: FundingTerm,
      description: 'What stands on the right.',
      resolve: ({ right }) => right,
    }),
  }),
});

builder.objectType('CategoryLimit', {
  description: 'A cap on one category of cost: 「新購設備不超過總經費30%」.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    category: t.field({
      type: ExpenseCategory,
      description: 'The category.',
      resolve: ({ fact }) => fact.category,
    }),
    limits: t.field({
      type: CategoryLimitSubject,
      description: 'What is capped.',
      resolve: ({ fact }) => fact.limits,
    }),
    share: t.field({ type: 'Share', description: 'At most this share.', resolve: ({ fact }) => fact.share }),
    of: t.field({ type: CostBase, description: 'What it is a share of.', resolve: ({ fact }) => fact.of }),
  }),
});

builder.objectType('EligibleCosts', {
  description: 'The categories of cost that may be budgeted. Others may not.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    categories: t.field({
      type: [ExpenseCategory],
      description: 'The categories, at least one.',
      resolve: ({ fact }) => fact.categories,
    }),
  }),
});

builder.objectType('OwnFundsOnly', {
  description:
    "Categories of cost that only the applicant's own money may pay: 「人事費及無形資產須以自籌款支應」.",
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    categories: t.field({
      type: [ExpenseCategory],
      description: 'The categories, at least one.',
      resolve: ({ fact }) => fact.categories,
    }),
  }),
});
