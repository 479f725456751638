import { builder } from '../schema/builder.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PagingArguments } from './page-request.ts';

/** The Relay arguments of every list in pages. */
export const pagingArguments = builder.args((t) => ({
  first: t.int({
    description: `How many from the start (or after \`after\`), 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where neither first nor last is given. Outside of that: PAGE_SIZE_OUT_OF_RANGE. With last or before: PAGE_ARGUMENTS_CONFLICT.`,
  }),
  after: t.string({
    description: 'Only what comes after this cursor. BAD_CURSOR if it is not one of this list.',
  }),
  last: t.int({
    description: `How many from the end (or before \`before\`), 1 to ${MAX_PAGE_SIZE}. Outside of that: PAGE_SIZE_OUT_OF_RANGE. With first or after: PAGE_ARGUMENTS_CONFLICT.`,
  }),
  before: t.string({
    description: 'Only what comes before this cursor. BAD_CURSOR if it is not one of this list.',
  }),
}));

/** What a list in pages costs: all that is asked of one row, as many times as there may be rows. */
export function pageCost({ first, last }: PagingArguments): { field: number; multiplier: number } {
  const asked = first ?? last ?? DEFAULT_PAGE_SIZE;
  return { field: 1, multiplier: Math.min(Math.max(asked, 1), MAX_PAGE_SIZE) };
}
