import type { At } from './check.ts';

/** Every object in a document, with its place. */
export function everyObject(
  value: object,
  path: At<object>['path'] = [],
): At<Readonly<Record<string, unknown>>>[] {
  const inner = Object.entries(value).flatMap(([name, child]) => {
    if (typeof child !== 'object' || child === null) return [];
    return everyObject(child, [...path, Array.isArray(value) ? Number(name) : name]);
  });
  return Array.isArray(value)
    ? inner
    : [{ item: value as Readonly<Record<string, unknown>>, path }, ...inner];
}
