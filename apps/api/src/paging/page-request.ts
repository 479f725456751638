import type { PageRequest } from '@zhuli/db';
import { refuse } from '../errors/refusal.ts';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

export interface PagingArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Reads `first`/`after` or `last`/`before`; throws a refusal that names the argument that is wrong. */
export function pageRequest<Key>(
  { first, after, last, before }: PagingArguments,
  readKey: (cursor: string, argument: string) => Key,
): PageRequest<Key> {
  const backward = last != null || (before != null && first == null);
  const intruder = backward
    ? first != null
      ? 'first'
      : after != null
        ? 'after'
        : null
    : before != null
      ? 'before'
      : null;
  if (intruder) throw refuse('PAGE_ARGUMENTS_CONFLICT', { argument: intruder });
  const cursor = backward ? before : after;
  return {
    size: pageSize(backward ? 'last' : 'first', backward ? last : first),
    direction: backward ? 'backward' : 'forward',
    ...(cursor != null && { beyond: readKey(cursor, backward ? 'before' : 'after') }),
  };
}

/** Throws PAGE_SIZE_OUT_OF_RANGE, naming the argument. */
export function pageSize(argument: string, size: number | null | undefined): number {
  if (size == null) return DEFAULT_PAGE_SIZE;
  if (size >= 1 && size <= MAX_PAGE_SIZE) return size;
  throw refuse('PAGE_SIZE_OUT_OF_RANGE', { argument, min: 1, max: MAX_PAGE_SIZE });
}
