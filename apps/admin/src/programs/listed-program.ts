import type { WindowStateName } from '@zhuli/domain';
import type { NamedBody } from '../contacts/contact.ts';
import type { ConnectionArguments, ConnectionPage } from '../data/cursor-book.ts';
import type { SchemaLocale } from '../data/reads.ts';
import { operation } from '../graphql/operation.ts';
import { stateName, type WindowState } from '../windows/window.ts';
import { kindsOf } from './kinds-of.ts';
import { type EditionAddress, editionId } from './program-id.ts';

/** A program as a row of the list shows it. */
export interface ListedProgram {
  readonly id: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly nameEn: string;
  readonly agency: NamedBody;
  /** What its tracks give, each kind once. */
  readonly kinds: readonly string[];
  readonly state: WindowStateName;
  /** Why it is in that state, as a sentence. */
  readonly reason: string;
}

interface ListedNode extends EditionAddress {
  readonly name: string;
  readonly nameEn: string;
  readonly leadAgency: NamedBody;
  readonly tracks: readonly { readonly kind: string }[];
  readonly windowStatus: { readonly state: WindowState; readonly reason: string };
}

/** In the public schema's spelling. */
export interface ProgramFilter {
  readonly agencies?: readonly string[];
  readonly kinds?: readonly string[];
  readonly fiscalYears?: readonly number[];
}

export const PROGRAM_LIST = operation<
  ConnectionArguments & { readonly filter: ProgramFilter; readonly locale: SchemaLocale },
  { readonly programs: ConnectionPage<ListedNode> }
>(`
query ProgramList($filter: ProgramFilter, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  programs(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { startCursor endCursor }
    nodes {
      slug
      fiscalYear
      name
      nameEn
      leadAgency { name nameEn }
      tracks { kind }
      windowStatus { state reason(locale: $locale) }
    }
  }
}`);

/** The way to a page that no cursor is known for yet. */
export const PROGRAM_CURSORS = operation<
  ConnectionArguments & { readonly filter: ProgramFilter },
  { readonly programs: ConnectionPage<EditionAddress> }
>(`
query ProgramCursors($filter: ProgramFilter, $first: Int, $after: String) {
  programs(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { startCursor endCursor }
    nodes { slug }
  }
}`);

/** From the choices in the list's address. What is no choice there filters nothing. */
export function programFilter({
  agency,
  kind,
  fiscalYear,
}: Readonly<Record<string, unknown>>): ProgramFilter {
  const year = Number(fiscalYear);
  return {
    ...(typeof agency === 'string' && agency ? { agencies: [agency] } : {}),
    ...(typeof kind === 'string' && kind ? { kinds: [kind.toUpperCase()] } : {}),
    ...(Number.isInteger(year) && year > 0 ? { fiscalYears: [year] } : {}),
  };
}

export function listedProgram({ leadAgency, tracks, windowStatus, ...node }: ListedNode): ListedProgram {
  return {
    id: editionId(node),
    fiscalYear: node.fiscalYear,
    name: node.name,
    nameEn: node.nameEn,
    agency: leadAgency,
    kinds: kindsOf(tracks),
    state: stateName(windowStatus.state),
    reason: windowStatus.reason,
  };
}
