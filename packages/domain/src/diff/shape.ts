import type { Fields, Value } from './change.ts';

/**
 * How a document is taken apart. Lists of things that bear a name are compared name by name, and the things field by field; all
 * else (a sentence, a list of codes, a condition, a rate) is one value, which is the same or is not.
 */
type Naming = (item: Fields) => string;

const byKey: Naming = ({ key }) => String(key);

/** The lists whose items have names, with what names an item. */
const NAMED_LISTS: Readonly<Record<string, Naming>> = {
  sources: byKey,
  tracks: byKey,
  contacts: byKey,
  budgets: byKey,
  eligibility: byKey,
  fundingRules: byKey,
  windows: byKey,
  quotas: byKey,
  execution: byKey,
  performance: byKey,
  preferences: byKey,
  facts: byKey,
  organizations: ({ organization, role }) => `${organization}:${role}`,
  links: ({ url }) => String(url),
};

/** The objects with fields that are told one by one, beside the items of named lists. */
const OPEN_OBJECTS: ReadonlySet<string> = new Set(['name', 'lifecycle']);

/** Whether the fields of a field's object are told one by one. Never inside of an item: its fields are values. */
export const isOpenObject = (path: readonly string[]): boolean =>
  path.length === 1 && OPEN_OBJECTS.has(path[0] ?? '');

/** What names the items of the list at a path; undefined where the list is one value. */
export function namingOf(path: readonly string[]): Naming | undefined {
  const [list = '', , inner] = path;
  if (path.length === 1 && Object.hasOwn(NAMED_LISTS, list)) return NAMED_LISTS[list];
  const isOfTrack = path.length === 3 && list === 'tracks' && inner !== undefined;
  return isOfTrack && Object.hasOwn(NAMED_LISTS, inner) ? NAMED_LISTS[inner] : undefined;
}

/** The names of items, in order. A name that comes again gets a number: `itri:executing`, `itri:executing~2`. */
export function namesOf(items: readonly Value[], naming: Naming): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = naming(item as Fields);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  });
}

/** An item that became another kind of thing is told as a whole: the two kinds share hardly a field. */
export const isAnotherKind = (path: readonly string[], before: Fields, after: Fields): boolean =>
  path.at(-2) === 'fundingRules' && before.kind !== after.kind;
