import { catalogueTables, type ProgramDocument, type Table } from '@zhuli/domain';
import { stringify } from 'csv-stringify/sync';
import type { References } from '../../references/read-references.ts';
import type { TextFile } from './catalogue-yaml.ts';

/** One file for each table. */
export const csvFiles = (programs: readonly ProgramDocument[], references: References): readonly TextFile[] =>
  catalogueTables(programs, references).map((table) => ({ file: `${table.name}.csv`, text: csvText(table) }));

/**
 * RFC 4180, in UTF-8 with the mark that spreadsheets look for. What a spreadsheet would take for a formula has an apostrophe
 * before it.
 */
export function csvText({ columns, rows }: Table): string {
  const records = [columns, ...rows.map((row) => row.map((cell) => cell ?? ''))];
  return stringify(records, {
    bom: true,
    record_delimiter: '\r\n',
    // A line may end within a cell in any way.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}
