import { messages, type PGlite, type Transaction as PGliteTransaction } from '@electric-sql/pglite';
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/** The published adapter reads and writes values; it only ever calls `query` on what it is given, which a transaction has too. */
const valuesAdapter = (session: PGlite | PGliteTransaction): Promise<SqlDriverAdapter> =>
  new PrismaPGlite(session as PGlite).connect();

function translated(error: unknown): unknown {
  if (!(error instanceof messages.DatabaseError)) return error;
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'N/A',
    severity: error.severity ?? 'N/A',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
    ...(error.code === undefined ? {} : { originalCode: error.code }),
    originalMessage: error.message,
  });
}

async function startTransaction(pglite: PGlite, isolationLevel?: IsolationLevel): Promise<Transaction> {
  const begun = Promise.withResolvers<PGliteTransaction>();
  const ending = Promise.withResolvers<'commit' | 'rollback'>();
  const ended = pglite
    .transaction(async (session) => {
      if (isolationLevel) await session.exec(`SET TRANSACTION ISOLATION LEVEL ${isolationLevel}`);
      begun.resolve(session);
      if ((await ending.promise) === 'rollback') await session.rollback();
    })
    .catch((error: unknown) => {
      throw translated(error);
    });
  // Whoever ends the transaction awaits `ended`; until then a failure to begin is the caller's to see.
  ended.catch(begun.reject);
  const adapter = await valuesAdapter(await begun.promise);
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: adapter.queryRaw.bind(adapter),
    executeRaw: adapter.executeRaw.bind(adapter),
    options: { usePhantomQuery: true },
    commit: async () => {
      ending.resolve('commit');
      await ended;
    },
    rollback: async () => {
      ending.resolve('rollback');
      await ended;
    },
  };
}

/**
 * The published adapter for PGlite with three repairs: a refused COMMIT (a deferred constraint) is reported and not swallowed, an
 * isolation level is set inside the transaction, and a script is awaited and its failure reported.
 */
export function embeddedAdapter(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: 'pglite-prisma-adapter',
    connectToShadowDb: async () => {
      throw new Error('This database is not to be used as a shadow database.');
    },
    connect: async () => {
      const adapter = await valuesAdapter(pglite);
      return {
        provider: adapter.provider,
        adapterName: adapter.adapterName,
        queryRaw: adapter.queryRaw.bind(adapter),
        executeRaw: adapter.executeRaw.bind(adapter),
        executeScript: async (script) => {
          await pglite.exec(script).catch((error: unknown) => {
            throw translated(error);
          });
        },
        startTransaction: (isolationLevel) => startTransaction(pglite, isolationLevel),
        getConnectionInfo: () => ({ supportsRelationJoins: true }),
        // Whoever opened the database closes it.
        dispose: async () => {},
      };
    },
  };
}
