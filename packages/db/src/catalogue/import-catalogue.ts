import type { Database } from '../connection/database.ts';
import { publishVersion } from '../publish/publish-version.ts';
import { withdrawEdition } from '../publish/withdraw-edition.ts';
import { saveReferences } from '../references/save-references.ts';
import type { CatalogueFinding } from './catalogue-finding.ts';
import type { ProgramFile } from './load-catalogue.ts';
import { type EditionName, type ImportPlan, planImport, withdrawalLimit } from './plan-import.ts';

export type ImportProgress =
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'references_saved'; readonly count: number }
  | ({
      readonly kind: 'published' | 'withdrawn';
      /** Of `total` editions that are to be published or withdrawn, this is the `done`th. */
      readonly done: number;
      readonly total: number;
    } & EditionName);

export interface ImportOptions {
  readonly now: Date;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Imports the valid programs although others have errors. Without it, one error keeps everything out. */
  readonly skipInvalid?: boolean;
  /**
   * Withdraws live editions that the catalogue has no file of, in the years that it has folders for. `few`: at most 5, or a
   * tenth of all where that is more. Absent: none.
   */
  readonly withdrawAbsent?: 'few' | 'all';
}

/** The files have errors. Nothing was changed. */
export interface ImportInvalid {
  readonly status: 'invalid';
  readonly findings: readonly CatalogueFinding[];
}

/** More would be withdrawn than was allowed. Nothing was changed. */
export interface ImportWouldWithdrawMany {
  readonly status: 'would_withdraw_many';
  readonly absent: readonly EditionName[];
  readonly limit: number;
}

export interface Imported {
  readonly status: 'imported';
  /** Agencies, organizations and sources that were entered or rewritten. */
  readonly referencesSaved: number;
  readonly published: readonly EditionName[];
  readonly unchanged: number;
  readonly withdrawn: readonly EditionName[];
  /** Live editions that the catalogue has no file of, and that stay. */
  readonly absent: readonly EditionName[];
  /** Files that were left out because of their errors. */
  readonly skipped: readonly string[];
  /** Warnings, and the errors of what was skipped. */
  readonly findings: readonly CatalogueFinding[];
}

export type ImportResult = Imported | ImportInvalid | ImportWouldWithdrawMany;

/**
 * Brings the register to what the files of `folder` say. All files are judged before the first is imported; each program is then
 * published in a transaction of its own, so that an import that is cut off can be run again. What is there already is not
 * written again.
 */
export async function importCatalogue(
  database: Database,
  folder: string,
  { now, onProgress = () => {}, skipInvalid = false, withdrawAbsent }: ImportOptions,
): Promise<ImportResult> {
  const plan = await planImport(database, folder);
  const { catalogue, programs } = plan;
  const hasErrors = catalogue.findings.some(({ severity }) => severity === 'error');
  if (catalogue.isUnusable || (hasErrors && !skipInvalid)) {
    return { status: 'invalid', findings: catalogue.findings };
  }
  const limit = withdrawalLimit(plan);
  if (withdrawAbsent === 'few' && programs.absent.length > limit) {
    return { status: 'would_withdraw_many', absent: programs.absent, limit };
  }
  onProgress({ kind: 'planned', plan });

  const { difference } = await saveReferences(database, catalogue.references, { now });
  const referencesSaved = Object.values(difference).reduce(
    (sum, { added, changed }) => sum + added.length + changed.length,
    0,
  );
  onProgress({ kind: 'references_saved', count: referencesSaved });

  const toPublish: readonly ProgramFile[] = [...programs.added, ...programs.changed];
  const toWithdraw = withdrawAbsent ? programs.absent : [];
  const total = toPublish.length + toWithdraw.length;
  const published: EditionName[] = [];
  const withdrawn: EditionName[] = [];
  for (const { document } of toPublish) {
    await publishVersion(database, document, { now });
    const { slug, fiscalYear } = document;
    published.push({ slug, fiscalYear });
    onProgress({ kind: 'published', done: published.length, total, slug, fiscalYear });
  }
  for (const edition of toWithdraw) {
    await withdrawEdition(database, edition, { now });
    withdrawn.push(edition);
    onProgress({ kind: 'withdrawn', done: published.length + withdrawn.length, total, ...edition });
  }
  return {
    status: 'imported',
    referencesSaved,
    published,
    unchanged: programs.unchanged.length,
    withdrawn,
    absent: withdrawAbsent ? [] : programs.absent,
    skipped: catalogue.invalidFiles,
    findings: catalogue.findings,
  };
}
