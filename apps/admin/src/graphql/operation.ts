/** A persisted document: fixed when the console is built, checked against the public schema by a test. */
export interface Operation<Variables extends object, Result> {
  readonly name: string;
  readonly document: string;
  /** Never called: they tie the types of what goes in and comes out to the document. */
  readonly _variables?: (variables: Variables) => void;
  readonly _result?: () => Result;
}

const OPERATION_NAME = /^\s*query\s+(\w+)/;

/** Joins a query with the fragments that it uses. */
export function operation<Variables extends object, Result>(
  query: string,
  ...fragments: readonly string[]
): Operation<Variables, Result> {
  const name = OPERATION_NAME.exec(query)?.[1];
  if (!name) throw new Error(`An operation starts with its name: ${query.slice(0, 60)}`);
  return { name, document: [query, ...new Set(fragments)].map((part) => part.trim()).join('\n\n') };
}
