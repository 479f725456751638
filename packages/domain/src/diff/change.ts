import type { ProgramDocument } from '../program/document.ts';

/**
 * What became of a place in a program. `moved` is about a list: it has another order; what was added to it and removed from it is
 * told besides.
 */
export const CHANGE_KINDS = ['added', 'removed', 'changed', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A part of a document: anything that JSON can write, and never null. */
export type Value = string | number | boolean | readonly Value[] | { readonly [field: string]: Value };

/**
 * One difference between two versions of an edition. A field, an item of a list with all that it holds, or the whole document where
 * one of the two is missing.
 */
export interface FieldChange {
  /** Field names, and what names an item in its list, from the document down. Empty: the whole document. */
  readonly path: readonly string[];
  readonly kind: ChangeKind;
  /** Absent where there was nothing. `moved`: the names of the items in their old order. */
  readonly before?: Value;
  /** Absent where there is nothing now. `moved`: the names of the items in their new order. */
  readonly after?: Value;
  /** For an item that was added: the name of the item that it stands behind. Absent: it is the first. */
  readonly follows?: string;
}

/** `tracks/phase-1/fundingRules/limit/amount`. Names that hold `/` or `~` are written as in a JSON Pointer (RFC 6901). */
export const pathText = (path: readonly string[]): string =>
  path.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

export function parsePath(text: string): string[] {
  if (text === '') return [];
  return text.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Documents hold no functions, no undefined and no null: as data they are values. */
export const asValue = (document: ProgramDocument): Fields => document as unknown as Fields;

export type Fields = { readonly [field: string]: Value };

export const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && !Array.isArray(value);

/** Whether two values say the same. The order of fields does not count, that of a list does. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
