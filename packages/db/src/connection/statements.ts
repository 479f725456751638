import { AsyncLocalStorage } from 'node:async_hooks';

interface Recording {
  readonly statements: string[];
  readonly outer: Recording | undefined;
}

const scope = new AsyncLocalStorage<Recording>();

/** To be called once for each statement, at the moment it is sent. */
export function recordStatement(sql: string): void {
  for (let recording = scope.getStore(); recording; recording = recording.outer)
    recording.statements.push(sql);
}

export interface CountedStatements<Result> {
  readonly result: Result;
  readonly count: number;
  /** As sent and in order, `BEGIN` and `COMMIT` included, so that a failed assertion can show what was asked. */
  readonly statements: readonly string[];
}

/**
 * Counts every SQL statement that is sent to any database on behalf of `work`, and of nothing that runs beside it.
 * Scopes nest: an outer one counts what the inner ones do. What a new connection sets up for itself is not counted.
 */
export async function countStatements<Result>(
  work: () => Promise<Result>,
): Promise<CountedStatements<Result>> {
  const recording: Recording = { statements: [], outer: scope.getStore() };
  // Awaited inside: the client's promises are lazy and send nothing before somebody waits for them.
  const result = await scope.run(recording, async () => await work());
  return { result, count: recording.statements.length, statements: recording.statements };
}
