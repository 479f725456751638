import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../repository.ts';
import type { MigrationList } from './engine.ts';

export const migrationsFolder = path.join(repositoryFolder, 'prisma/migrations');
export const schemaFolder = path.join(repositoryFolder, 'prisma/schema');

/** Names of the migrations in the order in which they are applied. A folder that switching branches left empty is none. */
export function migrationNames(folder: string = migrationsFolder): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort();
}

export function readMigrations(folder: string = migrationsFolder): MigrationList {
  return {
    baseDir: folder,
    // The engine asks which kind of database the migrations are for; there is only one.
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

export function readSchema(folder: string = schemaFolder): { files: { path: string; content: string }[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => path.join(folder, name));
  return { files: files.map((file) => ({ path: file, content: readFileSync(file, 'utf8') })) };
}
