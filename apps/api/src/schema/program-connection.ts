import type { Facets, PublishedEdition } from '@zhuli/db';
import type { Suggestion } from '@zhuli/domain/search';
import type { Connection, Edge } from '../paging/connection.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection.ts';
import { ProgramFacets } from './facets.ts';
import { type SearchMatch, SearchMatchType } from './highlight.ts';
import { Program } from './program.ts';
import { SearchSuggestion } from './suggestion.ts';

export interface ProgramEdge extends Edge<PublishedEdition> {
  readonly match: SearchMatch | null;
}

export interface FoundPrograms extends Connection<PublishedEdition> {
  readonly edges: readonly ProgramEdge[];
  /** Counted with the page where the query asks for them. */
  readonly facets: Facets | undefined;
  readonly suggest: () => Promise<Suggestion | null>;
}

const { edge, connection } = connectionType<PublishedEdition, FoundPrograms>(Program, {
  description: 'A page of programs.',
  cursor:
    'Opaque. Good for lists in the same order (by relevance: of the same search), when rows come and go, and in later versions of the register.',
  edges: 'The rows, each with its cursor and why it was found.',
});
export const ProgramConnection = connection;

builder.objectFields(edge, (t) => ({
  match: t.field({
    type: SearchMatchType,
    nullable: true,
    description: 'Why the search found it. Null: nothing was searched for.',
    resolve: ({ match }) => match,
  }),
}));

builder.objectFields(connection, (t) => ({
  facets: t.field({
    type: ProgramFacets,
    description: 'The rows of all pages, counted by what they are.',
    resolve: ({ facets }) => {
      if (facets) return facets;
      throw new Error('Facets are counted with the page, and these were not asked for');
    },
  }),
  suggestion: t.field({
    type: SearchSuggestion,
    nullable: true,
    description:
      'What to search for instead, where the search finds nothing. Null: something was found, nothing was searched for, or nothing like it finds anything.',
    resolve: ({ suggest }) => suggest(),
  }),
}));
