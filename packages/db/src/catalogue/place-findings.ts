import { type ProgramDocument, rocYear } from '@zhuli/domain';
import { type CatalogueFinding, fileFinding } from './catalogue-finding.ts';

/**
 * A program's file has the slug as its name and stands in the folder of its year; no two files hold one edition, and no slug is given
 * to a second program.
 */
export function placeFindings(
  files: readonly {
    readonly file: string;
    readonly document: Pick<ProgramDocument, 'slug' | 'fiscalYear'>;
  }[],
  retiredSlugs: ReadonlySet<string>,
): CatalogueFinding[] {
  const holders = new Map<string, string>();
  return files.flatMap(({ file, document: { slug, fiscalYear } }): CatalogueFinding[] => {
    if (retiredSlugs.has(slug)) {
      return [
        fileFinding('SLUG_RETIRED', file, {
          zh: `${slug} 曾是另一個計畫的代稱，舊連結仍在。請改用別的代稱。`,
          en: `The slug ${slug} belonged to another program, and links to it still exist. Choose another slug.`,
        }),
      ];
    }
    const edition = `${slug} ${fiscalYear}`;
    const holder = holders.get(edition);
    if (holder !== undefined) {
      return [
        fileFinding('PROGRAM_REPEATED', file, {
          zh: `${holder} 已是 ${slug} ${fiscalYear} 年度的計畫。請刪除其一，或改正 slug 或 fiscalYear。`,
          en: `${holder} already holds ${slug} of fiscal year ${fiscalYear}. Remove one, or correct its slug or fiscalYear.`,
        }),
      ];
    }
    holders.set(edition, file);
    const expected = `${rocYear(fiscalYear)}/${slug}.yaml`;
    if (file === expected) return [];
    return [
      fileFinding('FILE_MISPLACED', file, {
        zh: `依內容，此檔應為 ${expected}。請移動或改名，或改正 slug 或 fiscalYear。`,
        en: `By its content the file should be ${expected}. Move or rename it, or correct its slug or fiscalYear.`,
      }),
    ];
  });
}
