import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openRegister } from '../register/open-register.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { migrationNames, migrationsFolder } from './files.ts';
import { migrate } from './migrate.ts';

const OLDER = migrationNames().filter((name) => name < '20261122235004_record_reference_changes');

/** What a register held that entered its bodies and sources before it recorded that it did. */
const CONTENT = [
  `INSERT INTO agency (code, name, name_en) VALUES ('SOUTH', '南局', 'South'), ('NORTH', '北局', 'North')`,
  `INSERT INTO organization (slug, name, name_en, kind) VALUES ('bank', '銀行', 'Bank', 'bank')`,
  `INSERT INTO source_document (id, title_zh, publisher_zh, fiscal_year, text) VALUES ('deck', '簡報', '經濟部', 2023, 'deck.txt')`,
  `INSERT INTO catalogue_revision (revision, published_at) VALUES (1, '2023-01-01Z'), (2, '2023-02-01Z')`,
];

describe.each(availableBackends)('a register on %s that is older than the record of its bodies', (kind) => {
  let fresh: FreshDatabase;
  afterEach(() => fresh.drop());

  it('tells all of them in its first revision, once it is migrated', { timeout: 60_000 }, async () => {
    fresh = await freshDatabase(kind, 'empty');
    const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
    for (const name of OLDER)
      cpSync(path.join(migrationsFolder, name), path.join(folder, name), { recursive: true });
    await migrate(fresh.database, { folder });
    rmSync(folder, { recursive: true });
    for (const sql of CONTENT) await fresh.database.prisma.$executeRawUnsafe(sql);
    await migrate(fresh.database);
    const { items, revision } = await openRegister(fresh.database).changes({ since: 0, size: 10 });
    expect(revision).toBe(2);
    expect(items.map(({ revision, subject, key, action }) => [revision, subject, key, action])).toEqual([
      [1, 'agency', 'NORTH', 'published'],
      [1, 'agency', 'SOUTH', 'published'],
      [1, 'organization', 'bank', 'published'],
      [1, 'source_document', 'deck', 'published'],
    ]);
  });
});
