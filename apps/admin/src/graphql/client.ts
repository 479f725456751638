import { ApiError } from './error.ts';
import type { Operation } from './operation.ts';

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

export interface SendOptions {
  /** The language of texts in the answer and of the API's errors. */
  readonly locale: string;
  readonly signal?: AbortSignal | undefined;
}

export type Send = <Variables extends object, Result>(
  operation: Operation<Variables, Result>,
  variables: Variables,
  options: SendOptions,
) => Promise<Result>;

async function readAnswer(response: Response): Promise<GraphQLAnswer> {
  try {
    return (await response.json()) as GraphQLAnswer;
  } catch (cause) {
    throw new ApiError('UNREADABLE_ANSWER', `HTTP ${response.status}`, { status: response.status, cause });
  }
}

/** Sends persisted documents to one GraphQL endpoint. `request` is the browser's fetch. */
export function graphqlClient(endpoint: string, request: typeof fetch): Send {
  return async (operation, variables, { locale, signal }) => {
    const response = await request(endpoint, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': locale,
      },
      body: JSON.stringify({ query: operation.document, operationName: operation.name, variables }),
      ...(signal ? { signal } : {}),
    }).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new ApiError('UNREACHABLE', 'The API cannot be reached', { cause });
    });
    const answer = await readAnswer(response);
    const refusal = answer.errors?.[0];
    if (refusal) {
      const { code = 'UNKNOWN', hint } = refusal.extensions ?? {};
      throw new ApiError(code, refusal.message, { status: response.status, hint });
    }
    if (answer.data === undefined || answer.data === null) {
      throw new ApiError('UNREADABLE_ANSWER', `HTTP ${response.status}`, { status: response.status });
    }
    return answer.data as never;
  };
}
