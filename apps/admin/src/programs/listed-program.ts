import type { WindowStateName } from '@zhuli/domain';
import type { NamedBody } from '../contacts/contact.ts';
import type { ConnectionArguments, ConnectionPage } from '../data/cursor-book.ts';
import type { SchemaLocale } from '../data/reads.ts';
import { operation } from '../graphql/operation.ts';
import { stateName, WINDOW_STATES, type WindowState } from '../windows/window.ts';
import { kindsOf } from './kinds-of.ts';
import { type EditionAddress, editionId } from './program-id.ts';
import { SEARCH_MATCH, type SearchMatch, type SearchSuggestion } from './search-match.ts';

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
  /** Why a search found it. Null: nothing was searched for. */
  readonly match: SearchMatch | null;
}

interface ListedNode extends EditionAddress {
  readonly name: string;
  readonly nameEn: string;
  readonly leadAgency: NamedBody;
  readonly tracks: readonly { readonly kind: string }[];
  readonly windowStatus: { readonly state: WindowState; readonly reason: string };
}

/** Which programs, in the public schema's spelling. */
export interface ProgramChoice {
  readonly filter: {
    readonly agencies?: readonly string[];
    readonly kinds?: readonly string[];
    readonly fiscalYears?: readonly number[];
    readonly windowStates?: readonly WindowState[];
  };
  readonly search?: string;
}

interface ListedEdge {
  readonly match: SearchMatch | null;
  readonly node: ListedNode;
}

interface ListResult {
  readonly programs: Omit<ConnectionPage<never>, 'nodes'> & {
    readonly edges: readonly ListedEdge[];
    readonly suggestion: SearchSuggestion | null;
  };
}

export const PROGRAM_LIST = operation<
  ConnectionArguments & ProgramChoice & { readonly locale: SchemaLocale },
  ListResult
>(`
query ProgramList($filter: ProgramFilter, $search: String, $first: Int, $after: String, $last: Int, $before: String, $locale: Locale!) {
  programs(filter: $filter, search: $search, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { startCursor endCursor }
    suggestion { search text(locale: $locale) }
    edges {
      match { ...SearchMatchParts }
      node {
        slug
        fiscalYear
        name
        nameEn
        leadAgency { name nameEn }
        tracks { kind }
        windowStatus { state reason(locale: $locale) }
      }
    }
  }
}
${SEARCH_MATCH}`);

export const listedPage = ({ programs }: ListResult): ConnectionPage<ListedEdge> & ListMeta => ({
  ...programs,
  nodes: programs.edges,
  meta: { suggestion: programs.suggestion },
});

/** What the list knows beside its rows. */
interface ListMeta {
  readonly meta: { readonly suggestion: SearchSuggestion | null };
}

/** The way to a page that no cursor is known for yet. */
export const PROGRAM_CURSORS = operation<
  ConnectionArguments & ProgramChoice,
  { readonly programs: ConnectionPage<EditionAddress> }
>(`
query ProgramCursors($filter: ProgramFilter, $search: String, $first: Int, $after: String) {
  programs(filter: $filter, search: $search, first: $first, after: $after) {
    totalCount
    pageInfo { startCursor endCursor }
    nodes { slug }
  }
}`);

/** From the choices in the list's address. What is no choice there filters nothing. */
export function programChoice({
  agency,
  kind,
  fiscalYear,
  state,
  search,
}: Readonly<Record<string, unknown>>): ProgramChoice {
  const year = Number(fiscalYear);
  const windowState = WINDOW_STATES.find((known) => known === state);
  return {
    filter: {
      ...(typeof agency === 'string' && agency ? { agencies: [agency] } : {}),
      ...(typeof kind === 'string' && kind ? { kinds: [kind.toUpperCase()] } : {}),
      ...(Number.isInteger(year) && year > 0 ? { fiscalYears: [year] } : {}),
      ...(windowState ? { windowStates: [windowState.toUpperCase() as WindowState] } : {}),
    },
    ...(typeof search === 'string' && search.trim() ? { search } : {}),
  };
}

export const listedProgram = ({
  match,
  node: { leadAgency, tracks, windowStatus, ...node },
}: ListedEdge): ListedProgram => ({
  id: editionId(node),
  fiscalYear: node.fiscalYear,
  name: node.name,
  nameEn: node.nameEn,
  agency: leadAgency,
  kinds: kindsOf(tracks),
  state: stateName(windowStatus.state),
  reason: windowStatus.reason,
  match,
});
