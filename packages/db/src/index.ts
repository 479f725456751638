export type { Database, DatabaseKind, DatabaseLogger } from './connection/database.ts';
export { type OpenDatabaseOptions, openDatabase } from './connection/open.ts';
export { type CountedStatements, countStatements } from './connection/statements.ts';
export { isDatabaseUnreachable } from './connection/unreachable.ts';
export { DatabaseFailure, type DatabaseFailureCode } from './database-failure.ts';
export { type MigrateOptions, migrate } from './migration/migrate.ts';
export type * from './register/register.ts';
export { type DatabaseSettings, readDatabaseSettings } from './settings.ts';
