import type { FindingCode } from '../finding-code.ts';
import { nearMatch } from '../near-match.ts';
import type { Path } from '../place.ts';
import { type Check, located } from './check.ts';

/** Agencies, organizations, source documents and programs that the document names must be in the register. */
export const checkReferences: Check = (document, tell, references) => {
  const mustExist = (
    known: ReadonlySet<string> | undefined,
    name: string | undefined,
    code: FindingCode,
    path: Path,
    kind: { readonly zh: string; readonly en: string },
  ): void => {
    if (known === undefined || name === undefined || known.has(name)) return;
    const meant = nearMatch(name, known);
    tell(
      code,
      path,
      `目錄中沒有${kind.zh}「${name}」。${meant ? `是否為「${meant}」？` : '請先加入目錄。'}`,
      `The register has no ${kind.en} "${name}". ${meant ? `Is "${meant}" meant?` : 'Add it to the register first.'}`,
    );
  };
  const agency = { zh: '機關', en: 'agency' };
  const organization = { zh: '單位', en: 'organization' };

  for (const { item, path } of located(document.agencies, 'agencies')) {
    mustExist(references.agencies, item, 'AGENCY_UNKNOWN', path, agency);
  }
  for (const { item, path } of located(document.organizations, 'organizations')) {
    const place = [...path, 'organization'];
    mustExist(references.organizations, item.organization, 'ORGANIZATION_UNKNOWN', place, organization);
  }
  for (const { item, path } of located(document.contacts, 'contacts')) {
    mustExist(references.agencies, item.agency, 'AGENCY_UNKNOWN', [...path, 'agency'], agency);
    const place = [...path, 'organization'];
    mustExist(references.organizations, item.organization, 'ORGANIZATION_UNKNOWN', place, organization);
  }
  for (const { item, path } of located(document.sources, 'sources')) {
    const kind = { zh: '來源文件', en: 'source document' };
    mustExist(
      references.sourceDocuments,
      item.document,
      'SOURCE_DOCUMENT_UNKNOWN',
      [...path, 'document'],
      kind,
    );
  }
  mustExist(
    references.programSlugs,
    document.lifecycle.replacedBy,
    'PROGRAM_UNKNOWN',
    ['lifecycle', 'replacedBy'],
    { zh: '計畫', en: 'program' },
  );
};
