import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readMigrations } from '../migration/files.ts';

/** Names what a template is made of, part by part: it is good for as long as this stays the same. */
export function fingerprintOf(...parts: readonly (readonly (string | Uint8Array)[])[]): string {
  const hash = createHash('sha256');
  for (const part of parts) for (const piece of part) hash.update(piece).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Names what a migrated database is made of. */
export function templateFingerprint(): string {
  const require = createRequire(import.meta.url);
  return fingerprintOf(
    ...readMigrations().migrationDirectories.map(({ path, migrationFile }) => [
      path,
      migrationFile.content.value,
    ]),
    [require.resolve('@electric-sql/pglite')],
  );
}
