import {
  AgencyDocument,
  canonical,
  canonicalProgram,
  OrganizationDocument,
  type ProgramDocument,
  rocYear,
  SourceDocument,
} from '@zhuli/domain';
import type { References } from '../../references/read-references.ts';
import { LIST_FILES } from '../catalogue-files.ts';
import { yamlText } from './yaml-text.ts';

export interface TextFile {
  /** Relative to the folder, with `/` on every system. */
  readonly file: string;
  readonly text: string;
}

const HEADINGS: Readonly<Record<keyof References, string>> = {
  agencies: '主管機關 Agencies',
  organizations: '執行單位 Organizations',
  sources: '出處：事實所引的文件 Sources: the documents that facts are cited from',
};

export function listFiles({ agencies, organizations, sources }: References): readonly TextFile[] {
  const written = {
    agencies: agencies.map((agency) => canonical(AgencyDocument, agency)),
    organizations: organizations.map((organization) => canonical(OrganizationDocument, organization)),
    sources: sources.map((source) => canonical(SourceDocument, source)),
  };
  return (Object.keys(HEADINGS) as (keyof References)[]).map((list) => ({
    file: LIST_FILES[list],
    text: yamlText(written[list], HEADINGS[list]),
  }));
}

export function programFile(document: ProgramDocument): TextFile {
  const { slug, fiscalYear, name } = document;
  return {
    file: `${rocYear(fiscalYear)}/${slug}.yaml`,
    text: yamlText(canonicalProgram(document), `${name.zh}\n${name.en}`),
  };
}
