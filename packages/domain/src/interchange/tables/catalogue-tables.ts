import type { ProgramDocument } from '../../program/document.ts';
import { agenciesTable } from './agencies-table.ts';
import { budgetsTable } from './budgets-table.ts';
import { contactsTable } from './contacts-table.ts';
import { programsTable, type TableReferences } from './programs-table.ts';
import { quotasTable } from './quotas-table.ts';
import { rulesTable } from './rules-table.ts';
import type { Table } from './table.ts';
import { tracksTable } from './tracks-table.ts';
import { windowsTable } from './windows-table.ts';

/**
 * The catalogue as eight tables. `program_key` joins all but that of agencies, `track_key` those of tracks, rules, windows and
 * quotas; a rule, a window or a quota without one is that of all tracks of its program.
 */
export const catalogueTables = (
  programs: readonly ProgramDocument[],
  references: TableReferences,
): readonly Table[] => [
  programsTable(programs, references),
  tracksTable(programs),
  rulesTable(programs),
  windowsTable(programs),
  quotasTable(programs),
  budgetsTable(programs),
  contactsTable(programs, references),
  agenciesTable(references.agencies),
];
