import { CHANGE_SUBJECTS, type ChangePage, type ChangeRecord } from '@zhuli/db';
import { z } from 'zod';
import { refuse } from '../errors/refusal.ts';
import { pageCost } from '../paging/arguments.ts';
import { type Connection, connectionOf } from '../paging/connection.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageRequest } from '../paging/page-request.ts';
import { builder } from './builder.ts';
import { Change } from './change.ts';
import { connectionType } from './connection.ts';

interface Changes extends Connection<ChangeRecord> {
  readonly revision: number;
}

const { connection: ChangeConnection } = connectionType<ChangeRecord, Changes>(Change, {
  description:
    'A page of changes, the oldest first: by revision; in one revision agencies, organizations, source documents, then programs.',
  edge: 'A change, with its cursor.',
  cursor:
    'Opaque, and good for ever: going on after it gives exactly what was changed later, each change once.',
  node: 'The change itself.',
  nodes: 'The changes, for those who need no cursor of each.',
  edges: 'The changes, each with its cursor.',
  pageInfo:
    'Where the page stands. Keep `endCursor`, and pass it as `after` next time, today or in a year; where the page is empty, keep the one you have.',
  totalCount: 'How many changes there are after `since`, in all pages together.',
});

builder.objectFields(ChangeConnection, (t) => ({
  revision: t.exposeInt('revision', {
    description:
      'The revision of the register when the page was read. Whoever has done all changes until a page without a next one holds this revision, and may go on from it with `since` as well as from the cursor.',
  }),
}));

const LIST = 'changes';
const SortKey = z.tuple([
  z.int().positive(),
  z.enum(CHANGE_SUBJECTS),
  z.string().min(1).max(80),
  z.int().nonnegative(),
]);

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    complexity: pageCost,
    description:
      'What changed in the register (異動), by revision, program and field: a feed to follow without gaps or repeats. Revisions become visible in the order of their numbers, so nothing is ever added before what a reader has seen. See the guide for a way to keep a copy of the register.',
    args: {
      since: t.arg.int({
        description:
          'Only revisions after this one; 0 or absent: from the beginning. UNKNOWN_REVISION where the register has not come to it.',
      }),
      first: t.arg.int({
        description: `How many, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where it is absent. Outside of that: PAGE_SIZE_OUT_OF_RANGE.`,
      }),
      after: t.arg.string({
        description:
          'Only what comes after this cursor. BAD_CURSOR if it is not one of this list; UNKNOWN_REVISION where the register has not come to it.',
      }),
    },
    resolve: async (_, { since, first, after }, { register }): Promise<Changes> => {
      const { size, beyond } = pageRequest({ first, after }, (cursor, argument) => {
        const [revision, subject, key, fiscalYear] = readCursor(LIST, SortKey, cursor, argument);
        return { revision, subject, key, fiscalYear };
      });
      const page = await register.changes({ since: since ?? 0, size, ...(beyond && { beyond }) });
      refuseUnknown('since', since ?? 0, page);
      if (beyond) refuseUnknown('after', beyond.revision, page);
      const cursorOf = ({ revision, subject, key, fiscalYear }: ChangeRecord) =>
        writeCursor(LIST, [revision, subject, key, fiscalYear]);
      return { ...connectionOf(page, cursorOf), revision: page.revision };
    },
  }),
);

/** Whoever knows of a later revision has followed another register, or this one before it was restored from a backup. */
function refuseUnknown(argument: string, value: number, { revision }: ChangePage): void {
  if (value < 0 || value > revision) throw refuse('UNKNOWN_REVISION', { argument, value, revision });
}
