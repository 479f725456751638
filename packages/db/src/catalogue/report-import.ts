import type { Database } from '../connection/database.ts';
import { type CatalogueFinding, findingText } from './catalogue-finding.ts';
import {
  type Imported,
  type ImportOptions,
  type ImportProgress,
  importCatalogue,
} from './import-catalogue.ts';
import { planImport, withdrawalLimit } from './plan-import.ts';
import { editionText, planLines } from './plan-text.ts';

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
    for (const line of planLines(plan, flags.withdrawAbsent)) print.out(line);
    const limit = withdrawalLimit(plan);
    const count = plan.programs.absent.length;
    const isRefused = flags.withdrawAbsent === 'few' && count > limit;
    if (isRefused) print.err(withdrawalRefusal('would be refused', count, limit));
    return isRefused || plan.catalogue.findings.some(isError) ? 1 : 0;
  }
  const onProgress = (progress: ImportProgress) => printProgress(progress, flags, print);
  const result = await importCatalogue(database, folder, { now, onProgress, ...flags });
  switch (result.status) {
    case 'invalid':
      // The warnings wait, so that what must be mended stands alone.
      printFindings(result.findings.filter(isError), print);
      print.err('Nothing was imported. Mend the errors, or import the rest with --skip-invalid.');
      return 1;
    case 'would_withdraw_many':
      for (const edition of result.absent) print.err(`No file of ${editionText(edition)}`);
      print.err(withdrawalRefusal('was refused', result.absent.length, result.limit));
      return 1;
    case 'imported':
      printFindings(result.findings, print);
      printImported(result, print);
      return 0;
  }
}

const withdrawalRefusal = (happened: string, count: number, limit: number): string =>
  `The import ${happened}: ${count} programs would be withdrawn, and --withdraw-absent=few withdraws ${limit} at most. ` +
  'If that is meant, say --withdraw-absent=all.';

const isError = ({ severity }: CatalogueFinding): boolean => severity === 'error';

function printFindings(findings: readonly CatalogueFinding[], print: Printer): void {
  for (const finding of findings) print.err(findingText(finding));
}

function printProgress(progress: ImportProgress, flags: ImportFlags, print: Printer): void {
  if (progress.kind === 'planned') {
    const lines = planLines(progress.plan, flags.withdrawAbsent);
    // Into an empty register everything goes, and is told as it is published.
    for (const line of progress.plan.liveCount === 0 ? lines.slice(-1) : lines) print.out(line);
  } else if (progress.kind === 'references_saved') {
    print.out(`Agencies, organizations and sources: ${progress.count} saved`);
  } else {
    const done = String(progress.done).padStart(String(progress.total).length);
    print.out(`[${done}/${progress.total}] ${progress.kind} ${editionText(progress)}`);
  }
}

function printImported({ published, withdrawn, unchanged, skipped }: Imported, print: Printer): void {
  for (const file of skipped) print.err(`Skipped ${file}`);
  print.out(
    `Done: ${published.length} published, ${withdrawn.length} withdrawn, ${unchanged} unchanged, ${skipped.length} skipped`,
  );
}
