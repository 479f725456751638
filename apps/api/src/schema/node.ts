import { refuse } from '../errors/refusal.ts';
import { findNode, typeOfNode } from '../ids/find-node.ts';
import { readGlobalId } from '../ids/global-id.ts';
import { MAX_PAGE_SIZE } from '../paging/page-request.ts';
import { builder } from './builder.ts';

builder.interfaceType('Node', {
  description: 'Anything that has an id of its own.',
  resolveType: typeOfNode,
  fields: (t) => ({
    id: t.id({
      description:
        'Opaque, unique over all types, and the same for ever: publishing a new version of a program changes no id in it.',
    }),
  }),
});

builder.queryField('node', (t) =>
  t.field({
    type: 'Node',
    nullable: true,
    description: 'Whatever has this id, as published now. Null: nothing published has it (any more).',
    args: { id: t.arg.id({ required: true, description: 'An id of this service; BAD_ID if it is none.' }) },
    resolve: (_, { id }, { directory }) => findNode(readGlobalId(id, 'id'), directory),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: ['Node'],
    nullable: { list: false, items: true },
    description: 'Several at once, in the order asked; null where nothing published has that id (any more).',
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    args: {
      ids: t.arg.idList({
        required: true,
        description: `At most ${MAX_PAGE_SIZE} ids of this service. BAD_ID if one is none; TOO_MANY_IDS if there are more.`,
      }),
    },
    resolve: (_, { ids }, { directory }) => {
      if (ids.length > MAX_PAGE_SIZE) throw refuse('TOO_MANY_IDS', { argument: 'ids', max: MAX_PAGE_SIZE });
      return ids.map((id) => readGlobalId(id, 'ids')).map((id) => findNode(id, directory));
    },
  }),
);
