import type { Connection, Edge } from '../paging/connection.ts';
import { builder } from './builder.ts';
import type { Objects } from './models.ts';

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
export const ONCE = { field: 1, multiplier: 1 };

/** The connection of a list in pages, and its edge, as Relay wants them. */
export function connectionType<Name extends 'Organization' | 'Program'>(name: Name, description: string) {
  const edge = builder.objectRef<Edge<Objects[Name]>>(`${name}Edge`).implement({
    description: 'A row of a page, with its cursor.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Opaque. It stays good when rows come and go, and in later versions of the register.',
      }),
      node: t.field({
        type: name as 'Program',
        description: 'The row itself.',
        resolve: ({ node }) => node as Objects['Program'],
      }),
    }),
  });
  return builder.objectRef<Connection<Objects[Name]>>(`${name}Connection`).implement({
    description,
    fields: (t) => ({
      nodes: t.field({
        type: [name as 'Program'],
        complexity: ONCE,
        description: 'The rows, for those who need no cursor of each.',
        resolve: ({ edges }) => edges.map(({ node }) => node as Objects['Program']),
      }),
      edges: t.field({
        type: [edge],
        complexity: ONCE,
        description: 'The rows, each with its cursor.',
        resolve: ({ edges }) => edges,
      }),
      pageInfo: t.field({
        type: 'PageInfo',
        description: 'Where the page stands in the list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.exposeInt('totalCount', {
        description: 'How many rows the list has in all pages together.',
      }),
    }),
  });
}
