import type { ProgramDocument } from '../../program/document.ts';
import { contactsTable } from './contacts-table.ts';
import { programsTable, type TableReferences } from './programs-table.ts';
import { rulesTable } from './rules-table.ts';
import type { Table } from './table.ts';
import { tracksTable } from './tracks-table.ts';
import { windowsTable } from './windows-table.ts';

/**
 * The catalogue as five tables. `program_key` joins them all, `track_key` those of tracks, rules and windows; a rule or a window
 * without one is that of all tracks of its program.
 */
export const catalogueTables = (
  programs: readonly ProgramDocument[],
  references: TableReferences,
): readonly Table[] => [
  programsTable(programs, references),
  tracksTable(programs),
  rulesTable(programs),
  windowsTable(programs),
  contactsTable(programs, references),
];
