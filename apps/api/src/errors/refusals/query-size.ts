import type { Refusals } from './refusal-text.ts';

/** Queries that ask for too much at once. */
export interface QuerySizeRefusalValues {
  DEPTH_LIMIT_EXCEEDED: { readonly depth: number; readonly max: number };
  COST_LIMIT_EXCEEDED: { readonly cost: number; readonly max: number };
  QUERY_TOO_LARGE: { readonly measure: 'bytes' | 'tokens'; readonly max: number };
}

const beforeExecution = { status: 400, spec: true } as const;

export const QUERY_SIZE_REFUSALS: Refusals<QuerySizeRefusalValues> = {
  DEPTH_LIMIT_EXCEEDED: {
    message: {
      zh: ({ depth, max }) => `查詢深達 ${depth} 層，上限為 ${max} 層。`,
      en: ({ depth, max }) => `The query is ${depth} levels deep; the limit is ${max}.`,
    },
    hint: { zh: '請拆成數個較淺的查詢。', en: 'Split it into shallower queries.' },
    http: beforeExecution,
  },
  COST_LIMIT_EXCEEDED: {
    message: {
      zh: ({ cost, max }) => `查詢的估計成本為 ${cost}，上限為 ${max}。`,
      en: ({ cost, max }) => `The query would cost ${cost}; the limit is ${max}.`,
    },
    hint: {
      zh: '請減少 first、巢狀清單或別名，分次查詢。',
      en: 'Ask for fewer rows (first), fewer nested lists or fewer aliases at a time.',
    },
    http: beforeExecution,
  },
  QUERY_TOO_LARGE: {
    message: {
      zh: ({ measure, max }) => `查詢太長：上限為 ${max} ${measure === 'bytes' ? '位元組' : '個詞元'}。`,
      en: ({ measure, max }) => `The query is too long: the limit is ${max} ${measure}.`,
    },
    hint: {
      zh: '請改用片段（fragment）與變數，或拆成數個查詢。',
      en: 'Use fragments and variables, or split the query.',
    },
    http: beforeExecution,
  },
};
