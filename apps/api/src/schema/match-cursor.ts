import { createHash } from 'node:crypto';
import type { MatchPlace } from '@zhuli/domain';
import { z } from 'zod';
import { refuse } from '../errors/refusal.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';

const LIST = 'matchPrograms';

const Place = z.tuple([
  z.string(),
  z.int().min(0).max(6),
  z.int().min(0),
  z.union([z.literal(0), z.literal(1), z.literal(2)]),
  z.string().max(200),
  z.int(),
]);

/** Cursors hold the place of a row and a mark of what was asked: the place of a program depends on it. */
export interface MatchCursors {
  write(place: MatchPlace): string;
  /** Throws BAD_CURSOR, and CURSOR_OF_ANOTHER_MATCH where something else was asked. */
  read(cursor: string, argument: string): MatchPlace;
}

/** `asked`: everything that the order of the list follows from. */
export function matchCursors(asked: unknown): MatchCursors {
  const mark = createHash('sha256').update(JSON.stringify(asked, inOrder)).digest('base64url').slice(0, 16);
  return {
    write: ({ rank, amount, truth, slug, fiscalYear }) =>
      writeCursor(LIST, [mark, rank, amount, truth, slug, fiscalYear]),
    read: (cursor, argument) => {
      const [own, rank, amount, truth, slug, fiscalYear] = readCursor(LIST, Place, cursor, argument);
      if (own !== mark) throw refuse('CURSOR_OF_ANOTHER_MATCH', { argument });
      return { rank: rank as MatchPlace['rank'], amount, truth, slug, fiscalYear };
    },
  };
}

/** The order in which fields were given asks nothing else. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;
