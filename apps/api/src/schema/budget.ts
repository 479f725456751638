import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { factId } from './fact-id.ts';
import { inLocale, inWords } from './text.ts';

export const BudgetKind = enumOf('BudgetKind', 'What a budget figure is of.', {
  pool: '總額度: all that may be lent or granted, whatever the year.',
  appropriated: '編列: set aside for the fiscal year.',
  committed: '核定: promised to applicants.',
  paid: '撥付: paid out.',
  remaining: '餘額: still free.',
});

builder.objectType('Budget', {
  description: 'A figure of the money behind a program (預算, 經費額度).',
  interfaces: ['Node', 'SourcedFact'],
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id.',
      resolve: ({ edition, fact }) => factId('Budget', edition, fact.key),
    }),
    key: t.string({ description: 'Unique in the program, and stable.', resolve: ({ fact }) => fact.key }),
    kind: t.field({
      type: BudgetKind,
      description: 'What the figure is of.',
      resolve: ({ fact }) => fact.kind,
    }),
    amount: t.field({ type: 'Money', description: 'The figure.', resolve: ({ fact }) => fact.amount }),
    approximate: t.boolean({
      description: 'The source says 約.',
      resolve: ({ fact }) => fact.approximate === true,
    }),
    fiscalYear: t.int({
      nullable: true,
      description: 'The fiscal year (Gregorian) of the figure. Null: it is of no single year.',
      resolve: ({ fact }) => fact.fiscalYear ?? null,
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of a figure that moves. Null: it does not, or the day is unsaid.',
      resolve: ({ fact }) => fact.asOf ?? null,
    }),
    fundedBy: t.string({
      nullable: true,
      description:
        'Where the money comes from, such as a special budget over several programs. Null: unsaid.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.source, arguments_),
    }),
    text: t.string({
      description: 'The words of the source, verbatim.',
      resolve: ({ fact }) => fact.evidence.map(({ quote }) => quote).join('\n'),
    }),
  }),
});
