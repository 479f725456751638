import { isDatabaseUnreachable } from '@zhuli/db';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { RequestContext } from '../context.ts';
import { findRefusal, localizeRefusal, refuse } from '../errors/refusal.ts';

/**
 * Turns errors into what a reader may see: refusals in the reader's language, invalid queries with a code, and in place
 * of anything unexpected a request id, under which the log has the rest.
 */
export function useAnswerErrors(): Plugin<object, RequestContext> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors?.length) return;
      setResult(answer(result as ExecutionResult, serverContext));
    },
  };
}

function answer(result: ExecutionResult, context: RequestContext): ExecutionResult {
  const errors = (result.errors ?? []).map((error) => shown(error, context));
  const isUnavailable = errors.some(({ extensions }) => extensions.code === 'SERVICE_UNAVAILABLE');
  // Where the database is away every field is missing for one reason: it is said once, and no half of an answer is given.
  if (isUnavailable) return { errors: errors.slice(0, 1), data: null };
  // An error without a path is one of the request: nothing was executed, though `data: null` may stand beside it.
  const isExecuted = result.data !== undefined && errors.some(({ path }) => path);
  if (!isExecuted) return { errors: errors.map(withBadRequest) };
  if (result.data === null) return { ...result, errors };
  // GraphQL over HTTP: an answer with data is a success, whatever is missing in it.
  return { ...result, errors: errors.map(withoutStatus) };
}

function shown(error: GraphQLError, context: RequestContext): GraphQLError {
  const { locale, log, requestId } = context;
  const refusal = findRefusal(error);
  if (refusal) return localizeRefusal(error, refusal, locale);
  const cause = rootOf(error);
  if (isDatabaseUnreachable(cause)) {
    log.warn({ err: cause }, 'the database cannot be reached');
    return renamed(error, refuse('SERVICE_UNAVAILABLE', {}), locale);
  }
  if (cause instanceof GraphQLError && !error.extensions.unexpected) return coded(error);
  log.error({ err: cause, path: error.path }, 'a request failed unexpectedly');
  return renamed(error, refuse('INTERNAL', { requestId }), locale);
}

function renamed(error: GraphQLError, refusal: GraphQLError, locale: RequestContext['locale']): GraphQLError {
  const found = findRefusal(refusal);
  return found ? localizeRefusal(error, found, locale) : refusal;
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/** What GraphQL itself refuses has a code in most cases; the rest are faults of the request, such as a bad variable. */
function coded(error: GraphQLError): GraphQLError {
  return error.extensions.code ? error : copied(error, { ...error.extensions, code: 'BAD_REQUEST' });
}

/** The request itself is at fault, unless an error says otherwise. */
function withBadRequest(error: GraphQLError): GraphQLError {
  if (error.extensions.http) return error;
  return copied(error, { ...error.extensions, http: { status: 400, spec: true } });
}

function withoutStatus(error: GraphQLError): GraphQLError {
  const { http, ...extensions } = error.extensions;
  return http ? copied(error, extensions) : error;
}

function copied(error: GraphQLError, extensions: Record<string, unknown>): GraphQLError {
  const { nodes, source, positions, path } = error;
  return new GraphQLError(error.message, {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
    extensions,
  });
}
