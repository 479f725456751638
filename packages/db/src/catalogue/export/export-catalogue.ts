import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProgramDocument } from '@zhuli/domain';
import type { Database } from '../../connection/database.ts';
import { type References, readReferences } from '../../references/read-references.ts';
import { liveEditions } from '../live-editions.ts';
import { csvFiles } from './catalogue-csv.ts';
import { jsonFiles } from './catalogue-json.ts';
import { listFiles, programFile, type TextFile } from './catalogue-yaml.ts';

/** `yaml`: the files of a catalogue, which can be imported. `json`: one file. `csv`: eight tables for spreadsheets. */
export type ExportFormat = 'yaml' | 'json' | 'csv';

export interface ExportOptions {
  readonly format?: ExportFormat;
  /** Writes into a folder that holds something already. What stands there under other names stays. */
  readonly overwrite?: boolean;
  /** Where the texts of the sources are: the register does not hold them. */
  readonly textsFrom: string;
}

/** The folder holds something already. Nothing was written. */
export interface FolderNotEmpty {
  readonly status: 'folder_not_empty';
}

export interface Exported {
  readonly status: 'exported';
  readonly programs: number;
  /** Relative to the folder. */
  readonly files: readonly string[];
  /** Texts of sources that were not at hand. Without them the folder cannot be imported. */
  readonly missingTexts: readonly string[];
}

/** Writes what is in the register as files. An import of the `yaml` form changes nothing. */
export async function exportCatalogue(
  { prisma }: Database,
  folder: string,
  { format = 'yaml', overwrite = false, textsFrom }: ExportOptions,
): Promise<Exported | FolderNotEmpty> {
  if (!overwrite && existsSync(folder) && (await readdir(folder)).length > 0) {
    return { status: 'folder_not_empty' };
  }
  const references = await readReferences(prisma);
  const programs: ProgramDocument[] = [];
  for await (const document of liveEditions(prisma)) programs.push(document);
  programs.sort(byEdition);

  const files: string[] = [];
  for (const { file, text } of filesOf(format, programs, references)) {
    await writeInto(folder, file, text);
    files.push(file);
  }
  const missingTexts: string[] = [];
  for (const { text } of format === 'yaml' ? references.sources : []) {
    const original = path.join(textsFrom, text);
    const copy = path.join(folder, text);
    if (isWithin(folder, copy) && isWithin(textsFrom, original) && existsSync(original)) {
      await mkdir(path.dirname(copy), { recursive: true });
      await copyFile(original, copy);
      files.push(text);
    } else if (!existsSync(copy)) {
      missingTexts.push(text);
    }
  }
  return { status: 'exported', programs: programs.length, files, missingTexts };
}

/** The path of a text is what somebody wrote into a list: it must not lead elsewhere. */
const isWithin = (folder: string, file: string): boolean =>
  !path.relative(folder, file).startsWith('..') && !path.isAbsolute(path.relative(folder, file));

const byEdition = (one: ProgramDocument, other: ProgramDocument): number =>
  one.fiscalYear - other.fiscalYear || (one.slug < other.slug ? -1 : 1);

function filesOf(
  format: ExportFormat,
  programs: readonly ProgramDocument[],
  references: References,
): readonly TextFile[] {
  switch (format) {
    case 'yaml':
      return [...listFiles(references), ...programs.map(programFile)];
    case 'json':
      return jsonFiles(programs, references);
    case 'csv':
      return csvFiles(programs, references);
  }
}

async function writeInto(folder: string, file: string, text: string): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
}
