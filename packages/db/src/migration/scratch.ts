import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { createPGlite } from '../connection/embedded.ts';
import { embeddedAdapter } from '../connection/embedded-adapter.ts';

/**
 * An empty database in memory, for what the engine has to try out: it replays the migrations there to learn what they make. It
 * serves as the main database too, which the engine wants to know and then does not use. Never a real one: the engine drops
 * everything in it first.
 */
export async function withScratchDatabase<Result>(
  work: (adapters: SqlMigrationAwareDriverAdapterFactory) => Promise<Result>,
): Promise<Result> {
  const pglite = await createPGlite();
  const adapters = embeddedAdapter(pglite);
  try {
    return await work({ ...adapters, connectToShadowDb: () => adapters.connect() });
  } finally {
    await pglite.close();
  }
}
