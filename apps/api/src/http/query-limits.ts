import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refuse } from '../errors/refusal.ts';

/**
 * Measured, not guessed: `tests/api/graphql/query-limits.test.ts` holds a query for 20 programs with everything that hangs
 * on them, and the introspection of GraphiQL, far below each of these.
 */
export const QUERY_LIMITS = {
  /** Of the text of the query alone; variables are limited by the size of the body. */
  bytes: 30_000,
  tokens: 4_000,
  depth: 16,
  cost: 60_000,
  bodyBytes: 200_000,
} as const;

/** Refuses what would cost too much before it is executed. Introspection has its own limit, a rule of validation. */
export function useQueryLimits(): Plugin {
  return {
    onParams({ params }) {
      if (params.query && Buffer.byteLength(params.query) > QUERY_LIMITS.bytes) {
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
    onExecute({ args: { document, schema, variableValues, operationName, contextValue } }) {
      const measured = measure(document, schema, operationName, variableValues, contextValue as object);
      if (!measured) return;
      const { depth, complexity: cost } = measured;
      if (depth > QUERY_LIMITS.depth) {
        throw refuse('DEPTH_LIMIT_EXCEEDED', { depth, max: QUERY_LIMITS.depth });
      }
      if (cost > QUERY_LIMITS.cost) throw refuse('COST_LIMIT_EXCEEDED', { cost, max: QUERY_LIMITS.cost });
    },
  };
}

/** Undefined where the operation or its variables are invalid: execution refuses those, and says why. */
function measure(
  document: DocumentNode,
  schema: GraphQLSchema,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  ctx: object,
) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  try {
    return complexityFromQuery(
      { ...document, definitions: [operation, ...fragments] },
      { schema, ctx, variables: variables ?? {} },
    );
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
