import type { Budget, Evidence } from '@zhuli/domain';
import type { BudgetModel } from '../generated/models.ts';
import { exactNumber } from './exact-number.ts';
import { factFields, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { flag, present, type Row } from './row.ts';

export type BudgetRow = Row<BudgetModel>;

export const budgetRow = (budget: Budget, position: number): BudgetRow =>
  present({
    position,
    key: budget.key,
    kind: budget.kind,
    amount: budget.amount,
    approximate: budget.approximate ?? false,
    fiscal_year: budget.fiscalYear,
    as_of: budget.asOf,
    ...localizedColumns('source', budget.source),
    ...remarkColumns(budget),
  });

export const budgetOf = (row: BudgetRow, evidence: Evidence[]): Budget =>
  present({
    key: row.key,
    kind: row.kind,
    amount: exactNumber(row.amount),
    approximate: flag(row.approximate),
    fiscalYear: row.fiscal_year,
    asOf: row.as_of,
    source: localizedText('source', row),
    ...factFields(row, evidence),
  });
