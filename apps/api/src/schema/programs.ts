import { AgencyCode, endOfDayInTaipei, Key } from '@zhuli/domain';
import { z } from 'zod';
import { pageCost, pagingArguments } from '../paging/arguments.ts';
import { connectionOf } from '../paging/connection.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { pageRequest } from '../paging/page-request.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection.ts';
import { SupportKind } from './track.ts';

const ProgramConnection = connectionType(
  'Program',
  'A page of programs, ordered by slug, then fiscal year, newest first.',
);

const ProgramFilter = builder.inputType('ProgramFilter', {
  description:
    'Which programs to list. Every part that is given must hold; in a list, one of its members must.',
  fields: (t) => ({
    agencies: t.stringList({
      description:
        'Codes of agencies. Predecessors and successors of each count too: a program of 工業局 is found under 產業發展署.',
    }),
    kinds: t.field({ type: [SupportKind], description: 'Programs with a track that gives one of these.' }),
    fiscalYears: t.intList({ description: 'Fiscal years in the Gregorian calendar.' }),
  }),
});

const asOfDay = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    description:
      'The register as it stood at the end of that day in Taipei: versions published later are not there yet. Absent: now. It does not move `at`.',
  }),
}));

const instantOf = (asOf: string | null | undefined): Date | undefined =>
  asOf ? new Date(endOfDayInTaipei(asOf).getTime() - 1) : undefined;

const SortKey = z.tuple([Key, z.int().min(1950).max(2200)]);

/** What is no slug or code at all names nothing: the database need not be asked. */
const isSlug = (text: string): boolean => Key.safeParse(text).success;
const isCode = (text: string): boolean => AgencyCode.safeParse(text).success;
const LIST = 'programs';

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
    resolve: (_, { slug, fiscalYear, asOf }, { register }) =>
      isSlug(slug) ? register.edition(slug, fiscalYear ?? undefined, instantOf(asOf)) : null,
  }),
  programs: t.field({
    type: ProgramConnection,
    description: 'The published programs, ordered by slug, then fiscal year, newest first, in pages.',
    complexity: pageCost,
    args: {
      filter: t.arg({ type: ProgramFilter, description: 'Which ones. Absent: all.' }),
      ...asOfDay,
      ...pagingArguments,
    },
    resolve: async (_, { filter, asOf, ...paging }, { register }) => {
      const request = pageRequest(paging, (cursor, argument) => {
        const [slug, fiscalYear] = readCursor(LIST, SortKey, cursor, argument);
        return { slug, fiscalYear };
      });
      const page = await register.editions(
        {
          ...(filter?.agencies && { agencies: filter.agencies.filter(isCode) }),
          ...(filter?.kinds && { kinds: filter.kinds }),
          ...(filter?.fiscalYears && { fiscalYears: filter.fiscalYears }),
        },
        request,
        instantOf(asOf),
      );
      return connectionOf(page, ({ document }) => writeCursor(LIST, [document.slug, document.fiscalYear]));
    },
  }),
}));
