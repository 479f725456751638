import { rocYear } from '../../calendar/roc-date.ts';
import type { AgencyDocument } from '../../catalogue/agency.ts';
import type { OrganizationDocument } from '../../catalogue/organization.ts';
import { industryText } from '../../eligibility/industry.ts';
import { requirementText } from '../../eligibility/text/expression-text.ts';
import type { ProgramDocument } from '../../program/document.ts';
import { type Columns, flag, joined, programKey, type Table, tableOf } from './table.ts';

/** The lists that programs refer to. */
export interface TableReferences {
  readonly agencies: readonly AgencyDocument[];
  readonly organizations: readonly OrganizationDocument[];
}

export function programsTable(
  programs: readonly ProgramDocument[],
  { agencies, organizations }: TableReferences,
): Table {
  const agencyName = (code: string | undefined) => agencies.find((agency) => agency.code === code)?.name;
  const organizationName = (slug: string) =>
    organizations.find((organization) => organization.slug === slug)?.name ?? slug;
  const columns: Columns<ProgramDocument> = {
    program_key: programKey,
    slug: ({ slug }) => slug,
    fiscal_year: ({ fiscalYear }) => fiscalYear,
    roc_year: ({ fiscalYear }) => rocYear(fiscalYear),
    name_zh: ({ name }) => name.zh,
    name_en: ({ name }) => name.en,
    name_en_is_unofficial: ({ name }) => flag(name.enUnofficial),
    name_is_editorial: ({ name }) => flag(name.editorial && true),
    aliases: ({ aliases }) => joined(aliases),
    lifecycle: ({ lifecycle }) => lifecycle.state,
    replaced_by: ({ lifecycle }) => lifecycle.replacedBy,
    lead_agency_code: ({ agencies: [lead] }) => lead,
    lead_agency_name: ({ agencies: [lead] }) => agencyName(lead),
    agency_codes: (program) => joined(program.agencies),
    organizations: (program) =>
      joined(
        program.organizations.map(
          ({ organization, role, unit }) =>
            `${organizationName(organization)}${unit ? ` ${unit}` : ''} (${role})`,
        ),
      ),
    organization_slugs: ({ organizations }) => joined(organizations.map(({ organization }) => organization)),
    summary_zh: ({ summary }) => summary.zh,
    summary_en: ({ summary }) => summary.en,
    audience: ({ audience }) =>
      joined(
        (audience?.evidence ?? []).map(({ quote }) => quote),
        ' / ',
      ),
    eligibility_zh: ({ eligibility }) =>
      joined(
        eligibility.map(({ expression }) => requirementText(expression).zh),
        '；',
      ),
    eligibility_en: ({ eligibility }) =>
      joined(eligibility.map(({ expression }) => requirementText(expression).en)),
    themes: ({ themes }) => joined(themes),
    industries: ({ industries }) => joined(industries.map((code) => industryText(code).zh)),
    industry_codes: ({ industries }) => joined(industries),
    tracks: ({ tracks }) => tracks.length,
    links: ({ links }) => joined(links.map(({ url }) => url)),
    sources: ({ sources }) => joined(sources.map(({ document, locator }) => `${document}: ${locator}`)),
    note_zh: ({ note }) => note?.zh,
    note_en: ({ note }) => note?.en,
  };
  return tableOf('programs', columns, programs);
}
