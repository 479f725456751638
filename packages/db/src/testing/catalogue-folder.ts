import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ProgramDocument, rocYear } from '@zhuli/domain';
import { references } from '@zhuli/domain/testing';

/** Contents of files by their names; what is no text is written as JSON, which is YAML too. */
export type CatalogueContent = Readonly<Record<string, unknown>>;

/** The lists that arbitrary programs refer to, with the texts of the sources. */
export const listFiles: CatalogueContent = {
  'agencies.yaml': references.agencies,
  'organizations.yaml': references.organizations,
  'sources.yaml': references.sources,
  ...Object.fromEntries(references.sources.map(({ text }) => [text, '原文'])),
};

export const programFiles = (...documents: readonly ProgramDocument[]): CatalogueContent =>
  Object.fromEntries(
    documents.map((document) => [`${rocYear(document.fiscalYear)}/${document.slug}.yaml`, document]),
  );

/** A catalogue in a folder of its own, which is gone at the end of the scope that holds it with `await using`. */
export async function catalogueFolder(
  content: CatalogueContent,
): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhuli-catalogue-'));
  for (const [name, value] of Object.entries(content)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value, null, 2),
    );
  }
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
