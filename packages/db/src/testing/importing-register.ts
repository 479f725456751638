import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { type ImportOptions, type ImportResult, importCatalogue } from '../catalogue/import-catalogue.ts';
import type { DatabaseKind } from '../connection/database.ts';
import { openRegister } from '../register/open-register.ts';
import type { Register } from '../register/register.ts';
import { type CatalogueContent, catalogueFolder, listFiles } from './catalogue-folder.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';

export const [sample] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 112 }) as [ProgramDocument];
export const program = (slug: string, note?: string): ProgramDocument => ({
  ...sample,
  slug,
  fiscalYear: 2023,
  ...(note === undefined ? {} : { note: { zh: note } }),
});
export const several = (count: number): readonly ProgramDocument[] =>
  Array.from({ length: count }, (_, index) => program(`program-${index + 10}`));
export const now = new Date('2023-03-01T00:00:00Z');

export interface ImportingRegister extends FreshDatabase {
  /** Imports the lists that `program` refers to, with these files beside them or in their place. */
  importFiles(content: CatalogueContent, options?: Partial<ImportOptions>): Promise<ImportResult>;
  register(): Register;
  /** Of what is published. */
  slugs(): Promise<string[]>;
}

/** A register of one's own, to import catalogues into. */
export async function importingRegister(backend: DatabaseKind): Promise<ImportingRegister> {
  const fresh = await freshDatabase(backend);
  const register = () => openRegister(fresh.database);
  return {
    ...fresh,
    register,
    importFiles: async (content, options = {}) => {
      await using folder = await catalogueFolder({ ...listFiles, ...content });
      return await importCatalogue(fresh.database, folder.path, { now, ...options });
    },
    slugs: async () => {
      const { items } = await register().editions({}, { size: 100, direction: 'forward' });
      return items.map(({ document }) => document.slug);
    },
  };
}
