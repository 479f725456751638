import type {
  GetListParams,
  GetListResult,
  GetOneParams,
  GetOneResult,
  Identifier,
  RaRecord,
} from 'react-admin';
import type { Send } from '../graphql/client.ts';
import { ApiError } from '../graphql/error.ts';
import type { Operation } from '../graphql/operation.ts';
import { type ConsoleLocale, isConsoleLocale, LOCALES } from '../i18n/locale.ts';
import { type ConnectionArguments, type ConnectionPage, CursorBook, readRows } from './cursor-book.ts';

/** `ZH_TW` and `EN` in the public schema. */
export type SchemaLocale = 'ZH_TW' | 'EN';

/** One verb of one resource: the documents it may send, and how it answers react-admin. */
export interface Read<Params, Result> {
  readonly operations: readonly Pick<Operation<never, unknown>, 'name' | 'document'>[];
  readonly answer: (send: Send, params: Params) => Promise<Result>;
}

const DEFAULT_PAGE_SIZE = 25;

/** Screens say in `meta` which language they want: it is part of react-admin's cache key, so a switch of language asks anew. */
function localeOf(meta: unknown): ConsoleLocale {
  const locale = typeof meta === 'object' && meta !== null && 'locale' in meta ? meta.locale : undefined;
  return isConsoleLocale(locale) ? locale : LOCALES[0];
}

const inSchema = (locale: ConsoleLocale): SchemaLocale => (locale === 'en' ? 'EN' : 'ZH_TW');

/** A list that the API gives page by page. `skip` asks for cursors alone. */
export function pagedList<Choice extends object, Result, Skipped, Node, Item extends RaRecord>(list: {
  readonly page: Operation<ConnectionArguments & Choice & { readonly locale: SchemaLocale }, Result>;
  readonly connection: (result: Result) => ConnectionPage<Node>;
  readonly skip: Operation<ConnectionArguments & Choice, Skipped>;
  readonly skipped: (result: Skipped) => ConnectionPage<unknown>;
  /** Which list it is, from what the screen lets choose: the arguments beside those of the page. */
  readonly choice: (chosen: Readonly<Record<string, unknown>>) => Choice;
  readonly record: (node: Node) => Item;
}): Read<GetListParams, GetListResult<Item>> {
  const books = new Map<string, CursorBook>();
  const bookOf = (key: string): CursorBook => {
    const book = books.get(key) ?? new CursorBook();
    books.set(key, book);
    return book;
  };
  return {
    operations: [list.page, list.skip],
    answer: async (send, params) => {
      const locale = localeOf(params.meta);
      const options = { locale, signal: params.signal };
      const choice = list.choice(params.filter ?? {});
      const { page, perPage } = params.pagination ?? { page: 1, perPage: DEFAULT_PAGE_SIZE };
      const { nodes, total, meta } = await readRows(
        bookOf(JSON.stringify(choice)),
        (page - 1) * perPage,
        perPage,
        async (place) =>
          list.connection(await send(list.page, { ...place, ...choice, locale: inSchema(locale) }, options)),
        async (place) => list.skipped(await send(list.skip, { ...place, ...choice }, options)),
      );
      return { data: nodes.map(list.record), total, ...(meta && { meta }) };
    },
  };
}

/** A short list that the API gives whole. */
export function wholeList<Result, Item extends RaRecord>(list: {
  readonly operation: Operation<{ locale: SchemaLocale }, Result>;
  readonly records: (result: Result) => readonly Item[];
}): Read<GetListParams, GetListResult<Item>> {
  return {
    operations: [list.operation],
    answer: async (send, params) => {
      const locale = localeOf(params.meta);
      const result = await send(
        list.operation,
        { locale: inSchema(locale) },
        { locale, signal: params.signal },
      );
      const data = [...list.records(result)];
      return { data, total: data.length };
    },
  };
}

/** One record. Undefined variables: the id cannot be one of this resource. */
export function oneRecord<Variables extends object, Result, Item extends RaRecord>(one: {
  readonly operation: Operation<Variables & { locale: SchemaLocale }, Result>;
  readonly variables: (id: Identifier) => Variables | undefined;
  readonly record: (result: Result) => Item | null;
}): Read<GetOneParams, GetOneResult<Item>> {
  return {
    operations: [one.operation],
    answer: async (send, params) => {
      const locale = localeOf(params.meta);
      const variables = one.variables(params.id);
      const result =
        variables &&
        (await send(
          one.operation,
          { ...variables, locale: inSchema(locale) },
          { locale, signal: params.signal },
        ));
      const data = result ? one.record(result) : null;
      if (!data) throw new ApiError('NOT_FOUND', `No record ${params.id}`);
      return { data };
    },
  };
}
