/** Field names and list indices from the document down. */
export type Path = readonly (string | number)[];

/** `tracks[phase-1].windows[0].closesOn`: list items are named by their key where they have one, else by their index. */
export function placeText(document: unknown, path: Path): string {
  let value = document;
  let text = '';
  for (const step of path) {
    value = child(value, step);
    text += typeof step === 'number' ? `[${keyOf(value) ?? step}]` : `${text === '' ? '' : '.'}${step}`;
  }
  return text;
}

export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(child, document);
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}

/** What names an item among others: a key in a program, a code, slug or id in the catalogue's lists. */
function keyOf(value: unknown): string | undefined {
  const keys = ['key', 'code', 'slug', 'id'].map((name) => child(value, name));
  return keys.find((key): key is string => typeof key === 'string' && key !== '');
}
