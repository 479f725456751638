import type { AgencyRecord } from '@zhuli/db';
import { writeGlobalId } from '../ids/global-id.ts';
import { builder } from './builder.ts';

builder.objectType('Agency', {
  description:
    'A ministry or one of its bodies (主管機關), under the name it bore in a period. A body that was reorganized is another agency, linked by predecessors and successors.',
  interfaces: ['Node'],
  fields: (t) => ({
    id: t.id({ description: 'See Node.id.', resolve: ({ code }) => writeGlobalId('Agency', code) }),
    code: t.exposeString('code', { description: 'A short stable code, such as `IDB` or `MOEA`.' }),
    name: t.exposeString('name', { description: 'The official name in Traditional Chinese: 經濟部工業局.' }),
    nameEn: t.exposeString('nameEn', { description: 'The name in English.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other spellings that sources print.' }),
    parent: t.field({
      type: 'Agency',
      nullable: true,
      description: 'The body above it. Null for one that has none in the register.',
      resolve: ({ parent }, _, { directory }) => (parent ? directory.agency(parent) : null),
    }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which the name was in force. Null: before records.',
      resolve: ({ validFrom }) => validFrom ?? null,
    }),
    validUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which the name was in force. Null: it still is.',
      resolve: ({ validUntil }) => validUntil ?? null,
    }),
    successors: t.field({
      type: ['Agency'],
      description: 'The bodies that took over its work, as 產業發展署 did from 工業局 on 2023-09-26.',
      resolve: ({ successors }, _, { directory }) => directory.agenciesNamed(successors),
    }),
    predecessors: t.field({
      type: ['Agency'],
      description: 'The bodies whose work it took over.',
      resolve: ({ predecessors }, _, { directory }) => directory.agenciesNamed(predecessors),
    }),
    url: t.string({
      nullable: true,
      description: 'Its site. Null where the register has none.',
      resolve: ({ url }) => url ?? null,
    }),
  }),
});

const isInForce = ({ validFrom, validUntil }: AgencyRecord, on: string): boolean =>
  (validFrom === undefined || validFrom <= on) && (validUntil === undefined || on <= validUntil);

builder.queryFields((t) => ({
  agencies: t.field({
    type: ['Agency'],
    complexity: { field: 1, multiplier: 20 },
    description:
      'The agencies of the register, ordered by code: all of them, those of the past included, or those whose names were in force on a day.',
    args: {
      on: t.arg({
        type: 'Date',
        description:
          'Only agencies whose name was in force on that day, past or to come as far as the register knows. Absent: all.',
      }),
    },
    resolve: async (_, { on }, { directory }) => {
      const agencies = await directory.agencies();
      return on ? agencies.filter((agency) => isInForce(agency, on)) : agencies;
    },
  }),
  agency: t.field({
    type: 'Agency',
    nullable: true,
    description: 'One agency. Null: the register has none of that code.',
    args: { code: t.arg.string({ required: true, description: 'Such as `IDB`; capitals.' }) },
    resolve: (_, { code }, { directory }) => directory.agency(code),
  }),
}));
