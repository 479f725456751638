import type { Printer } from '../report-import.ts';
import type { Exported, FolderNotEmpty } from './export-catalogue.ts';

/** Tells what an export wrote. Returns the exit code: 0 all is there, 1 it was refused or something is missing. */
export function reportExport(result: Exported | FolderNotEmpty, folder: string, print: Printer): 0 | 1 {
  if (result.status === 'folder_not_empty') {
    print.err(`Nothing was written: ${folder} is not empty. Name another folder, or say --overwrite.`);
    return 1;
  }
  const { programs, files, missingTexts } = result;
  print.out(`Wrote ${programs} programs as ${files.length} files to ${folder}`);
  for (const text of missingTexts) {
    print.err(`${text} is not at hand. Put it there before the folder is imported.`);
  }
  return missingTexts.length === 0 ? 0 : 1;
}
