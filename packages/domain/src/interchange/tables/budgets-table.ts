import type { Budget, ProgramDocument } from '../../program/document.ts';
import { type Columns, citationColumns, flag, programKey, type Table, tableOf } from './table.ts';

interface Row {
  readonly program: ProgramDocument;
  readonly budget: Budget;
}

export function budgetsTable(programs: readonly ProgramDocument[]): Table {
  const columns: Columns<Row> = {
    program_key: ({ program }) => programKey(program),
    budget_key: ({ budget }) => budget.key,
    program_name_zh: ({ program }) => program.name.zh,
    kind: ({ budget }) => budget.kind,
    amount: ({ budget }) => budget.amount,
    approximate: ({ budget }) => flag(budget.approximate),
    fiscal_year: ({ budget }) => budget.fiscalYear,
    as_of: ({ budget }) => budget.asOf,
    source_zh: ({ budget }) => budget.source?.zh,
    source_en: ({ budget }) => budget.source?.en,
    ...citationColumns<Row>(
      ({ budget }) => budget,
      ({ program }) => program,
    ),
  };
  const rows = programs.flatMap((program) => program.budgets.map((budget) => ({ program, budget })));
  return tableOf('budgets', columns, rows);
}
