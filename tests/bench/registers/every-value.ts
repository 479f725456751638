/** Gives back what to put in the place of a value that is neither a list nor an object. */
export type Replace = (
  value: string | number | boolean,
  /** The field that holds it, or that holds the list that it is in. */
  field: string,
  owner: Readonly<Record<string, unknown>>,
) => unknown;

/** A copy of a document in which every single value was asked for. */
export function withEveryValue<Content>(content: Content, replace: Replace): Content {
  const copy = (value: unknown, field: string, owner: Readonly<Record<string, unknown>>): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, field, owner));
    if (typeof value !== 'object' || value === null) {
      return replace(value as string | number | boolean, field, owner);
    }
    const record = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(record).map(([name, inner]) => [name, copy(inner, name, record)]),
    );
  };
  return copy(content, '', {}) as Content;
}
