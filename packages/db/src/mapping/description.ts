import type { Evidence, ProgramDocument, ProgramOrganization } from '@zhuli/domain';
import type {
  ProgramAgencyModel,
  ProgramAliasModel,
  ProgramIndustryModel,
  ProgramLinkModel,
  ProgramOrganizationModel,
  ProgramThemeModel,
} from '../generated/models.ts';
import { factFields, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { present, type Row } from './row.ts';

type ProgramLink = ProgramDocument['links'][number];

export type AliasRow = Row<ProgramAliasModel>;
export type ProgramAgencyRow = Row<ProgramAgencyModel>;
export type ThemeRow = Row<ProgramThemeModel>;
export type IndustryRow = Row<ProgramIndustryModel>;
export type ProgramOrganizationRow = Row<ProgramOrganizationModel>;
export type LinkRow = Row<ProgramLinkModel>;

export const aliasRow = (alias: string, position: number): AliasRow => ({ alias, position });
export const programAgencyRow = (agency_code: string, position: number): ProgramAgencyRow => ({
  agency_code,
  position,
});
export const themeRow = (theme: ThemeRow['theme'], position: number): ThemeRow => ({ theme, position });
export const industryRow = (industry: string, position: number): IndustryRow => ({ industry, position });

export const programOrganizationRow = (
  organization: ProgramOrganization,
  position: number,
): ProgramOrganizationRow =>
  present({
    position,
    organization_slug: organization.organization,
    role: organization.role,
    unit: organization.unit,
    ...remarkColumns(organization),
  });

export const programOrganizationOf = (
  row: ProgramOrganizationRow,
  evidence: Evidence[],
): ProgramOrganization =>
  present({
    organization: row.organization_slug,
    role: row.role,
    unit: row.unit,
    ...factFields(row, evidence),
  });

export const linkRow = (link: ProgramLink, position: number): LinkRow => ({
  position,
  url: link.url,
  ...localizedColumns('label', link.label),
  ...remarkColumns(link),
});

export const linkOf = (row: LinkRow, evidence: Evidence[]): ProgramLink => ({
  url: row.url,
  label: localizedText('label', row),
  ...factFields(row, evidence),
});
