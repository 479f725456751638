import { Budget } from '@zhuli/domain';
import type { PrismaClient } from '../generated/client.ts';
import type {
  BudgetFigures,
  StatisticsDimension,
  StatisticsFigures,
  StatisticsGroup,
  StatisticsGroups,
  StatisticsQuery,
} from './statistics.ts';
import { statisticsSql } from './statistics-sql.ts';

/** Groups and their figures, in the order of the requests, in one statement for all of them. */
export async function readStatistics(
  prisma: PrismaClient,
  query: StatisticsQuery,
): Promise<readonly StatisticsGroups[]> {
  const [row] = await prisma.$queryRaw<{ found: string }[]>(statisticsSql(query));
  if (!row) throw new Error('Statistics are one row, also of an empty list');
  const found = JSON.parse(row.found) as readonly FoundGroups[];
  return query.requests.map(({ by }, index) => {
    const groups = found[index];
    if (!groups) throw new Error('The database answered fewer requests than it was asked');
    return { ...groups, groups: groups.groups.map((group) => groupOf(group, by)) };
  });
}

interface FoundGroups extends Omit<StatisticsGroups, 'groups'> {
  readonly groups: readonly FoundGroup[];
}

type FoundBudget = Omit<BudgetFigures, 'unknown'>;

interface FoundGroup extends Omit<StatisticsFigures, 'budgets' | 'quotas'> {
  readonly values: readonly string[];
  readonly names: readonly ({ readonly name: string; readonly nameEn: string } | null)[];
  readonly budgets: readonly FoundBudget[] | null;
  readonly quotas: StatisticsFigures['quotas'] | null;
}

function groupOf(
  { values, names, budgets, quotas, ...counted }: FoundGroup,
  by: readonly StatisticsDimension[],
): StatisticsGroup {
  return {
    keys: by.map((dimension, index) => {
      const { name = null, nameEn = null } = names[index] ?? {};
      return { dimension, value: values[index] ?? '', name, nameEn };
    }),
    figures: {
      ...counted,
      budgets: Budget.shape.kind.options.map((kind) =>
        budgetOf(
          kind,
          budgets?.find((budget) => budget.kind === kind),
          counted.programs,
        ),
      ),
      quotas: quotas ?? [],
    },
  };
}

const NO_FIGURE = {
  known: 0,
  figures: 0,
  approximate: 0,
  sum: null,
  earliest: null,
  latest: null,
  undated: 0,
};

function budgetOf(
  kind: FoundBudget['kind'],
  found: FoundBudget | undefined,
  programs: number,
): BudgetFigures {
  const { known, ...figures } = found ?? { kind, ...NO_FIGURE };
  if (figures.sum !== null && !Number.isSafeInteger(figures.sum)) {
    throw new RangeError(`The budgets of kind ${kind} add up to more than can be told exactly`);
  }
  return { ...figures, known, unknown: programs - known };
}

/** The figures of a list that has nothing. */
export const NO_FIGURES: StatisticsFigures = {
  programs: 0,
  tracks: 0,
  tracksWithoutQuota: 0,
  ceilings: { known: 0, unknown: 0, forOne: 0, lowest: null, median: null, highest: null },
  ceilingsByInstrument: [],
  budgets: Budget.shape.kind.options.map((kind) => budgetOf(kind, undefined, 0)),
  quotas: [],
};
