import { AgencyDocument } from '../catalogue/agency.ts';
import { OrganizationDocument } from '../catalogue/organization.ts';
import { SourceDocument } from '../catalogue/source.ts';

export const AGENCY_CODES = ['NORTH', 'SOUTH', 'EAST'] as const;
export const ORGANIZATION_SLUGS = ['institute', 'center', 'bank'] as const;
export const SOURCE_IDS = ['handbook-112', 'deck-112', 'notice-112'] as const;

/** What arbitrary programs refer to: the agencies (EAST took over from NORTH), organizations and sources that must exist. */
export const references = {
  agencies: AGENCY_CODES.map((code) =>
    AgencyDocument.parse({
      code,
      name: `${code}局`,
      nameEn: `Bureau of the ${code}`,
      ...(code === 'NORTH' ? { validUntil: '2023-09-25', successors: ['EAST'] } : {}),
      ...(code === 'EAST' ? { validFrom: '2023-09-26', aliases: ['東局'] } : {}),
    }),
  ),
  organizations: ORGANIZATION_SLUGS.map((slug) =>
    OrganizationDocument.parse({
      slug,
      name: `財團法人${slug}`,
      nameEn: slug,
      kind: 'foundation',
      aliases: [slug],
      units: ['推動辦公室'],
    }),
  ),
  sources: SOURCE_IDS.map((id) =>
    SourceDocument.parse({
      id,
      title: { zh: id },
      publisher: { zh: '經濟部' },
      fiscalYear: 2023,
      text: `sources/${id}.txt`,
    }),
  ),
};
