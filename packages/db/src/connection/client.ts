import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../generated/client.ts';
import { observeStatements, type StatementObserver } from './observed-adapter.ts';
import { recordStatement } from './statements.ts';

/** How long a transaction may wait for its turn, and then run. The embedded database lets in one at a time. */
const transactionOptions = { maxWait: 30_000, timeout: 60_000 };

export interface ObservedClient {
  readonly prisma: PrismaClient;
  onStatement(observer: StatementObserver): () => void;
}

/** The one place where a PrismaClient is made. */
export function createClient(adapter: SqlDriverAdapterFactory): ObservedClient {
  const observers = new Set<StatementObserver>([recordStatement]);
  const observed = observeStatements(adapter, (sql) => {
    for (const observer of observers) observer(sql);
  });
  return {
    prisma: new PrismaClient({ adapter: observed, errorFormat: 'minimal', transactionOptions }),
    onStatement: (observer) => {
      observers.add(observer);
      return () => {
        observers.delete(observer);
      };
    },
  };
}
