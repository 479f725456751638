import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { schemaDifference } from './difference.ts';
import { migrationsFolder, schemaFolder } from './files.ts';
import { writeMigration } from './write-migration.ts';

vi.setConfig({ testTimeout: 120_000 });

const now = new Date('2030-01-02T03:04:05Z');

describe('schema and migrations', () => {
  it('agree, with all that the migrations say by hand', async () => {
    await expect(schemaDifference()).resolves.toBeNull();
  });
});

describe('writeMigration', () => {
  let folder: string;
  const file = (name: string): string => path.join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
    cpSync(migrationsFolder, file('migrations'), { recursive: true });
    cpSync(schemaFolder, file('schema'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = () =>
    writeMigration({ verbObject: 'add_note', now, migrations: file('migrations'), schema: file('schema') });

  it('says that there is nothing to migrate', async () => {
    await expect(write()).resolves.toBeNull();
  });

  it('writes what leads from the last migration to the schema, named by the time and what it does', async () => {
    writeFileSync(file('schema/reminder.prisma'), 'model Reminder {\n  id Int @id\n}\n');
    await expect(write()).resolves.toBe(file('migrations/20300102030405_add_note/migration.sql'));
    await expect(schemaDifference(file('migrations'), file('schema'))).resolves.toBeNull();
  });

  it('refuses a name that would sort before the last migration', async () => {
    await expect(write()).rejects.toMatchObject({ code: 'MIGRATION_NAME_INVALID' });
  });
});
