import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Database, indexMissing, publishVersion, saveReferences } from '@zhuli/db';
import { copyOfKept, type FreshDatabase, freshDatabase, publishMany } from '@zhuli/db/testing';
import { generateRegister, revised } from './generate-register.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SEED = 1;
/** What a filled register is made of. */
const MADE_OF = ['tests/bench/registers/*.ts', 'packages/db/src/mapping/*.ts', 'prisma/catalogue/**/*.yaml'];

const FIRST_DAY = Date.UTC(2020, 0, 1);
const LAST_DAY = Date.UTC(2025, 0, 1);
/** One edition in so many has a second version. */
const REVISED = 20;

export interface FillOptions {
  readonly seed?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Publishes `count` generated editions, evenly over five years, in an empty register, and then second versions of some. */
export async function fillRegister(
  database: Database,
  count: number,
  { seed = SEED, onProgress = () => {} }: FillOptions = {},
): Promise<void> {
  const { references, programs } = await generateRegister(count, seed);
  await saveReferences(database, references, { now: new Date(FIRST_DAY) });
  const publications = programs.map((document, index) => ({
    document,
    now: new Date(FIRST_DAY + Math.floor(((LAST_DAY - FIRST_DAY) * index) / count)),
  }));
  await publishMany(database, publications, { onProgress: (done) => onProgress(done, count) });
  for (const document of programs.filter((_, index) => index % REVISED === 0)) {
    await publishVersion(database, revised(document, seed), { now: new Date(LAST_DAY) });
  }
  await analyze(database);
}

/** A register that lives is analyzed by the server now and then; a fresh one is not yet. */
const analyze = async ({ prisma }: Database): Promise<void> => {
  await prisma.$executeRaw`VACUUM ANALYZE`;
};

/**
 * A database of one's own with `count` generated editions: on the PostgreSQL of TEST_DATABASE_URL, where the filled one is kept for
 * the next time, else embedded.
 */
export async function filledRegister(count: number, options: FillOptions = {}): Promise<FreshDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (serverUrl) {
    return copyOfKept(serverUrl, {
      name: `programs${count}`,
      fingerprint: fingerprint(count, options.seed ?? SEED),
      fill: (database) => fillRegister(database, count, options),
      keepUp: async (database) => {
        const indexed = await indexMissing(database, ({ done, total }) => options.onProgress?.(done, total));
        if (indexed > 0) await analyze(database);
      },
    });
  }
  const fresh = await freshDatabase('embedded');
  await fillRegister(fresh.database, count, options);
  return fresh;
}

function fingerprint(count: number, seed: number): string {
  const hash = createHash('sha256').update(`${count} ${seed}`);
  for (const file of globSync(MADE_OF, { cwd: ROOT }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
