import { builder } from '../builder.ts';
import { enumOf } from '../enum.ts';
import { inLocale, inWords } from '../text.ts';
import { CostBase, Party, Per, TaxTreatment } from './words.ts';

const Stacking = enumOf('Stacking', 'Whether a bonus may exceed the limits on the amount.', {
  above_limit: 'It comes on top of them.',
  within_limit: 'Both together stay within them.',
});

const NegotiatedSubject = enumOf('NegotiatedSubject', 'What is decided case by case.', {
  amount: 'The amount.',
  share: 'The share (比例另議).',
  fee: 'The fee.',
  terms: 'The terms (條件應以協議定之).',
});

builder.objectType('FixedSplit', {
  description: 'Fixed parts: 「20萬元/案 (政府16萬、業者4萬)」.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    total: t.field({
      type: 'Money',
      nullable: true,
      description: 'Both parts together. Null: the source prints only the parts.',
      resolve: ({ fact }) => fact.total ?? null,
    }),
    government: t.field({
      type: 'Money',
      description: "The government's part.",
      resolve: ({ fact }) => fact.government,
    }),
    applicant: t.field({
      type: 'Money',
      description: "The applicant's part.",
      resolve: ({ fact }) => fact.applicant,
    }),
    per: t.field({
      type: Per,
      description: 'What the amounts are counted by.',
      resolve: ({ fact }) => fact.per,
    }),
    isInKind: t.boolean({
      description: "等值服務: the government's part is a service of that value, not money.",
      resolve: ({ fact }) => fact.inKind === true,
    }),
    isApproximate: t.boolean({
      description: 'The source says 約 of both parts.',
      resolve: ({ fact }) => fact.approximate === true,
    }),
    approximatePart: t.field({
      type: Party,
      nullable: true,
      description:
        'The one part of which the source says 約 (政府款約46.6萬元，自籌款20萬元), never TOTAL. Null: of none alone.',
      resolve: ({ fact }) => fact.approximatePart ?? null,
    }),
    tax: t.field({
      type: TaxTreatment,
      nullable: true,
      description: 'Null: the source does not say.',
      resolve: ({ fact }) => fact.tax ?? null,
    }),
  }),
});

builder.objectType('FreeOfCharge', {
  description: 'Nothing to pay (免費).',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    exception: t.string({
      nullable: true,
      description: 'What the applicant pays all the same. Null: nothing.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.except, arguments_),
    }),
  }),
});

builder.objectType('Fee', {
  description: 'Something that the applicant pays.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    // Not `amount`: that one is never null in AmountLimit, and one query may ask both.
    charge: t.field({
      type: 'Money',
      nullable: true,
      description: 'How much. Null: a fee is charged and not stated (酌收報名費).',
      resolve: ({ fact }) => fact.amount ?? null,
    }),
    per: t.field({ type: Per, description: 'What it is counted by.', resolve: ({ fact }) => fact.per }),
    tax: t.field({
      type: TaxTreatment,
      nullable: true,
      description: 'Null: the source does not say.',
      resolve: ({ fact }) => fact.tax ?? null,
    }),
  }),
});

builder.objectType('Bonus', {
  description: 'A share of what was approved, added to it (加碼).',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    share: t.field({ type: 'Share', description: 'The share.', resolve: ({ fact }) => fact.share }),
    of: t.field({ type: CostBase, description: 'What it is a share of.', resolve: ({ fact }) => fact.of }),
    stacking: t.field({
      type: Stacking,
      nullable: true,
      description: 'Null: the source does not say whether it may exceed the limits.',
      resolve: ({ fact }) => fact.stacking ?? null,
    }),
  }),
});

builder.objectType('Multiplier', {
  description: 'A factor on a base that this or another document fixes: 「補助基準乘以1.2倍」.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    factor: t.field({
      type: 'Share',
      description: 'The factor: 6/5 for 1.2倍.',
      resolve: ({ fact }) => fact.factor,
    }),
    base: t.string({
      description: "What is multiplied, in the source's words.",
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.base, arguments_),
    }),
  }),
});

builder.objectType('ShareUplift', {
  description: 'Percentage points added to share limits, for a part of the cost: 「優先補助項目再提高10%」.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    points: t.field({
      type: 'Share',
      description: 'The points: 1/10 for 10%.',
      resolve: ({ fact }) => fact.points,
    }),
    of: t.field({ type: CostBase, description: 'The part of the cost.', resolve: ({ fact }) => fact.of }),
    raises: t.stringList({
      description: 'Keys of the share limits that are raised.',
      resolve: ({ fact }) => fact.raises,
    }),
  }),
});

builder.objectType('ByReference', {
  description: 'The amount is set by another document.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    reference: t.string({
      description: 'Which document.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.reference, arguments_),
    }),
  }),
});

builder.objectType('Negotiated', {
  description: 'Decided case by case (比例另議, 由審查委員審定).',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    subject: t.field({
      type: NegotiatedSubject,
      description: 'What is decided.',
      resolve: ({ fact }) => fact.subject,
    }),
    by: t.string({
      nullable: true,
      description: 'Who decides. Null: the source does not say.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.by, arguments_),
    }),
  }),
});
