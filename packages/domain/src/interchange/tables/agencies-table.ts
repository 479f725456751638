import type { AgencyDocument } from '../../catalogue/agency.ts';
import { type Columns, joined, type Table, tableOf } from './table.ts';

export function agenciesTable(agencies: readonly AgencyDocument[]): Table {
  const columns: Columns<AgencyDocument> = {
    agency_code: ({ code }) => code,
    name_zh: ({ name }) => name,
    name_en: ({ nameEn }) => nameEn,
    aliases: ({ aliases }) => joined(aliases),
    parent_code: ({ parent }) => parent,
    valid_from: ({ validFrom }) => validFrom,
    valid_until: ({ validUntil }) => validUntil,
    successor_codes: ({ successors }) => joined(successors),
    url: ({ url }) => url,
  };
  return tableOf('agencies', columns, agencies);
}
