import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueTables } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { agencies, organizations, programs } from './catalogue-files.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/interchange.md'), 'utf8');
const tables = catalogueTables(
  programs.map(([, program]) => program),
  { agencies, organizations },
);

describe('docs/interchange.md', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    'names the columns of %s.csv',
    (name, { columns }) => {
      const rows = page.split('\n').filter((line) => line.startsWith(`| \`${name}.csv\``));
      const named = [...(rows.at(-1) ?? '').matchAll(/`([a-z_]+)`/g)].map(([, column]) => column);
      expect(named).toEqual(columns);
    },
  );
});

describe('the tables of this catalogue', () => {
  it('have no two rows of one key', () => {
    for (const { name, columns, rows } of tables) {
      const keyed = columns.flatMap((column, index) =>
        column.endsWith('_key') || (name === 'agencies' && column === 'agency_code') ? [index] : [],
      );
      const keys = rows.map((row) => keyed.map((index) => row[index]).join(' '));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });
});
