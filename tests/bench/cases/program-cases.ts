import { sdl } from '@zhuli/api';
import { everythingBelow } from '@zhuli/api/testing';
import { buildSchema } from 'graphql';
import type { BenchCase } from './case.ts';

const schema = buildSchema(sdl);
const PLAIN = 'nodes { slug fiscalYear name lifecycle { state } tracks { key kind } }';

export const PROGRAM_CASES: readonly BenchCase[] = [
  {
    name: 'program: one with its rules',
    query: `query($slug: String!, $fiscalYear: Int!) {
      program(slug: $slug, fiscalYear: $fiscalYear) { name tracks { name fundingRules { text } windows { state } } }
    }`,
    variables: ({ programs }, draws) => {
      const { slug, fiscalYear } = draws.one(programs);
      return { slug, fiscalYear };
    },
  },
  {
    name: 'programs: first 20',
    query: `{ programs(first: 20) { totalCount ${PLAIN} } }`,
    variables: () => ({}),
  },
  {
    name: 'programs: 20 anywhere',
    query: `query($after: String) { programs(first: 20, after: $after) { totalCount pageInfo { hasNextPage } ${PLAIN} } }`,
    variables: ({ programs }, draws) => ({ after: draws.one(programs.slice(0, -20)).cursor }),
  },
  {
    name: 'programs: 20 with everything',
    query: `query($after: String) { programs(first: 20, after: $after) { nodes ${everythingBelow(schema, 'Program')} } }`,
    variables: ({ programs }, draws) => ({ after: draws.one(programs.slice(0, -20)).cursor }),
  },
  {
    name: 'programs: of an agency and kind',
    query: `query($filter: ProgramFilter) { programs(first: 20, filter: $filter) { totalCount ${PLAIN} } }`,
    variables: ({ agencies }, draws) => ({
      filter: {
        agencies: [draws.one(agencies)],
        kinds: [draws.one(['SUBSIDY', 'GUIDANCE', 'LOAN', 'TRAINING'])],
      },
    }),
  },
  {
    name: 'programs: as of a day',
    query: `query($asOf: Date) { programs(first: 20, asOf: $asOf) { totalCount ${PLAIN} } }`,
    variables: (_, draws) => ({
      asOf: `202${draws.whole(1, 4)}-0${draws.whole(1, 9)}-1${draws.whole(0, 9)}`,
    }),
  },
];
