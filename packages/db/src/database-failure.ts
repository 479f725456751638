export type DatabaseFailureCode =
  /** A setting is missing, unknown or contradicts another. */
  | 'SETTINGS_INVALID'
  /** Nothing answers at the address, or it stopped answering. */
  | 'DATABASE_UNREACHABLE'
  /** The server answers and refuses: user, password, database name or rights. */
  | 'DATABASE_REFUSED'
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_UNUSABLE'
  /** Tables that no migration of ours made. */
  | 'DATABASE_NOT_EMPTY'
  /** What was applied is not what the migrations folder says. */
  | 'MIGRATION_HISTORY_ALTERED'
  /** The tables are older than the program. */
  | 'MIGRATION_PENDING'
  /** A migration stopped half way, now or on an earlier try. */
  | 'MIGRATION_FAILED'
  /** Another process has been migrating for too long. */
  | 'MIGRATION_LOCKED'
  | 'MIGRATION_NAME_INVALID'
  /** Published versions are not indexed, or by an older release. */
  | 'INDEX_INCOMPLETE';

/** A refusal with a code for programs and, for people, a message that says what, where and how to mend it. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  readonly code: DatabaseFailureCode;

  constructor(code: DatabaseFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
