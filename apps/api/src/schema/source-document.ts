import type { SourceDocument as SourceDocumentRecord } from '@zhuli/domain';
import { builder } from './builder.ts';
import { inLocale, inWords } from './text.ts';

export const SourceDocument = builder.objectRef<SourceDocumentRecord>('SourceDocument').implement({
  description: 'A document that facts are cited from (資料來源), such as the handbook of one year.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'What names it in the catalogue: `moea-handbook-112`.' }),
    title: t.string({
      description: 'Its title.',
      args: inLocale,
      resolve: ({ title }, arguments_) => inWords(title, arguments_),
    }),
    publisher: t.string({
      description: 'Who published it.',
      args: inLocale,
      resolve: ({ publisher }, arguments_) => inWords(publisher, arguments_),
    }),
    fiscalYear: t.exposeInt('fiscalYear', { description: 'The fiscal year (Gregorian) that it speaks of.' }),
    publishedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was published. Null: unsaid.',
      resolve: ({ publishedOn }) => publishedOn ?? null,
    }),
  }),
});

builder.objectFields('Citation', (t) => ({
  title: t.string({
    description: 'The title of the source document; more about it is in `sourceDocuments`.',
    args: inLocale,
    resolve: async ({ document }, arguments_, { directory }) =>
      inWords((await directory.sourceDocumentNamed(document)).title, arguments_),
  }),
}));

builder.queryField('sourceDocuments', (t) =>
  t.field({
    type: [SourceDocument],
    complexity: { field: 1, multiplier: 10 },
    description: 'All documents that facts of the register are cited from, ordered by their keys.',
    resolve: (_, __, { directory }) => directory.sourceDocuments(),
  }),
);
