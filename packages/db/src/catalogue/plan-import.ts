import { isDeepStrictEqual } from 'node:util';
import type { ProgramDocument } from '@zhuli/domain';
import type { Database } from '../connection/database.ts';
import { compareReferences, type ReferenceDifference } from '../references/compare-references.ts';
import { readReferences } from '../references/read-references.ts';
import { liveEditions } from './live-editions.ts';
import { type LoadedCatalogue, loadCatalogue, type ProgramFile } from './load-catalogue.ts';

export interface EditionName {
  readonly slug: string;
  readonly fiscalYear: number;
}

/** A program whose file says something else than the register. */
export interface ChangedProgram extends ProgramFile {
  readonly before: ProgramDocument;
}

/** What an import would do, decided before anything is written. */
export interface ImportPlan {
  readonly catalogue: LoadedCatalogue;
  readonly references: ReferenceDifference;
  readonly programs: {
    readonly added: readonly ProgramFile[];
    readonly changed: readonly ChangedProgram[];
    readonly unchanged: readonly ProgramFile[];
    /** Live editions of the years that the catalogue has folders for, of which it has no file, not even an invalid one. */
    readonly absent: readonly EditionName[];
  };
  /** Live editions in all, the absent ones included. */
  readonly liveCount: number;
}

/** How many programs an import may withdraw without being told `all`: a lost folder must not take the register from the public. */
export const withdrawalLimit = ({ liveCount }: Pick<ImportPlan, 'liveCount'>): number =>
  Math.max(5, Math.floor(liveCount / 10));

const nameOf = ({ slug, fiscalYear }: EditionName): string => `${fiscalYear}/${slug}`;

/** Reads the catalogue in `folder` and compares it with the register. Changes nothing. */
export async function planImport({ prisma }: Database, folder: string): Promise<ImportPlan> {
  const stored = await readReferences(prisma);
  const live = new Map<string, ProgramDocument>();
  for await (const document of liveEditions(prisma)) live.set(nameOf(document), document);

  const retired = await prisma.retiredSlug.findMany({ select: { slug: true } });
  const catalogue = await loadCatalogue(folder, {
    ...stored,
    programs: [...live.values()].map(({ slug }) => slug),
    retiredSlugs: retired.map(({ slug }) => slug),
  });
  const added: ProgramFile[] = [];
  const changed: ChangedProgram[] = [];
  const unchanged: ProgramFile[] = [];
  for (const program of catalogue.programs) {
    const before = live.get(nameOf(program.document));
    if (!before) added.push(program);
    else if (isDeepStrictEqual(before, program.document)) unchanged.push(program);
    else changed.push({ ...program, before });
  }
  const kept = new Set(catalogue.editionsNamed.map(nameOf));
  const years = new Set(catalogue.editionsNamed.map(({ fiscalYear }) => fiscalYear));
  const absent = [...live.values()]
    .filter((document) => years.has(document.fiscalYear) && !kept.has(nameOf(document)))
    .map(({ slug, fiscalYear }) => ({ slug, fiscalYear }));
  return {
    catalogue,
    references: compareReferences(stored, catalogue.references),
    programs: { added, changed, unchanged, absent },
    liveCount: live.size,
  };
}
