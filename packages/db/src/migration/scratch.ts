import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { createPGlite } from '../connection/embedded.ts';
import { embeddedAdapter } from '../connection/embedded-adapter.ts';

async function connectToThrowaway(): Promise<SqlDriverAdapter> {
  const pglite = await createPGlite();
  return embeddedAdapter(pglite, undefined, () => pglite.close()).connect();
}

/**
 * Empty databases in memory, for what the engine has to try out: it replays the migrations on one to learn what they make.
 * Never a real database: the engine drops everything in it first.
 */
export const scratchDatabases: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'pglite-prisma-adapter',
  connect: connectToThrowaway,
  connectToShadowDb: connectToThrowaway,
};
