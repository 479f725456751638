import { createHash } from 'node:crypto';
import type { ProgramOrder, ProgramSortKey } from '@zhuli/db';
import { Key } from '@zhuli/domain';
import type { SearchQuery } from '@zhuli/domain/search';
import { z } from 'zod';
import { refuse } from '../errors/refusal.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { enumOf } from './enum.ts';

export const ProgramOrderEnum = enumOf<ProgramOrder>(
  'ProgramOrder',
  'What a list of programs goes by. Rows that are alike go by slug, then fiscal year, newest first.',
  {
    relevance: 'The best match of the search first; see SearchMatch.tier. Only with a search.',
    deadline:
      'The soonest deadline first, of windows that take applications at `filter.at` or will later. What has none ahead comes last.',
    amount: 'The highest amount for one case first. What has no known amount comes last.',
    name: 'By the Chinese name, in the order of Unicode: digits and Latin letters, then Han characters by radical and strokes (部首筆畫).',
    updated: 'The latest published first.',
    slug: 'By slug, then fiscal year, newest first.',
  },
);

/** The order asked for, else the one that suits. `isTyped`: something was typed, though there may be nothing in it to search for. */
export function orderOf(
  given: ProgramOrder | null | undefined,
  isSearch: boolean,
  isTyped: boolean,
): ProgramOrder {
  if (given === 'relevance' && !isSearch) {
    if (isTyped) return 'slug';
    throw refuse('SEARCH_NEEDED', { argument: 'orderBy' });
  }
  return given ?? (isSearch ? 'relevance' : 'slug');
}

/** As far as an instant of the register goes. */
const Milliseconds = z.int().min(Date.UTC(1800, 0)).max(Date.UTC(2300, 0));

const LEADS: Readonly<Record<ProgramOrder, z.ZodType<string | number | null>>> = {
  relevance: z.int32(),
  deadline: Milliseconds.nullable(),
  amount: z.int().nonnegative().nullable(),
  name: z
    .string()
    .max(1_000)
    .refine((name) => !name.includes('\0')),
  updated: z.int32(),
  slug: z.null(),
};

const Place = z.tuple([Key, z.int().min(1950).max(2200)]);

/** Where a list in one order goes on. A cursor is good for that order alone, and by relevance for that search alone. */
export interface ProgramCursors {
  read(cursor: string, argument: string): ProgramSortKey;
  write(key: ProgramSortKey): string;
}

export function programCursors(order: ProgramOrder, search: SearchQuery | undefined): ProgramCursors {
  if (order === 'slug') return slugCursors;
  const list = order === 'relevance' && search ? `programs ${order} ${digest(search)}` : `programs ${order}`;
  const Whole = z.tuple([LEADS[order], ...Place.def.items]);
  return {
    read: (cursor, argument) => {
      const [lead, slug, fiscalYear] = readCursor(list, Whole, cursor, argument);
      return { lead, slug, fiscalYear };
    },
    write: ({ lead, slug, fiscalYear }) => writeCursor(list, [lead, slug, fiscalYear]),
  };
}

const slugCursors: ProgramCursors = {
  read: (cursor, argument) => {
    const [slug, fiscalYear] = readCursor('programs', Place, cursor, argument);
    return { lead: null, slug, fiscalYear };
  },
  write: ({ slug, fiscalYear }) => writeCursor('programs', [slug, fiscalYear]),
};

/** Tells one search from another. */
const digest = ({ found, phrase }: SearchQuery): string =>
  createHash('sha256')
    .update(JSON.stringify([found, phrase]))
    .digest('base64url')
    .slice(0, 12);
