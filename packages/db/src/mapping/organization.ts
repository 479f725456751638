import type { OrganizationDocument } from '@zhuli/domain';
import type { OrganizationModel } from '../generated/models.ts';
import { present, type Row } from './row.ts';

export type OrganizationRow = Row<OrganizationModel>;

export const organizationRow = (organization: OrganizationDocument): OrganizationRow =>
  present({
    slug: organization.slug,
    name: organization.name,
    name_en: organization.nameEn,
    kind: organization.kind,
    url: organization.url,
  });

export const organizationOf = (
  row: OrganizationRow,
  aliases: string[],
  units: string[],
): OrganizationDocument =>
  present({
    slug: row.slug,
    name: row.name,
    nameEn: row.name_en,
    kind: row.kind,
    aliases,
    units,
    url: row.url,
  });
