import type { BenchCase } from './case.ts';

const PLAIN = 'nodes { slug fiscalYear name tracks { key kind } }';
const FOUND = `edges { node { slug name } match { tier reason fragments { field segments { text isMatch } } } } totalCount`;
/** Words that few, some and most programs have, of both languages, alone and together. */
const SEARCHES = [
  '鋼鐵',
  '花蓮縣',
  '節能',
  '數位轉型',
  '補助',
  '研發 補助',
  '碳盤查',
  'SBIR',
  'bicycle',
  'digital transformation',
  '臺南市 紡織',
  '創業貸款',
];
const COUNTIES = ['HUALIEN', 'TAIPEI', 'PENGHU', 'KAOHSIUNG'];

const ordered = (order: string, given: string): BenchCase => ({
  name: `programs: by ${order.toLowerCase()}`,
  query: `query($filter: ProgramFilter, $search: String) {
    programs(first: 20, orderBy: ${order}, filter: $filter, search: $search) { totalCount ${PLAIN} }
  }`,
  variables: (_, draws) => ({
    filter: { fiscalYears: [draws.whole(2020, 2025)] },
    ...(given === 'search' && { search: draws.one(SEARCHES) }),
  }),
});

export const FINDING_CASES: readonly BenchCase[] = [
  {
    name: 'programs: search',
    query: `query($search: String) { programs(first: 20, search: $search) { ${FOUND} } }`,
    variables: (_, draws) => ({ search: draws.one(SEARCHES) }),
  },
  {
    name: 'programs: search that finds nothing',
    query: `query($search: String) { programs(first: 20, search: $search) { totalCount suggestion { text } } }`,
    variables: (_, draws) => ({ search: draws.one(['綱鐵', '數位轉形', '碳盤茶', 'digitel', '花連縣']) }),
  },
  ordered('RELEVANCE', 'search'),
  ...['DEADLINE', 'AMOUNT', 'NAME', 'UPDATED', 'SLUG'].map((order) => ordered(order, 'filter')),
  {
    name: 'programs: track conditions together',
    query: `query($filter: ProgramFilter) { programs(first: 20, filter: $filter) { totalCount ${PLAIN} } }`,
    variables: (_, draws) => ({
      filter: {
        kinds: ['SUBSIDY'],
        regions: [draws.one(COUNTIES)],
        windowStates: ['OPEN', 'CLOSING_SOON'],
        amount: { atLeast: draws.whole(1, 50) * 100_000 },
        ownShare: { atMost: '50%' },
      },
    }),
  },
  {
    name: 'programs: closing within days',
    query: `query($filter: ProgramFilter) { programs(first: 20, filter: $filter) { totalCount ${PLAIN} } }`,
    variables: (_, draws) => ({ filter: { closesWithinDays: draws.whole(7, 60) } }),
  },
  {
    name: 'facets: all programs',
    query: `{ programs(first: 1) { facets {
      agencies { value count } organizations { value count } kinds { value count } themes { value count }
      fiscalYears { value count } windowStates { value count } deadlineMonths { value count } regions { value count }
      industries { value count } legalForms { value count } isFree { value count }
    } } }`,
    variables: () => ({}),
  },
  {
    name: 'facets: of a search',
    query: `query($search: String) { programs(first: 1, search: $search) { facets {
      agencies { value count } kinds { value count } themes { value count } windowStates { value count }
    } } }`,
    variables: (_, draws) => ({ search: draws.one(SEARCHES) }),
  },
];
