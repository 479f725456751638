import { REVIEWED_PAIRS_FILE } from '../catalogue-files.ts';
import { findingText } from '../catalogue-finding.ts';
import type { Printer } from '../report-import.ts';
import type { FoundDuplicates } from './find-duplicates.ts';

/** Tells of each suspicious pair why it is one. Returns the exit code: 0 nobody need look, 1 somebody should. */
export function reportDuplicates({ open, reviewed, idle, errors }: FoundDuplicates, print: Printer): 0 | 1 {
  for (const error of errors) print.err(findingText(error));
  for (const { kind, pair, reasons } of open) {
    print.out(`${kind} ${pair.join(' and ')}`);
    for (const { code, message } of reasons) print.out(`  ${code} ${message.zh}\n    ${message.en}`);
  }
  for (const { kind, pair } of idle) {
    print.err(`${REVIEWED_PAIRS_FILE}: ${kind} ${pair.join(' and ')} is no longer suspicious. Remove it.`);
  }
  if (open.length > 0) {
    print.out(
      `If a pair is two, say in ${REVIEWED_PAIRS_FILE} what sets them apart; if it is one, merge the files.`,
    );
  }
  print.out(`${open.length} suspicious pairs, ${reviewed.length} looked at`);
  return open.length + idle.length + errors.length === 0 ? 0 : 1;
}
