import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { filledRegister } from '../registers/fill-register.ts';

/** What the serving process can be asked, with what it answers. */
export interface Served {
  /** Begins to serve anew, with nothing in memory; the address. */
  readonly start: string;
  /** How many SQL statements were sent since the last time this was asked. */
  readonly statements: number;
  /** In bytes, after a garbage collection. */
  readonly memory: { readonly rss: number; readonly heapUsed: number };
  readonly stop: true;
}
export type Question = keyof Served;

export interface Answer {
  readonly milliseconds: number;
  readonly bytes: number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query
  readonly data: any;
}

export interface ServedRegister {
  readonly count: number;
  restart(): Promise<void>;
  statements(): Promise<number>;
  memory(): Promise<Served['memory']>;
  /** Throws where the answer has errors. */
  query(query: string, variables: object): Promise<Answer>;
  stop(): Promise<void>;
}

export async function serveRegister(
  count: number,
  onProgress: (done: number, total: number) => void,
): Promise<ServedRegister> {
  const onServer = process.env.TEST_DATABASE_URL ? await filledRegister(count, { onProgress }) : undefined;
  const child = fork(
    join(import.meta.dirname, 'serve-register.ts'),
    [String(count), ...(onServer?.databaseUrl ? [onServer.databaseUrl] : [])],
    { execArgv: ['--expose-gc'] },
  );
  await heard(child);
  const ask = async <Asked extends Question>(question: Asked): Promise<Served[Asked]> => {
    const answer = heard(child);
    child.send(question);
    return (await answer) as Served[Asked];
  };
  let address = await ask('start');
  return {
    count,
    restart: async () => {
      address = await ask('start');
    },
    statements: () => ask('statements'),
    memory: () => ask('memory'),
    query: (query, variables) => post(`${address}/graphql`, query, variables),
    stop: async () => {
      const ended = once(child, 'exit');
      await ask('stop');
      await ended;
      await onServer?.drop();
    },
  };
}

/** What the process says next. Throws where it ends instead. */
async function heard(child: ChildProcess): Promise<unknown> {
  const given = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: given.signal }).then(([message]) => message),
      once(child, 'exit', { signal: given.signal }).then(([code]) => {
        throw new Error(`The serving process ended with ${code}`);
      }),
    ]);
  } finally {
    given.abort();
  }
}

async function post(url: string, query: string, variables: object): Promise<Answer> {
  const start = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - start;
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${JSON.stringify(errors)}\n${query} ${JSON.stringify(variables)}`);
  return { milliseconds, bytes: Buffer.byteLength(text), data };
}
