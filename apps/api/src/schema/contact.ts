import { builder } from './builder.ts';
import { factId } from './fact-id.ts';
import { inLocale, inWords } from './text.ts';

builder.objectType('Contact', {
  description: 'Whom to ask, as printed.',
  interfaces: ['Node', 'SourcedFact'],
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id.',
      resolve: ({ edition, fact }) => factId('Contact', edition, fact.key),
    }),
    key: t.string({ description: 'Unique in the program, and stable.', resolve: ({ fact }) => fact.key }),
    organization: t.field({
      type: 'Organization',
      nullable: true,
      description: 'The organization that answers. Null: an agency does, or the source names none.',
      resolve: ({ fact }, _, { directory }) =>
        fact.organization ? directory.organizationNamed(fact.organization) : null,
    }),
    agency: t.field({
      type: 'Agency',
      nullable: true,
      description: 'The agency that answers. Null: an organization does, or the source names none.',
      resolve: async ({ fact }, _, { directory }) =>
        fact.agency ? ((await directory.agenciesNamed([fact.agency]))[0] ?? null) : null,
    }),
    label: t.string({
      nullable: true,
      description: 'A person, a desk or an office, as printed. Null: none is.',
      resolve: ({ fact }) => fact.label ?? null,
    }),
    phones: t.field({
      type: ['Phone'],
      description: 'Numbers, as printed.',
      resolve: ({ fact }) => fact.phones,
    }),
    fax: t.string({
      nullable: true,
      description: 'Null: none is printed.',
      resolve: ({ fact }) => fact.fax ?? null,
    }),
    email: t.string({
      nullable: true,
      description: 'Null: none is printed.',
      resolve: ({ fact }) => fact.email ?? null,
    }),
    url: t.string({
      nullable: true,
      description: 'Null: none is printed.',
      resolve: ({ fact }) => fact.url ?? null,
    }),
    scope: t.string({
      nullable: true,
      description: 'What this contact answers for, where there are several. Null: everything.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.scope, arguments_),
    }),
    hours: t.string({
      nullable: true,
      description: 'When it can be reached, as printed. Null: unsaid.',
      resolve: ({ fact }) => fact.hours ?? null,
    }),
  }),
});

builder.objectType('Phone', {
  description: 'A telephone number.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'As printed, without the extension.' }),
    extension: t.string({
      nullable: true,
      description: 'The extension, or the first one of a range. Null: none is printed.',
      resolve: ({ extension }) => extension ?? null,
    }),
    lastExtension: t.string({
      nullable: true,
      description: 'The last extension of a printed range (#204-217). Null: no range.',
      resolve: ({ lastExtension }) => lastExtension ?? null,
    }),
    text: t.string({
      description: 'In one piece: (02)2700-0000#204-217.',
      resolve: ({ number, extension, lastExtension }) =>
        [number, extension && `#${extension}`, lastExtension && `-${lastExtension}`].filter(Boolean).join(''),
    }),
  }),
});
