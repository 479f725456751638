import { z } from 'zod';
import { ReviewedPair } from '../duplicates/duplicate.ts';
import { type Finding, finding } from '../program/finding.ts';
import { findingsOfIssues } from '../program/shape-findings.ts';
import { SourceException } from '../sources/exception.ts';
import { AgencyDocument } from './agency.ts';
import { checkAgencies } from './check-agencies.ts';
import { checkOrganizations, type KnownOrganizations } from './check-organizations.ts';
import { checkUnique, type TellOfList } from './check-unique.ts';
import { OrganizationDocument } from './organization.ts';
import { SourceDocument } from './source.ts';

export type ParsedList<Item> =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads anything as one of the catalogue's lists, and says of everything that is wrong where it is and how to mend it. */
function parseList<Item>(
  schema: z.ZodType<Item>,
  input: unknown,
  check: (items: readonly Item[], tell: TellOfList) => void,
): ParsedList<Item> {
  const list = z.array(schema);
  const result = list.safeParse(input);
  if (!result.success) return { ok: false, findings: findingsOfIssues(list, input, result.error.issues) };
  const findings: Finding[] = [];
  check(result.data, (code, path, zh, en) => findings.push(finding(input, code, path, { zh, en })));
  return findings.length === 0 ? { ok: true, items: result.data } : { ok: false, findings };
}

/** `known`: codes of agencies that the list may name without having them. */
export const parseAgencies = (
  input: unknown,
  known: ReadonlySet<string> = new Set(),
): ParsedList<AgencyDocument> =>
  parseList(AgencyDocument, input, (agencies, tell) => checkAgencies(agencies, known, tell));

/** `known`: those that the list does not have keep their aliases. */
export const parseOrganizations = (
  input: unknown,
  known: KnownOrganizations = [],
): ParsedList<OrganizationDocument> =>
  parseList(OrganizationDocument, input, (organizations, tell) =>
    checkOrganizations(organizations, known, tell),
  );

export const parseSourceDocuments = (input: unknown): ParsedList<SourceDocument> =>
  parseList(SourceDocument, input, (sources, tell) => checkUnique(sources, 'id', tell));

export const parseSourceExceptions = (input: unknown): ParsedList<SourceException> =>
  parseList(SourceException, input, () => {});

export const parseReviewedPairs = (input: unknown): ParsedList<ReviewedPair> =>
  parseList(ReviewedPair, input, () => {});
