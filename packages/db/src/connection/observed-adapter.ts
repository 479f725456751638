import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';

export type StatementObserver = (sql: string) => void;

function observeQueries<Target extends SqlQueryable>(target: Target, observe: StatementObserver) {
  return {
    provider: target.provider,
    adapterName: target.adapterName,
    queryRaw: (query: SqlQuery) => {
      observe(query.sql);
      return target.queryRaw(query);
    },
    executeRaw: (query: SqlQuery) => {
      observe(query.sql);
      return target.executeRaw(query);
    },
  };
}

/** Where the driver ends a transaction by itself, the client only pretends to send the statement (a phantom query). */
function observeTransaction(transaction: Transaction, observe: StatementObserver): Transaction {
  const report = (sql: string): void => {
    if (transaction.options.usePhantomQuery) observe(sql);
  };
  return {
    ...observeQueries(transaction, observe),
    options: transaction.options,
    commit: () => {
      report('COMMIT');
      return transaction.commit();
    },
    rollback: () => {
      report('ROLLBACK');
      return transaction.rollback();
    },
    ...(transaction.createSavepoint && { createSavepoint: transaction.createSavepoint.bind(transaction) }),
    ...(transaction.rollbackToSavepoint && {
      rollbackToSavepoint: transaction.rollbackToSavepoint.bind(transaction),
    }),
    ...(transaction.releaseSavepoint && { releaseSavepoint: transaction.releaseSavepoint.bind(transaction) }),
  };
}

function observeAdapter(adapter: SqlDriverAdapter, observe: StatementObserver): SqlDriverAdapter {
  return {
    ...observeQueries(adapter, observe),
    executeScript: (script) => {
      observe(script);
      return adapter.executeScript(script);
    },
    startTransaction: async (isolationLevel) => {
      observe('BEGIN');
      if (isolationLevel) observe(`SET TRANSACTION ISOLATION LEVEL ${isolationLevel}`);
      return observeTransaction(await adapter.startTransaction(isolationLevel), observe);
    },
    ...(adapter.getConnectionInfo && { getConnectionInfo: adapter.getConnectionInfo.bind(adapter) }),
    dispose: () => adapter.dispose(),
  };
}

/** The same adapter, telling `observe` of each statement just before it is sent. */
export function observeStatements(
  factory: SqlDriverAdapterFactory,
  observe: StatementObserver,
): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => observeAdapter(await factory.connect(), observe),
  };
}
