import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { Bound } from './funding-rule/words.ts';
import { inLocale, inWords } from './text.ts';

const ExecutionStart = enumOf('ExecutionStart', 'What an execution period is counted from.', {
  approval: '計畫核定日.',
  day_after_approval: 'The day after approval.',
  contract: '簽約日.',
});

builder.objectType('ExecutionPeriod', {
  description: 'How long the supported work may take (執行期程). Not an application window.',
  interfaces: ['SourcedFact', 'TrackFact'],
  fields: (t) => ({
    minMonths: t.int({
      nullable: true,
      description: 'At least so many months. Null: unsaid.',
      resolve: ({ fact }) => fact.minMonths ?? null,
    }),
    maxMonths: t.int({
      nullable: true,
      description: 'At most so many months. Null: unsaid.',
      resolve: ({ fact }) => fact.maxMonths ?? null,
    }),
    isSoft: t.boolean({
      description: '為原則: a guide that may be left.',
      resolve: ({ fact }) => fact.soft === true,
    }),
    isApproximate: t.boolean({
      description: 'The source says 約: the months are not exact.',
      resolve: ({ fact }) => fact.approximate === true,
    }),
    from: t.field({
      type: ExecutionStart,
      nullable: true,
      description: 'What the months are counted from. Null: unsaid.',
      resolve: ({ fact }) => fact.from ?? null,
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day. Null: none is printed.',
      resolve: ({ fact }) => fact.startsOn ?? null,
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day. Null: none is printed.',
      resolve: ({ fact }) => fact.endsOn ?? null,
    }),
  }),
});

builder.objectType('PerformanceCondition', {
  description: 'What the supported work must achieve: 帶動至少5家合作廠商, 減碳0.5噸.',
  interfaces: ['SourcedFact', 'TrackFact'],
  fields: (t) => ({
    metric: t.string({
      description: 'What is measured.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.metric, arguments_),
    }),
    bound: t.field({ type: Bound, description: 'How the value limits.', resolve: ({ fact }) => fact.bound }),
    value: t.string({
      description: 'An exact decimal, such as `0.5`.',
      resolve: ({ fact }) => fact.value,
    }),
    unit: t.string({
      description: 'The unit of the value.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.unit, arguments_),
    }),
  }),
});

builder.objectType('Preference', {
  description: 'What gives an application priority without deciding it (優先補助).',
  interfaces: ['SourcedFact', 'TrackFact'],
  fields: (t) => ({
    text: t.string({
      description: 'What is preferred.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.text, arguments_),
    }),
    condition: t.field({
      type: 'Condition',
      nullable: true,
      description: 'What an applicant or a project must have for it. Null: it cannot be typed.',
      resolve: ({ fact }) => fact.condition ?? null,
    }),
  }),
});

builder.objectType('VerbatimFact', {
  description: 'A printed statement that has no typed form.',
  interfaces: ['SourcedFact', 'TrackFact'],
  fields: (t) => ({
    topic: t.string({
      description: 'What it is about.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.topic, arguments_),
    }),
    untyped: t.string({
      description: 'Why it has no typed form.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.untyped, arguments_),
    }),
  }),
});
