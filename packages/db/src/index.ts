export { type CatalogueFinding, type FileFindingCode, findingText } from './catalogue/catalogue-finding.ts';
export { type CatalogueCheck, checkCatalogue, LEAST_COMPUTABLE } from './catalogue/check/check-catalogue.ts';
export { type FoundDuplicates, findDuplicates } from './catalogue/duplicates/find-duplicates.ts';
export {
  type Exported,
  type ExportFormat,
  type ExportOptions,
  exportCatalogue,
  type FolderNotEmpty,
} from './catalogue/export/export-catalogue.ts';
export {
  type Imported,
  type ImportInvalid,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
  type ImportWouldWithdrawMany,
  importCatalogue,
} from './catalogue/import-catalogue.ts';
export { type LoadedCatalogue, loadCatalogue, type ProgramFile } from './catalogue/load-catalogue.ts';
export { type EditionName, type ImportPlan, planImport } from './catalogue/plan-import.ts';
export { sourcesPage } from './catalogue/report/sources-page.ts';
export { type ImportFlags, type Printer, reportImport } from './catalogue/report-import.ts';
export type { Database, DatabaseKind, DatabaseLogger } from './connection/database.ts';
export { type OpenDatabaseOptions, openDatabase } from './connection/open.ts';
export { type CountedStatements, countStatements } from './connection/statements.ts';
export { isDatabaseUnreachable } from './connection/unreachable.ts';
export { DatabaseFailure, type DatabaseFailureCode } from './database-failure.ts';
export {
  type IndexProgress,
  indexMissing,
  refuseUnindexed,
} from './finding/index-rows/index-missing.ts';
export { indexProgressText } from './finding/index-rows/progress-text.ts';
export { type MigrateOptions, migrate } from './migration/migrate.ts';
export { refusePendingMigrations } from './migration/refuse-pending.ts';
export {
  type Published,
  type PublishOptions,
  publishVersion,
  type Unchanged,
} from './publish/publish-version.ts';
export { type PublicationRefusalCode, PublicationRefused } from './publish/refusal.ts';
export { type NotLive, type Withdrawn, withdrawEdition } from './publish/withdraw-edition.ts';
export type { Difference, ReferenceDifference } from './references/compare-references.ts';
export type { References } from './references/read-references.ts';
export { type SavedReferences, saveReferences } from './references/save-references.ts';
export { CHANGE_SUBJECTS } from './register/history.ts';
export { openRegister, type RegisterOptions } from './register/open-register.ts';
export { NO_FIGURES } from './register/read-statistics.ts';
export type * from './register/register.ts';
export { narrowingOf } from './register/statistics.ts';
export { catalogueFolder } from './repository.ts';
export { type DatabaseSettings, readDatabaseSettings } from './settings.ts';
