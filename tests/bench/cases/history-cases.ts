import type { BenchCase } from './case.ts';

export const HISTORY_CASES: readonly BenchCase[] = [
  {
    name: 'changes: 20 with their fields',
    query: `query($since: Int) { changes(since: $since, first: 20) {
      totalCount nodes { revision action slug fields { path label beforeText afterText } }
    } }`,
    variables: ({ programs }, draws) => ({ since: draws.whole(1, programs.length) }),
  },
  {
    name: 'changes: the newest',
    query: `query($since: Int) { changes(since: $since, first: 20) {
      totalCount nodes { revision action slug fields { path label beforeText afterText } }
    } }`,
    variables: ({ programs }) => ({ since: programs.length }),
  },
  {
    name: 'program: versions with their changes',
    query: `query($slug: String!, $fiscalYear: Int!) { program(slug: $slug, fiscalYear: $fiscalYear) {
      versions { number publishedAt changes { path beforeText afterText } }
    } }`,
    variables: ({ programs }, draws) => {
      const { slug, fiscalYear } = draws.one(programs);
      return { slug, fiscalYear };
    },
  },
];
