import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { PrismaClient } from '../generated/client.ts';
import type { StatementObserver } from './observed-adapter.ts';

export type DatabaseKind = 'embedded' | 'postgresql';

/** What a library may log, in the shape of pino's methods: details first. */
export interface DatabaseLogger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface Database {
  readonly kind: DatabaseKind;
  /** Where it is, for messages. Holds no password. */
  readonly location: string;
  readonly prisma: PrismaClient;
  /** Resolves when the database answers; else throws a DatabaseFailure. */
  ping(): Promise<void>;
  /** Tells of each SQL statement, just before it is sent. Returns what takes the observer away. */
  onStatement(observer: StatementObserver): () => void;
  /**
   * Runs `work` on connections of its own that no statement timeout cuts off, while no other process is inside `work` of the same
   * database. For migrations.
   */
  exclusively<Result>(
    work: (adapters: SqlMigrationAwareDriverAdapterFactory) => Promise<Result>,
  ): Promise<Result>;
  /** Idempotent. */
  close(): Promise<void>;
}
