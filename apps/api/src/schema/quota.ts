import { quotaText } from '@zhuli/domain';
import { builder } from './builder.ts';
import { factId } from './fact-id.ts';
import { inLocale, inWords, localeOf } from './text.ts';

builder.objectType('Quota', {
  description: 'How many places there are (名額).',
  interfaces: ['Node', 'SourcedFact', 'TrackFact'],
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id.',
      resolve: ({ edition, fact }) => factId('Quota', edition, fact.key),
    }),
    count: t.int({
      nullable: true,
      description: 'The number of places. Null: unlimited, or unsaid.',
      resolve: ({ fact }) => fact.count ?? null,
    }),
    unit: t.string({
      nullable: true,
      description: 'The counter as printed: 家, 名, 案, 人, 戶. Null: none is printed.',
      resolve: ({ fact }) => fact.unit ?? null,
    }),
    label: t.string({
      nullable: true,
      description: 'What the places are for, where there are several kinds. Null: unsaid.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.label, arguments_),
    }),
    approximate: t.boolean({
      description: 'The source says 約.',
      resolve: ({ fact }) => fact.approximate === true,
    }),
    unlimited: t.boolean({ description: '名額不限.', resolve: ({ fact }) => fact.unlimited === true }),
    used: t.int({
      nullable: true,
      description: 'How many were taken on the day usedAsOf. Null: nobody has entered it.',
      resolve: ({ fact }) => fact.used ?? null,
    }),
    usedAsOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of that figure. Null where `used` is.',
      resolve: ({ fact }) => fact.usedAsOf ?? null,
    }),
    text: t.string({
      description: 'The quota in a few words: 約12名, 名額不限.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => quotaText(fact, localeOf(arguments_)),
    }),
  }),
});
