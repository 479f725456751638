import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPostgresql } from '../connection/postgresql.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { migrationNames, migrationsFolder } from './files.ts';
import { migrate } from './migrate.ts';
import { refusePendingMigrations } from './refuse-pending.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const all = migrationNames();
const last = all.at(-1) ?? '';

describe.each(availableBackends)('migrate on %s', (kind) => {
  let fresh: FreshDatabase;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
    cpSync(migrationsFolder, folder, { recursive: true });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await fresh.drop();
  });

  const add = (name: string, sql: string): void => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  };

  it('applies all migrations to an empty database, and nothing the second time', async () => {
    fresh = await freshDatabase(kind, 'empty');
    await expect(migrate(fresh.database)).resolves.toEqual(all);
    await expect(migrate(fresh.database)).resolves.toEqual([]);
    await expect(fresh.database.prisma.program.count()).resolves.toBe(0);
  });

  it('is asked for where a migration is pending, and not where none is', async () => {
    fresh = await freshDatabase(kind);
    await refusePendingMigrations(fresh.database);
    add('20990101000000_add_reminder', 'CREATE TABLE reminder (id int PRIMARY KEY);');
    await expect(refusePendingMigrations(fresh.database, folder)).rejects.toMatchObject({
      code: 'MIGRATION_PENDING',
      message: expect.stringMatching(/20990101000000_add_reminder.*pnpm db:migrate/),
    });
    await migrate(fresh.database, { folder });
    await refusePendingMigrations(fresh.database, folder);
  });

  it('applies only what is new', async () => {
    fresh = await freshDatabase(kind);
    add('20990101000000_add_reminder', 'CREATE TABLE reminder (id int PRIMARY KEY);');
    await expect(migrate(fresh.database, { folder })).resolves.toEqual(['20990101000000_add_reminder']);
  });

  it('refuses when an applied migration was changed, and names it', async () => {
    fresh = await freshDatabase(kind);
    appendFileSync(path.join(folder, last, 'migration.sql'), '\n-- one more thought\n');
    await expect(migrate(fresh.database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_HISTORY_ALTERED',
      message: expect.stringContaining(last),
    });
  });

  it('takes an applied migration whose line ends were changed for what it is', async () => {
    fresh = await freshDatabase(kind);
    const file = path.join(folder, last, 'migration.sql');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    await expect(migrate(fresh.database, { folder })).resolves.toEqual([]);
  });

  it('refuses when an applied migration is missing, and names it', async () => {
    fresh = await freshDatabase(kind);
    rmSync(path.join(folder, last), { recursive: true });
    await expect(migrate(fresh.database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_HISTORY_ALTERED',
      message: expect.stringContaining(last),
    });
  });

  it('refuses to retry what has not failed', async () => {
    fresh = await freshDatabase(kind);
    for (const retry of [last, '20990101000000_add_reminder']) {
      await expect(migrate(fresh.database, { retry })).rejects.toMatchObject({
        code: 'MIGRATION_NAME_INVALID',
      });
    }
  });

  it('refuses a database that holds other tables', async () => {
    fresh = await freshDatabase(kind, 'empty');
    await fresh.database.prisma.$executeRaw`CREATE TABLE accounts (id int)`;
    await expect(migrate(fresh.database)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
  });

  it('keeps nothing of a migration that fails, refuses to go on, and tries again when told to', async () => {
    fresh = await freshDatabase(kind);
    const name = '20990101000000_add_reminder';
    add(name, 'CREATE TABLE reminder (id int PRIMARY KEY); INSERT INTO reminder VALUES (1), (1);');
    await expect(migrate(fresh.database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringMatching(/add_reminder .*reminder_pkey/),
    });
    await expect(
      fresh.database.prisma.$queryRaw`SELECT to_regclass('reminder')::text AS name`,
    ).resolves.toEqual([{ name: null }]);

    add(name, 'CREATE TABLE reminder (id int PRIMARY KEY); INSERT INTO reminder VALUES (1), (2);');
    await expect(migrate(fresh.database, { folder })).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining(`--retry ${name}`),
    });
    await expect(migrate(fresh.database, { folder, retry: name })).resolves.toEqual([name]);
  });
});

describe.runIf(availableBackends.includes('postgresql'))('migrate by several processes on postgresql', () => {
  it('lets one migrate and the others find nothing left to do', async () => {
    const fresh = await freshDatabase('postgresql', 'empty');
    const others = await Promise.all([1, 2].map(() => openPostgresql(fresh.databaseUrl ?? '')));
    const applied = await Promise.all([fresh.database, ...others].map((database) => migrate(database)));
    expect(applied.filter((names) => names.length > 0)).toEqual([all]);
    await Promise.all(others.map((database) => database.close()));
    await fresh.drop();
  });
});
