/** `nameZh` is the column `name_zh`. */
type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : '';

/** How PostgreSQL writes a value as JSON: a date and an instant are strings, a 64-bit integer is a number. */
type Stored<Value> = Value extends Date ? string : Value extends bigint ? number : Value;

type Flat<Type> = { [Name in keyof Type]: Type[Name] };

/**
 * A row as PostgreSQL writes and reads it as JSON, without its nulls: columns under their SQL names, typed by the model that
 * is generated from `prisma/schema`. `Json` gives the type of `json` columns. The version's id is left out: rows are
 * made before the version is.
 */
export type Row<Model, Json = unknown> = Flat<
  {
    [Name in keyof Model as null extends Model[Name] ? never : Column<Name, Json>]: Stored<Model[Name]>;
  } & {
    [Name in keyof Model as null extends Model[Name] ? Column<Name, Json> : never]?: Stored<
      NonNullable<Model[Name]>
    >;
  } & ([unknown] extends [Json] ? object : Json)
>;

type Column<Name, Json> = Exclude<SnakeCase<Name & string>, 'version_id' | keyof Json>;

/** The fields that are not undefined. What is unsaid is absent, in documents as in rows. */
export type Present<Fields> = Flat<
  { [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] } & {
    [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<
      Fields[Name],
      undefined
    >;
  }
>;

export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const result: Record<string, unknown> = {};
  for (const name in fields) if (fields[name] !== undefined) result[name] = fields[name];
  return result as Present<Fields>;
}

/** A flag of a document is `true` or absent; in a row it is always there. */
export const flag = (value: boolean): true | undefined => value || undefined;
