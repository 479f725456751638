import type { AgencyDocument } from '@zhuli/domain';
import type { AgencyModel } from '../generated/models.ts';
import { present, type Row } from './row.ts';

export type AgencyRow = Row<AgencyModel>;

export const agencyRow = (agency: AgencyDocument): AgencyRow =>
  present({
    code: agency.code,
    name: agency.name,
    name_en: agency.nameEn,
    aliases: agency.aliases,
    parent_code: agency.parent,
    valid_from: agency.validFrom,
    valid_until: agency.validUntil,
    url: agency.url,
  });

export const agencyOf = (row: AgencyRow, successors: string[]): AgencyDocument =>
  present({
    code: row.code,
    name: row.name,
    nameEn: row.name_en,
    aliases: row.aliases,
    parent: row.parent_code,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    successors,
    url: row.url,
  });
