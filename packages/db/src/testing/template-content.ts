import type { Database } from '../connection/database.ts';

/** What a database is filled with once, to be copied from then on. */
export interface TemplateContent {
  /** Of what: another content of this name takes the place of the one before. Lower-case letters and digits. */
  readonly name: string;
  /** Changes when the content does. */
  readonly fingerprint: string;
  /** Fills a database that is migrated and empty. */
  readonly fill: (database: Database) => Promise<unknown>;
}
