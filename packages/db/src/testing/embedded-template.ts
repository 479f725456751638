import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPGlite, databaseOf } from '../connection/embedded.ts';
import { migrate } from '../migration/migrate.ts';
import { repositoryFolder } from '../repository.ts';
import { templateFingerprint } from './template-fingerprint.ts';

const cacheFolder = path.join(repositoryFolder, 'node_modules/.cache/zhuli');

async function makeSnapshot(): Promise<Blob> {
  const pglite = await createPGlite();
  const database = databaseOf(pglite, 'memory', () => {});
  await migrate(database);
  const snapshot = await pglite.dumpDataDir('none');
  await database.close();
  return snapshot;
}

async function readOrMakeSnapshot(): Promise<Blob> {
  const file = path.join(cacheFolder, `migrated-${templateFingerprint()}.tar`);
  if (existsSync(file)) return new Blob([await readFile(file)]);
  const snapshot = await makeSnapshot();
  mkdirSync(cacheFolder, { recursive: true });
  for (const outdated of readdirSync(cacheFolder)) {
    if (outdated.startsWith('migrated-')) rmSync(path.join(cacheFolder, outdated), { force: true });
  }
  // Test files run side by side: each may make the snapshot, and a reader must never see half of one.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await snapshot.arrayBuffer()));
  renameSync(unfinished, file);
  return snapshot;
}

let snapshot: Promise<Blob> | undefined;

/** The folder of an embedded database after all migrations, as a tar file. Made once for all test runs, until a migration changes. */
export function migratedSnapshot(): Promise<Blob> {
  snapshot ??= readOrMakeSnapshot();
  return snapshot;
}
