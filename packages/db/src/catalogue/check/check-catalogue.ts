import {
  type ContentTally,
  type CoverageTally,
  checkSources,
  type FigureCoverage,
  parseSourceExceptions,
  type SourceException,
  type SourceGap,
  tallyContent,
  tallyCoverage,
} from '@zhuli/domain';
import { EXCEPTIONS_FILE } from '../catalogue-files.ts';
import type { CatalogueFinding } from '../catalogue-finding.ts';
import { type LoadedCatalogue, loadCatalogue } from '../load-catalogue.ts';
import { readOptionalList } from '../optional-list.ts';
import { readSourceTexts } from './read-sources.ts';

/** At least so many of a hundred amounts and shares are values that can be computed with. */
export const LEAST_COMPUTABLE = 97;

export interface CatalogueCheck {
  readonly catalogue: LoadedCatalogue;
  /** Of the files: errors keep a catalogue from being checked in full, warnings are for editors. */
  readonly findings: readonly CatalogueFinding[];
  /** Where the catalogue and its sources part. */
  readonly gaps: readonly SourceGap[];
  readonly figures: readonly FigureCoverage[];
  readonly exceptions: readonly SourceException[];
  readonly coverage: CoverageTally;
  readonly content: ContentTally;
  readonly passes: boolean;
}

/** Reads a catalogue and holds it against the texts of its sources. Needs no database, and changes nothing. */
export async function checkCatalogue(folder: string): Promise<CatalogueCheck> {
  const catalogue = await loadCatalogue(folder);
  const { items: exceptions, findings } = await readOptionalList(
    folder,
    EXCEPTIONS_FILE,
    parseSourceExceptions,
  );
  const programs = catalogue.programs.map(({ document }) => document);
  const { figures, gaps } = checkSources({
    programs,
    organizations: catalogue.references.organizations,
    texts: await readSourceTexts(folder, catalogue.references.sources),
    exceptions,
  });
  const coverage = tallyCoverage({ figures });
  const allFindings = [...catalogue.findings, ...findings];
  return {
    catalogue,
    findings: allFindings,
    gaps,
    figures,
    exceptions,
    coverage,
    content: tallyContent(programs),
    passes:
      gaps.length === 0 &&
      !allFindings.some(({ severity }) => severity === 'error') &&
      coverage.computable.typed * 100 >= coverage.computable.all * LEAST_COMPUTABLE,
  };
}
