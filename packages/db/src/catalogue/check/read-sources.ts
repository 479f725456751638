import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  parseSourceExceptions,
  readSourceText,
  type SourceDocument,
  type SourceException,
  type SourceText,
} from '@zhuli/domain';
import type { CatalogueFinding } from '../catalogue-finding.ts';
import { readYamlFile } from '../yaml-file.ts';

/** Figures of the sources that no fact has to cite. There need not be any. */
export const EXCEPTIONS_FILE = 'sources/exceptions.yaml';

/** The text layers of the sources, as far as they are there. */
export async function readSourceTexts(
  folder: string,
  sources: readonly SourceDocument[],
): Promise<readonly SourceText[]> {
  const there = sources.filter(({ text }) => existsSync(path.join(folder, text)));
  return Promise.all(
    there.map(async ({ id, text }) => readSourceText(id, await readFile(path.join(folder, text), 'utf8'))),
  );
}

export interface SourceExceptions {
  readonly exceptions: readonly SourceException[];
  readonly findings: readonly CatalogueFinding[];
}

export async function readSourceExceptions(folder: string): Promise<SourceExceptions> {
  if (!existsSync(path.join(folder, EXCEPTIONS_FILE))) return { exceptions: [], findings: [] };
  const yaml = await readYamlFile(folder, EXCEPTIONS_FILE);
  if (!yaml.ok) return { exceptions: [], findings: yaml.findings };
  const parsed = parseSourceExceptions(yaml.content);
  if (parsed.ok) return { exceptions: parsed.items, findings: [] };
  return { exceptions: [], findings: parsed.findings.map(yaml.locate) };
}
