import type { Plugin } from 'graphql-yoga';
import { refuse } from '../errors/refusal.ts';
import { queryCost } from './query-cost.ts';

/**
 * Measured, not guessed: the tests beside this file hold a query for 20 programs with everything that hangs
 * on them, and the introspection of GraphiQL, to less than half of each.
 */
export const QUERY_LIMITS = {
  /** Of the text of the query alone; variables are limited by the size of the body. */
  bytes: 30_000,
  tokens: 4_000,
  depth: 18,
  cost: 320_000,
  bodyBytes: 200_000,
} as const;

/** Refuses what would cost too much before it is executed. Introspection has its own limit, a rule of validation. */
export function useQueryLimits(): Plugin {
  return {
    onParams({ params }) {
      if (typeof params.query === 'string' && Buffer.byteLength(params.query) > QUERY_LIMITS.bytes) {
        throw refuse('QUERY_TOO_LARGE', { measure: 'bytes', max: QUERY_LIMITS.bytes });
      }
    },
    onParse() {
      return ({ result }) => {
        const { tokenCount } = result as { readonly tokenCount?: number };
        if (tokenCount !== undefined && tokenCount > QUERY_LIMITS.tokens) {
          throw refuse('QUERY_TOO_LARGE', { measure: 'tokens', max: QUERY_LIMITS.tokens });
        }
      };
    },
    onExecute({ args: { document, schema, variableValues, operationName } }) {
      const measured = queryCost({ document, schema, variables: variableValues, operationName });
      if (!measured) return;
      const { cost, depth } = measured;
      if (depth > QUERY_LIMITS.depth)
        throw refuse('DEPTH_LIMIT_EXCEEDED', { depth, max: QUERY_LIMITS.depth });
      if (cost > QUERY_LIMITS.cost) throw refuse('COST_LIMIT_EXCEEDED', { cost, max: QUERY_LIMITS.cost });
    },
  };
}
