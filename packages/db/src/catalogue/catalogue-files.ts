import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type CatalogueFinding, fileFinding } from './catalogue-finding.ts';

export const LIST_FILES = {
  agencies: 'agencies.yaml',
  organizations: 'organizations.yaml',
  sources: 'sources.yaml',
} as const;

/** The texts of the sources, which are not read here, and the exceptions that the check makes of them. */
const SOURCES_FOLDER = 'sources';
export const EXCEPTIONS_FILE = `${SOURCES_FOLDER}/exceptions.yaml`;

/** Pairs of records that look like one and are two. No part of what is imported. */
export const REVIEWED_PAIRS_FILE = 'reviewed-pairs.yaml';

const isYear = (name: string): boolean => /^[1-9]\d{0,2}$/.test(name);
const isProse = (name: string): boolean => /\.(md|txt)$/.test(name) || name.startsWith('.');
const isKnown = (name: string, lists: readonly string[]): boolean =>
  lists.includes(name) || name === REVIEWED_PAIRS_FILE || isProse(name);

export interface CatalogueFiles {
  /** Relative to the folder, sorted. */
  readonly programs: readonly string[];
  /** Whether the three lists are there. */
  readonly lists: readonly string[];
  readonly findings: readonly CatalogueFinding[];
}

/** Looks through a catalogue's folder. Whatever would be passed over without a word is a finding. */
export async function findCatalogueFiles(folder: string): Promise<CatalogueFiles> {
  const top = await entriesOf(folder);
  if (!top) {
    const message = {
      zh: `找不到資料夾 ${folder}。請確認路徑。`,
      en: `There is no folder ${folder}. Check the path.`,
    };
    return { programs: [], lists: [], findings: [fileFinding('FOLDER_MISSING', '.', message)] };
  }
  const findings: CatalogueFinding[] = [];
  const programs: string[] = [];
  const lists: string[] = Object.values(LIST_FILES);
  const found = lists.filter((name) => top.some((entry) => entry.isFile() && entry.name === name));
  for (const name of lists.filter((list) => !found.includes(list))) findings.push(missingList(name));
  for (const entry of top) {
    const { name } = entry;
    if (entry.isDirectory() && isYear(name)) {
      for (const inner of (await entriesOf(path.join(folder, name))) ?? []) {
        if (inner.isFile() && inner.name.endsWith('.yaml')) programs.push(`${name}/${inner.name}`);
        else if (!isProse(inner.name)) findings.push(unexpected(`${name}/${inner.name}`));
      }
    } else if (!(entry.isDirectory() && name === SOURCES_FOLDER) && !isKnown(name, lists)) {
      findings.push(unexpected(name));
    }
  }
  return { programs: programs.sort(), lists: found, findings };
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

const missingList = (name: string): CatalogueFinding =>
  fileFinding('FILE_MISSING', name, {
    zh: `缺少 ${name}。請補上；沒有內容時寫 []。`,
    en: `${name} is missing. Add it; write [] where there is nothing to list.`,
  });

const unexpected = (file: string): CatalogueFinding =>
  fileFinding('FILE_UNEXPECTED', file, {
    zh: '此處不應有這個檔案，匯入時會被略過。計畫檔請放在民國年資料夾（例：112/sbir.yaml），副檔名為 .yaml。',
    en: 'Not expected here, and would be passed over. A program goes into the folder of its year of the Republic, and ends in .yaml (such as 112/sbir.yaml).',
  });
