import { createYoga } from 'graphql-yoga';
import type { RequestContext } from '../context.ts';
import { schema } from '../schema/index.ts';
import { useAnswerErrors } from './answer-errors.ts';
import { QUERY_LIMITS, useQueryLimits } from './query-limits.ts';

export function createGraphQL() {
  return createYoga<RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    // `router.ts` answers for other origins: one header for all, which a cache can keep.
    cors: false,
    maxRequestBodySize: QUERY_LIMITS.bodyBytes,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    // `useAnswerErrors` masks, with the request's own language, id and log.
    maskedErrors: false,
    plugins: [useQueryLimits(), useAnswerErrors()],
  });
}
export type GraphQLHandler = ReturnType<typeof createGraphQL>;
