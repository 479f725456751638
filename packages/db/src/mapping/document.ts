import type { ProgramDocument } from '@zhuli/domain';
import { type BudgetRow, budgetOf, budgetRow } from './budget.ts';
import { type CitationRow, citationRows, indexEvidence } from './citation.ts';
import { type ContactRow, contactOf, contactRow, type PhoneRow, phoneRows } from './contact.ts';
import {
  type AliasRow,
  aliasRow,
  type IndustryRow,
  industryRow,
  type LinkRow,
  linkOf,
  linkRow,
  type ProgramAgencyRow,
  type ProgramOrganizationRow,
  programAgencyRow,
  programOrganizationOf,
  programOrganizationRow,
  type ThemeRow,
  themeRow,
} from './description.ts';
import { present } from './row.ts';
import { type SourceReferenceRow, sourceReferenceOf, sourceReferenceRow } from './source.ts';
import { type StatedRows, statedOf, statedRows } from './stated.ts';
import { type TrackRow, trackOf, trackRow } from './track.ts';
import { type VersionRow, versionOf, versionRow } from './version.ts';

/** The rows that hang on a version, by table. Each list is in the order of its positions. */
export interface ChildRows extends StatedRows {
  source_reference: SourceReferenceRow[];
  program_alias: AliasRow[];
  program_agency: ProgramAgencyRow[];
  program_organization: ProgramOrganizationRow[];
  program_theme: ThemeRow[];
  program_industry: IndustryRow[];
  program_link: LinkRow[];
  track: TrackRow[];
  contact_point: ContactRow[];
  contact_phone: PhoneRow[];
  budget: BudgetRow[];
  citation: CitationRow[];
}

/** A whole edition as rows. */
export interface VersionRows {
  readonly program: { readonly slug: string };
  readonly edition: { readonly fiscal_year: number };
  readonly version: VersionRow;
  readonly children: ChildRows;
}

export const toRows = (document: ProgramDocument): VersionRows => ({
  program: { slug: document.slug },
  edition: { fiscal_year: document.fiscalYear },
  version: versionRow(document),
  children: {
    source_reference: document.sources.map(sourceReferenceRow),
    program_alias: document.aliases.map(aliasRow),
    program_agency: document.agencies.map(programAgencyRow),
    program_organization: document.organizations.map(programOrganizationRow),
    program_theme: document.themes.map(themeRow),
    program_industry: document.industries.map(industryRow),
    program_link: document.links.map(linkRow),
    track: document.tracks.map(trackRow),
    contact_point: document.contacts.map(contactRow),
    contact_phone: document.contacts.flatMap(phoneRows),
    budget: document.budgets.map(budgetRow),
    ...statedRows([
      { trackKey: undefined, stated: document },
      ...document.tracks.map((track) => ({ trackKey: track.key, stated: track })),
    ]),
    citation: citationRows(document),
  },
});

/** The document that the rows were made from. */
export function fromRows({ program, edition, version, children }: VersionRows): ProgramDocument {
  const evidence = indexEvidence(children.citation);
  const audience = evidence.ofAudience();
  const stated = statedOf(children, evidence);
  const phones = Map.groupBy(children.contact_phone, (phone) => phone.contact_key);
  const { name, summary, lifecycle, note } = versionOf(version);
  return present({
    slug: program.slug,
    fiscalYear: edition.fiscal_year,
    name,
    aliases: children.program_alias.map(({ alias }) => alias),
    lifecycle,
    agencies: children.program_agency.map((agency) => agency.agency_code),
    organizations: children.program_organization.map((row) =>
      programOrganizationOf(row, evidence.of('organization_position', row.position)),
    ),
    summary,
    audience: audience && { evidence: audience },
    themes: children.program_theme.map(({ theme }) => theme),
    industries: children.program_industry.map(({ industry }) => industry),
    sources: children.source_reference.map(sourceReferenceOf),
    tracks: children.track.map((row) =>
      trackOf(row, stated(row.key), evidence.ofAudience(row.key), evidence.of('track_key', row.key)),
    ),
    contacts: children.contact_point.map((row) =>
      contactOf(row, phones.get(row.key) ?? [], evidence.of('contact_key', row.key)),
    ),
    budgets: children.budget.map((row) => budgetOf(row, evidence.of('budget_key', row.key))),
    links: children.program_link.map((row) => linkOf(row, evidence.of('link_position', row.position))),
    ...stated(undefined),
    note,
  });
}
