import { Key } from '@zhuli/domain';
import { z } from 'zod';
import { writeGlobalId } from '../ids/global-id.ts';
import { pageCost, pagingArguments } from '../paging/arguments.ts';
import { connectionOf } from '../paging/connection.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { pageRequest } from '../paging/page-request.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection.ts';
import { enumOf } from './enum.ts';

const OrganizationKind = enumOf('OrganizationKind', 'What kind of body an organization is.', {
  foundation: '財團法人.',
  association: '社團法人, 公會, 協會.',
  company: '公司.',
  university: '大專校院.',
  research_institute: '研究機構, such as an institute of ITRI.',
  government_unit: 'A unit of a government agency.',
  project_office: '計畫辦公室: an office made for one program.',
  bank: '銀行.',
});

const Organization = builder.objectType('Organization', {
  description:
    'A body that executes a program, advises or answers the phone (執行單位). One organization, however sources spell it.',
  interfaces: ['Node'],
  fields: (t) => ({
    id: t.id({ description: 'See Node.id.', resolve: ({ slug }) => writeGlobalId('Organization', slug) }),
    slug: t.exposeString('slug', { description: 'A short stable name, such as `itri`.' }),
    name: t.exposeString('name', { description: 'The full name in Traditional Chinese.' }),
    nameEn: t.exposeString('nameEn', { description: 'The name in English.' }),
    kind: t.field({
      type: OrganizationKind,
      description: 'What kind of body it is.',
      resolve: ({ kind }) => kind,
    }),
    aliases: t.exposeStringList('aliases', { description: 'Other spellings that sources print.' }),
    units: t.exposeStringList('units', { description: 'Units inside it that sources name.' }),
    url: t.string({
      nullable: true,
      description: 'Its site. Null where the register has none.',
      resolve: ({ url }) => url ?? null,
    }),
  }),
});

const { connection: OrganizationConnection } = connectionType(Organization, {
  description: 'A page of organizations, ordered by slug.',
});

const SortKey = z.tuple([Key]);
const LIST = 'organizations';

builder.queryFields((t) => ({
  organizations: t.field({
    type: OrganizationConnection,
    description: 'The organizations of the register, ordered by slug, in pages.',
    args: pagingArguments,
    complexity: pageCost,
    resolve: async (_, paging, { register }) => {
      const page = await register.organizations(
        pageRequest(paging, (cursor, argument) => readCursor(LIST, SortKey, cursor, argument)[0]),
      );
      return connectionOf(page, ({ slug }) => writeCursor(LIST, [slug]));
    },
  }),
  organization: t.field({
    type: 'Organization',
    nullable: true,
    description: 'One organization. Null: the register has none of that slug.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `itri`.' }) },
    resolve: (_, { slug }, { directory }) =>
      Key.safeParse(slug).success ? directory.organization(slug) : null,
  }),
}));
