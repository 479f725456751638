import {
  AgencyDocument,
  canonical,
  canonicalProgram,
  OrganizationDocument,
  type ProgramDocument,
  SourceDocument,
} from '@zhuli/domain';
import type { References } from '../../references/read-references.ts';
import type { TextFile } from './catalogue-yaml.ts';

/** Everything in one file. Each of `programs` fits the published JSON Schema. */
export function jsonFiles(
  programs: readonly ProgramDocument[],
  { agencies, organizations, sources }: References,
): readonly TextFile[] {
  const catalogue = {
    agencies: agencies.map((agency) => canonical(AgencyDocument, agency)),
    organizations: organizations.map((organization) => canonical(OrganizationDocument, organization)),
    sources: sources.map((source) => canonical(SourceDocument, source)),
    programs: programs.map(canonicalProgram),
  };
  return [{ file: 'catalogue.json', text: `${JSON.stringify(catalogue, null, 2)}\n` }];
}
