import type { AgencyRecord } from '@zhuli/db';
import type { ProgramDocument } from '@zhuli/domain';
import type { SearchNames } from '@zhuli/domain/search';
import type { Directory } from '../directory.ts';

/** The names under which a program is found besides its own: of its agencies, old and new, and of its organizations. */
export async function searchNamesOf(document: ProgramDocument, directory: Directory): Promise<SearchNames> {
  const slugs = new Set(
    [...document.organizations, ...document.contacts].flatMap(({ organization }) => organization ?? []),
  );
  const [agencies, organizations] = await Promise.all([
    directory.agencies(),
    Promise.all([...slugs].map((slug) => directory.organizationNamed(slug))),
  ]);
  const byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  const bySlug = new Map(organizations.map((organization) => [organization.slug, organization]));
  return {
    agency: (code) =>
      lineOf(code, byCode).flatMap((agency) => [agency.name, agency.nameEn, agency.code, ...agency.aliases]),
    organization: (slug) => {
      const organization = bySlug.get(slug);
      return organization
        ? [organization.name, organization.nameEn, ...organization.aliases, ...organization.units]
        : [];
    },
  };
}

/** An agency, all that it came from and all that it became. */
function lineOf(code: string, byCode: ReadonlyMap<string, AgencyRecord>): readonly AgencyRecord[] {
  const reached = (next: 'predecessors' | 'successors'): ReadonlySet<string> => {
    const codes = new Set([code]);
    // What is added on the way is visited too.
    for (const each of codes) for (const other of byCode.get(each)?.[next] ?? []) codes.add(other);
    return codes;
  };
  const codes = new Set([...reached('predecessors'), ...reached('successors')]);
  return [...codes].flatMap((each) => byCode.get(each) ?? []);
}
