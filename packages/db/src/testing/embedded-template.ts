import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPGlite, databaseOf } from '../connection/embedded.ts';
import { migrate } from '../migration/migrate.ts';
import { repositoryFolder } from '../repository.ts';
import type { TemplateContent } from './template-content.ts';
import { templateFingerprint } from './template-fingerprint.ts';

const cacheFolder = path.join(repositoryFolder, 'node_modules/.cache/zhuli');

async function makeSnapshot(fill: TemplateContent['fill'], start?: Blob): Promise<Blob> {
  const pglite = await createPGlite(start ? { loadDataDir: start } : {});
  const database = databaseOf(pglite, 'memory', () => {});
  try {
    await fill(database);
    return await pglite.dumpDataDir('none');
  } finally {
    await database.close();
  }
}

/** Undefined where there is none, or no more: another run may just have replaced it. */
async function readSnapshot(file: string): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(file)]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readOrMakeSnapshot(
  { name, fingerprint }: Pick<TemplateContent, 'name' | 'fingerprint'>,
  make: () => Promise<Blob>,
): Promise<Blob> {
  const file = path.join(cacheFolder, `${name}-${fingerprint}.tar`);
  const kept = await readSnapshot(file);
  if (kept) return kept;
  const snapshot = await make();
  mkdirSync(cacheFolder, { recursive: true });
  for (const outdated of readdirSync(cacheFolder)) {
    if (outdated.startsWith(`${name}-`)) rmSync(path.join(cacheFolder, outdated), { force: true });
  }
  // Test files run side by side: each may make the snapshot, and a reader must never see half of one.
  const unfinished = path.join(cacheFolder, `unfinished-${randomUUID()}`);
  await writeFile(unfinished, Buffer.from(await snapshot.arrayBuffer()));
  renameSync(unfinished, file);
  return snapshot;
}

let migrated: Promise<Blob> | undefined;

/** The folder of an embedded database after all migrations, as a tar file. Made once for all test runs, until a migration changes. */
export function migratedSnapshot(): Promise<Blob> {
  migrated ??= readOrMakeSnapshot({ name: 'migrated', fingerprint: templateFingerprint() }, () =>
    makeSnapshot(migrate),
  );
  return migrated;
}

/** The same with a content in it. Made once for all test runs, until the content changes. */
export const filledSnapshot = (content: TemplateContent): Promise<Blob> =>
  readOrMakeSnapshot(content, async () => makeSnapshot(content.fill, await migratedSnapshot()));
