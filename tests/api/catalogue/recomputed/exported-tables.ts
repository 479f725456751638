import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueFolder, type Database, exportCatalogue } from '@zhuli/db';
import { parse } from 'csv-parse/sync';

/** A row of a table as a spreadsheet sees it: text by column. */
export type Row = Readonly<Record<string, string>>;

export type TableName =
  | 'programs'
  | 'tracks'
  | 'rules'
  | 'windows'
  | 'quotas'
  | 'budgets'
  | 'contacts'
  | 'agencies';
export type Tables = Readonly<Record<TableName, readonly Row[]>>;

/** What `pnpm catalogue:export --format csv` writes, read back. */
export async function exportedTables(database: Database): Promise<Tables> {
  const folder = await mkdtemp(join(tmpdir(), 'zhuli-recomputed-'));
  try {
    await exportCatalogue(database, folder, { format: 'csv', textsFrom: catalogueFolder });
    const tables: Record<string, Row[]> = {};
    for (const file of await readdir(folder)) {
      const text = await readFile(join(folder, file), 'utf8');
      tables[file.replace(/\.csv$/, '')] = parse(text, { bom: true, columns: true });
    }
    return tables as unknown as Tables;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const cell = (row: Row, column: string): string => {
  const text = row[column];
  if (text === undefined) throw new Error(`The table has no column "${column}"`);
  return text;
};

/** A cell that holds several. */
export const list = (row: Row, column: string): string[] =>
  cell(row, column)
    .split('; ')
    .filter((part) => part !== '');
