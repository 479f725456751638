import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSourceText, type SourceDocument, type SourceText } from '@zhuli/domain';

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
