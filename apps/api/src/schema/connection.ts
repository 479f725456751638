import type { ObjectRef } from '@pothos/core';
import type { Connection } from '../paging/connection.ts';
import { builder } from './builder.ts';

builder.objectType('PageInfo', {
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'There is more after the last row of the page.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'There is more before the first row of the page.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'The cursor of the first row. Null: the page is empty.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description:
        'The cursor of the last row; pass it as `after` for the next page. Null: the page is empty.',
    }),
  }),
});

/** A page is counted once, where it is asked for: see `pageCost`. */
const ONCE = { field: 1, multiplier: 1 };

/** What the descriptions say, where a list has something of its own to say. */
const WORDS = {
  edge: 'A row of a page, with its cursor.',
  cursor: 'Opaque. It stays good when rows come and go, and in later versions of the register.',
  node: 'The row itself.',
  nodes: 'The rows, for those who need no cursor of each.',
  edges: 'The rows, each with its cursor.',
  pageInfo: 'Where the page stands in the list.',
  totalCount: 'How many rows the list has in all pages together.',
};

type Words = { readonly description: string } & { readonly [Name in keyof typeof WORDS]?: string };
type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

/**
 * The connection of a list in pages, and its edge, as Relay wants them: what is common to all. A list that tells more adds its
 * fields to either with `builder.objectFields`.
 */
export function connectionType<Node extends object, List extends Connection<Node> = Connection<Node>>(
  row: ObjectRef<BuilderTypes, Node>,
  words: Words,
) {
  const said = { ...WORDS, ...words };
  const edge = builder.objectRef<List['edges'][number]>(`${row.name}Edge`).implement({
    description: said.edge,
    fields: (t) => ({
      cursor: t.string({ description: said.cursor, resolve: ({ cursor }) => cursor }),
      node: t.field({ type: row, description: said.node, resolve: ({ node }) => node as never }),
    }),
  });
  const connection = builder.objectRef<List>(`${row.name}Connection`).implement({
    description: said.description,
    fields: (t) => ({
      nodes: t.field({
        type: [row],
        complexity: ONCE,
        description: said.nodes,
        resolve: ({ edges }) => edges.map(({ node }) => node) as never,
      }),
      edges: t.field({
        type: [edge],
        complexity: ONCE,
        description: said.edges,
        resolve: ({ edges }) => edges as never,
      }),
      pageInfo: t.field({
        type: 'PageInfo',
        description: said.pageInfo,
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.int({ description: said.totalCount, resolve: ({ totalCount }) => totalCount }),
    }),
  });
  return { edge, connection };
}
