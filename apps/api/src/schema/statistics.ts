import {
  NO_FIGURES,
  type StatisticsDimension,
  type StatisticsGroup,
  type StatisticsGroups,
  type StatisticsRequest,
} from '@zhuli/db';
import DataLoader from 'dataloader';
import { refuse } from '../errors/refusal.ts';
import { asOfDay, instantOf } from './as-of.ts';
import { builder } from './builder.ts';
import { ProgramFilterInput, programFilterOf } from './program-filter.ts';
import { StatisticsDimensionEnum, StatisticsKeyType } from './statistics-dimension.ts';
import { StatisticsFiguresType } from './statistics-figures.ts';
import { filterOfGroup } from './statistics-filter.ts';

type Given = Partial<typeof ProgramFilterInput.$inferInput> | null | undefined;

/** The filter as it was given, and what is read for it: all that is asked at once, in one statement. */
interface Statistics {
  readonly given: Given;
  readonly groups: DataLoader<StatisticsRequest, StatisticsGroups>;
}

interface Grouped {
  readonly given: Given;
  readonly found: StatisticsGroups;
}

const DEFAULT_GROUPS = 50;
const MAX_GROUPS = 200;

const Group = builder.objectRef<StatisticsGroup & { readonly given: Given }>('StatisticsGroup').implement({
  description: 'Programs that have something in common, and their figures.',
  fields: (t) => ({
    keys: t.field({
      type: [StatisticsKeyType],
      complexity: { field: 1, multiplier: 2 },
      description: 'What they have in common: one key for each dimension, in the order asked.',
      resolve: ({ keys }) => keys,
    }),
    figures: t.field({
      type: StatisticsFiguresType,
      description: 'Their figures.',
      resolve: ({ figures }) => figures,
    }),
    filter: t.field({
      type: 'ProgramFilterValue',
      description:
        'What lists them: `programs` with this filter (and the same `asOf`) has a totalCount of `figures.programs`. It has an instant only where the filter of the statistics has one.',
      resolve: ({ given, keys }) => filterOfGroup(given, keys),
    }),
  }),
});

const Groups = builder.objectRef<Grouped>('StatisticsGroups').implement({
  description:
    'Groups of programs, the largest first, unless they are years or months. A program is in as many groups as it has values: the groups do not add up to the total.',
  fields: (t) => ({
    nodes: t.field({
      type: [Group],
      complexity: { field: 1, multiplier: 1 },
      description: 'The groups.',
      resolve: ({ given, found }) => found.groups.map((group) => ({ ...group, given })),
    }),
    groupCount: t.int({
      description: 'How many groups there are in all.',
      resolve: ({ found }) => found.groupCount,
    }),
    hasMore: t.boolean({
      description: 'There are more groups than were asked for.',
      resolve: ({ found }) => found.groupCount > found.groups.length,
    }),
    ungroupedPrograms: t.int({
      description: 'Programs that are in no group, as they have no value: no theme, no deadline ahead.',
      resolve: ({ found }) => found.ungroupedPrograms,
    }),
  }),
});

const StatisticsType = builder.objectRef<Statistics>('Statistics').implement({
  description: 'Counts, highest amounts, budgets and places of the programs that a filter finds.',
  fields: (t) => ({
    total: t.field({
      type: StatisticsFiguresType,
      description:
        'Of all of them together. Nothing is counted twice, though a program has two agencies or two themes.',
      resolve: async ({ groups }) => {
        const { groups: all } = await groups.load({ by: [], first: 1 });
        return all[0]?.figures ?? NO_FIGURES;
      },
    }),
    groups: t.field({
      type: Groups,
      description: 'Of groups of them.',
      complexity: ({ first }) => ({
        field: 5,
        multiplier: Math.min(Math.max(first ?? DEFAULT_GROUPS, 1), MAX_GROUPS),
      }),
      args: {
        by: t.arg({
          type: [StatisticsDimensionEnum],
          required: true,
          description: 'One dimension, or two different ones for a table; else BAD_DIMENSIONS.',
        }),
        first: t.arg.int({
          description: `At most so many groups, 1 to ${MAX_GROUPS}; ${DEFAULT_GROUPS} where it is absent. Outside of that: PAGE_SIZE_OUT_OF_RANGE.`,
        }),
      },
      resolve: async ({ given, groups }, { by, first }) => ({
        given,
        found: await groups.load({ by: dimensions(by), first: groupLimit(first) }),
      }),
    }),
  }),
});

function dimensions(by: readonly StatisticsDimension[]): readonly StatisticsDimension[] {
  if (by.length >= 1 && by.length <= 2 && new Set(by).size === by.length) return by;
  throw refuse('BAD_DIMENSIONS', { argument: 'by' });
}

function groupLimit(first: number | null | undefined): number {
  if (first == null) return DEFAULT_GROUPS;
  if (first >= 1 && first <= MAX_GROUPS) return first;
  throw refuse('PAGE_SIZE_OUT_OF_RANGE', { argument: 'first', min: 1, max: MAX_GROUPS });
}

builder.queryField('statistics', (t) =>
  t.field({
    type: StatisticsType,
    description:
      'Figures of the programs that a filter finds, in total and in groups by one or two dimensions. What is counted is what `programs` lists with the same filter: each group carries the filter that lists it.',
    complexity: 10,
    args: {
      filter: t.arg({ type: ProgramFilterInput, description: 'Of which programs. Absent: all.' }),
      ...asOfDay,
    },
    resolve: (_, { filter: given, asOf }, context) => {
      const instant = instantOf(asOf, context);
      const filter = programFilterOf(given, context);
      return {
        given,
        groups: new DataLoader<StatisticsRequest, StatisticsGroups>((requests) =>
          context.register.statistics({ filter, ...(instant && { asOf: instant }), requests }),
        ),
      };
    },
  }),
);
