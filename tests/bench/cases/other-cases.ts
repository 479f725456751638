import type { BenchCase } from './case.ts';

export const OTHER_CASES: readonly BenchCase[] = [
  { name: 'nothing', query: '{ __typename }', variables: () => ({}) },
  {
    name: 'catalogue',
    query: '{ catalogue { revision publishedAt programCount trackCount agencyCount fiscalYears } }',
    variables: () => ({}),
  },
  {
    name: 'agencies: all',
    query: '{ agencies { code name parent { code } successors { code } predecessors { code } } }',
    variables: () => ({}),
  },
  {
    name: 'agency',
    query: 'query($code: String!) { agency(code: $code) { code name successors { code } } }',
    variables: ({ agencies }, draws) => ({ code: draws.one(agencies) }),
  },
  {
    name: 'organizations: 20 anywhere',
    query:
      'query($after: String) { organizations(first: 20, after: $after) { totalCount nodes { slug name aliases units } } }',
    variables: ({ organizations }, draws) => ({ after: draws.one(organizations.slice(0, -20)).cursor }),
  },
  {
    name: 'organization',
    query: 'query($slug: String!) { organization(slug: $slug) { slug name aliases } }',
    variables: ({ organizations }, draws) => ({ slug: draws.one(organizations).slug }),
  },
  {
    name: 'node: a track',
    query: 'query($id: ID!) { node(id: $id) { id ... on Track { name fundingRules { text } } } }',
    variables: ({ programs }, draws) => ({ id: draws.one(draws.one(programs).tracks).id }),
  },
  {
    name: 'nodes: 50 programs',
    query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Program { name tracks { key } } } }',
    variables: ({ programs }, draws) => ({ ids: Array.from({ length: 50 }, () => draws.one(programs).id) }),
  },
];
