import type { FindingCode } from '../program/finding-code.ts';
import type { Path } from '../program/place.ts';

export type TellOfList = (code: FindingCode, path: Path, zh: string, en: string) => void;

/** What names an item is its own: it is how programs refer to it. */
export function checkUnique<Field extends string>(
  items: readonly { readonly [Name in Field]: string }[],
  field: Field,
  tell: TellOfList,
): void {
  const taken = new Set<string>();
  for (const [index, item] of items.entries()) {
    const name = item[field];
    if (taken.has(name)) {
      tell(
        'KEY_REPEATED',
        [index, field],
        `「${name}」已用於清單中的另一項。請刪除其一，或改用別的代稱。`,
        `"${name}" already names another item of the list. Remove one of them, or give this one a name of its own.`,
      );
    }
    taken.add(name);
  }
}

export function checkValuesUnique(values: readonly string[], path: Path, tell: TellOfList): void {
  const said = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (said.has(value)) {
      tell(
        'VALUE_REPEATED',
        [...path, index],
        '清單中已有此值。請刪除其一。',
        'The list already has this value. Remove one.',
      );
    }
    said.add(value);
  }
}
