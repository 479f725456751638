import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readMigrations } from '../migration/files.ts';

/** Names what a migrated database is made of: a template is good for as long as this stays the same. */
export function templateFingerprint(): string {
  const hash = createHash('sha256');
  for (const { path, migrationFile } of readMigrations().migrationDirectories) {
    hash.update(path).update('\0').update(migrationFile.content.value).update('\0');
  }
  const require = createRequire(import.meta.url);
  hash.update(require.resolve('@electric-sql/pglite'));
  return hash.digest('hex').slice(0, 16);
}
