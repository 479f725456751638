import type { Register } from '@zhuli/db';
import { Key } from '@zhuli/domain';
import { LONGEST_SEARCH, parseSearch, type SearchQuery } from '@zhuli/domain/search';
import { refuse } from '../errors/refusal.ts';
import { pageCost, pagingArguments } from '../paging/arguments.ts';
import { connectionOf } from '../paging/connection.ts';
import { pageRequest } from '../paging/page-request.ts';
import { asOfDay, instantOf } from './as-of.ts';
import { builder } from './builder.ts';
import { type FoundPrograms, ProgramConnection } from './program-connection.ts';
import { ProgramFilterInput, programFilterOf } from './program-filter.ts';
import { orderOf, ProgramOrderEnum, programCursors } from './program-order.ts';
import { selects } from './selects.ts';

/** What is no slug at all names nothing: the database need not be asked. */
const isSlug = (text: string): boolean => Key.safeParse(text).success;

/** Undefined where there is nothing to search for: spaces and signs alone. */
function searchOf(typed: string | null | undefined): SearchQuery | undefined {
  if (typed == null) return undefined;
  const search = parseSearch(typed);
  if (search.isSearchable) return search;
  if (search.reason === 'TOO_LONG')
    throw refuse('SEARCH_TOO_LONG', { argument: 'search', max: LONGEST_SEARCH });
  return undefined;
}

async function findPrograms(
  register: Register,
  query: Omit<Parameters<Register['programs']>[0], 'page'>,
  page: (cursors: ReturnType<typeof programCursors>) => Parameters<Register['programs']>[0]['page'],
): Promise<FoundPrograms> {
  const { search, filter, asOf } = query;
  const cursors = programCursors(query.order, search);
  const found = await register.programs({ ...query, page: page(cursors) });
  const { edges, ...connection } = connectionOf(found, ({ key }) => cursors.write(key));
  return {
    ...connection,
    edges: edges.map(({ cursor, node: { edition, tier } }) => ({
      cursor,
      node: edition,
      match: search && tier !== null ? { edition, search, tier } : null,
    })),
    facets: found.facets,
    suggest: async () =>
      search && found.totalCount === 0
        ? register.suggestion({ search, filter, ...(asOf && { asOf }) })
        : null,
  };
}

builder.queryFields((t) => ({
  program: t.field({
    type: 'Program',
    nullable: true,
    description: 'One program. Null: nothing of that slug (and year) is published.',
    args: {
      slug: t.arg.string({ required: true, description: 'Such as `sbir`.' }),
      fiscalYear: t.arg.int({ description: 'The fiscal year (Gregorian). Absent: the newest one.' }),
      ...asOfDay,
    },
    resolve: (_, { slug, fiscalYear, asOf }, context) => {
      const instant = instantOf(asOf, context);
      return isSlug(slug) ? context.register.edition(slug, fiscalYear ?? undefined, instant) : null;
    },
  }),
  programs: t.field({
    type: ProgramConnection,
    description: 'The published programs that a filter and a search find, in pages.',
    complexity: pageCost,
    args: {
      filter: t.arg({ type: ProgramFilterInput, description: 'Which ones. Absent: all.' }),
      search: t.arg.string({
        description: `Words that must all be found, in Chinese or English, as people type them: 台 and 臺, full and half width, simplified characters and capitals make no difference, and an agency is found under its old and its new name. Words in quotation marks must stand as they are. At most ${LONGEST_SEARCH} characters, else SEARCH_TOO_LONG; spaces and signs alone search for nothing.`,
      }),
      orderBy: t.arg({
        type: ProgramOrderEnum,
        description:
          'Absent: RELEVANCE where something is searched for, else SLUG. RELEVANCE without a search: SEARCH_NEEDED.',
      }),
      ...asOfDay,
      ...pagingArguments,
    },
    resolve: (_, { filter, search: typed, orderBy, asOf, ...paging }, context, info) => {
      const search = searchOf(typed);
      const instant = instantOf(asOf, context);
      return findPrograms(
        context.register,
        {
          filter: programFilterOf(filter, context),
          ...(search && { search }),
          order: orderOf(orderBy, search !== undefined, typed != null),
          ...(instant && { asOf: instant }),
          withFacets: selects(info, 'facets'),
        },
        (cursors) => pageRequest(paging, cursors.read),
      );
    },
  }),
}));
