import type { Register } from '@zhuli/db';
import { createLogger } from '../logger.ts';
import { createServer, type ServerOptions } from '../server.ts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly requestId?: string;
  readonly [field: string]: unknown;
}

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  /** Lets what is under way finish, then stops. */
  stop(): Promise<void>;
  /** What was logged so far. */
  readonly log: readonly LogLine[];
  /** Posts a query and gives back the parsed answer. */
  query(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** The real server on a free port, which stops when the scope ends. */
export async function startTestServer(
  register: Register,
  options: Partial<Omit<ServerOptions, 'logger' | 'register'>> = {},
): Promise<TestServer> {
  const log: LogLine[] = [];
  const logger = createLogger(
    { logLevel: 'debug' },
    { write: (line: string) => void log.push(JSON.parse(line)) },
  );
  const server = createServer({
    register,
    logger,
    ping: async () => undefined,
    settings: { host: '127.0.0.1', port: 0, publicUrl: 'https://zhuli.example.tw' },
    now: () => new Date('2023-06-01T12:00:00+08:00'),
    adminDist: '/nonexistent',
    ...options,
  });
  const url = await server.listen();
  return {
    url,
    log,
    stop: () => server.close(),
    async query(query, variables, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json',
          'content-type': 'application/json',
          ...headers,
        },
        body: JSON.stringify({ query, ...(variables && { variables }) }),
      });
      const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, data, ...(errors && { errors }) };
    },
    [Symbol.asyncDispose]: () => server.close(0),
  };
}
