import type { Database } from '../connection/database.ts';
import { type CatalogueFinding, findingText } from './catalogue-finding.ts';
import {
  type Imported,
  type ImportOptions,
  type ImportProgress,
  importCatalogue,
} from './import-catalogue.ts';
import { type EditionName, type ImportPlan, planImport } from './plan-import.ts';

export interface Printer {
  out(line: string): void;
  err(line: string): void;
}

export type ImportFlags = Pick<ImportOptions, 'skipInvalid' | 'withdrawAbsent'> & {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
};

/** Imports a catalogue and tells of it line by line. Returns the exit code: 0 done, 1 refused. */
export async function reportImport(
  database: Database,
  folder: string,
  { dryRun = false, ...flags }: ImportFlags,
  now: Date,
  print: Printer,
): Promise<0 | 1> {
  print.out(`Reading ${folder}`);
  if (dryRun) {
    const plan = await planImport(database, folder);
    printFindings(plan.catalogue.findings, print);
    printPlan(plan, print);
    return plan.catalogue.findings.some(isError) ? 1 : 0;
  }
  const onProgress = (progress: ImportProgress) => printProgress(progress, print);
  const result = await importCatalogue(database, folder, { now, onProgress, ...flags });
  switch (result.status) {
    case 'invalid':
      // The warnings wait, so that what must be mended stands alone.
      printFindings(result.findings.filter(isError), print);
      print.err('Nothing was imported. Mend the errors, or import the rest with --skip-invalid.');
      return 1;
    case 'would_withdraw_many':
      for (const edition of result.absent) print.err(`No file of ${nameOf(edition)}`);
      print.err(
        `Nothing was imported: ${result.absent.length} programs would be withdrawn, and --withdraw-absent=few withdraws ` +
          `${result.limit} at most. If that is meant, say --withdraw-absent=all.`,
      );
      return 1;
    case 'imported':
      printFindings(result.findings, print);
      printImported(result, print);
      return 0;
  }
}

const nameOf = ({ slug, fiscalYear }: EditionName): string => `${slug} ${fiscalYear}`;

const isError = ({ severity }: CatalogueFinding): boolean => severity === 'error';

function printFindings(findings: readonly CatalogueFinding[], print: Printer): void {
  for (const finding of findings) print.err(findingText(finding));
}

function printPlan({ programs: { added, changed, unchanged, absent } }: ImportPlan, print: Printer): void {
  print.out(
    `Programs: ${added.length} new, ${changed.length} changed, ${unchanged.length} unchanged, ${absent.length} without a file`,
  );
}

function printProgress(progress: ImportProgress, print: Printer): void {
  if (progress.kind === 'planned') {
    printPlan(progress.plan, print);
  } else if (progress.kind === 'references_saved') {
    print.out(`Agencies, organizations and sources: ${progress.count} saved`);
  } else {
    const done = String(progress.done).padStart(String(progress.total).length);
    print.out(`[${done}/${progress.total}] ${progress.kind} ${nameOf(progress)}`);
  }
}

function printImported({ published, withdrawn, unchanged, absent, skipped }: Imported, print: Printer): void {
  for (const file of skipped) print.err(`Skipped ${file}`);
  for (const edition of absent) print.out(`Stays without a file: ${nameOf(edition)}`);
  print.out(
    `Done: ${published.length} published, ${withdrawn.length} withdrawn, ${unchanged} unchanged, ${skipped.length} skipped`,
  );
}
