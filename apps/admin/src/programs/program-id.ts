export interface EditionAddress {
  readonly slug: string;
  readonly fiscalYear: number;
}

/** How an edition is named in the console's addresses: `sbir-2023`. */
export const editionId = ({ slug, fiscalYear }: EditionAddress): string => `${slug}-${fiscalYear}`;

const EDITION_ID = /^(.+)-(\d{4})$/;

/** Undefined where the text names no edition. */
export function editionOf(id: string): EditionAddress | undefined {
  const [, slug, year] = EDITION_ID.exec(id) ?? [];
  return slug && year ? { slug, fiscalYear: Number(year) } : undefined;
}
