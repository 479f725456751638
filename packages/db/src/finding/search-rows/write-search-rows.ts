import { outlineOf, type ProgramDocument } from '@zhuli/domain';
import { analyze, type SearchNames, searchFieldsOf } from '@zhuli/domain/search';
import type { Prisma } from '../../generated/client.ts';
import { readSearchNames } from './search-names.ts';

export interface VersionToIndex {
  readonly versionId: number;
  readonly document: ProgramDocument;
}

/** Writes what versions are searched and listed by, anew where it is there already. Two statements, however many they are. */
export async function writeSearchRows(
  transaction: Prisma.TransactionClient,
  versions: readonly VersionToIndex[],
): Promise<void> {
  if (versions.length === 0) return;
  const names = await readSearchNames(
    transaction,
    versions.map(({ document }) => document),
  );
  const rows = versions.map((version) => searchRow(version, names));
  await transaction.$executeRaw`
    INSERT INTO program_search
    SELECT * FROM json_populate_recordset(NULL::program_search, ${JSON.stringify(rows)}::json)
    ON CONFLICT (version_id) DO UPDATE SET
      slug = excluded.slug, fiscal_year = excluded.fiscal_year, name = excluded.name, ceiling = excluded.ceiling,
      title = excluded.title, terms = excluded.terms`;
}

/** In the index row: no amount is known. Below every amount, so that the order by it has no nulls. */
export const UNKNOWN_CEILING = -1;

function searchRow({ versionId, document }: VersionToIndex, names: SearchNames) {
  const { title, terms } = analyze(searchFieldsOf(document, names));
  const ceilings = outlineOf(document).flatMap(({ ceiling }) => ceiling?.amount ?? []);
  return {
    version_id: versionId,
    slug: document.slug,
    fiscal_year: document.fiscalYear,
    name: sortName(document),
    ceiling: Math.max(UNKNOWN_CEILING, ...ceilings),
    title,
    terms,
  };
}

/** Two spellings of one character are one in the order. */
const sortName = ({ name }: ProgramDocument): string => name.zh.normalize('NFKC');
