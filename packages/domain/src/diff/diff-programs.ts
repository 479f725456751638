import { PROGRAM_ORDER, TRACK_ORDER } from '../interchange/writing-order.ts';
import type { ProgramDocument } from '../program/document.ts';
import { asValue, type FieldChange, type Fields, isFields, isSame, type Value } from './change.ts';
import { isAnotherKind, isOpenObject, namesOf, namingOf } from './shape.ts';

type Path = readonly string[];

/**
 * What changed from one version to another, field by field, in the order in which a document is written. Nothing where the two say
 * the same; one change where one of them is missing. `applyDiff` makes the one from the other with it.
 */
export function diffPrograms(before: ProgramDocument | null, after: ProgramDocument | null): FieldChange[] {
  return diffField([], before ? asValue(before) : undefined, after ? asValue(after) : undefined);
}

function diffField(path: Path, before: Value | undefined, after: Value | undefined): FieldChange[] {
  if (isSame(before, after)) return [];
  if (before === undefined) return after === undefined ? [] : [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'removed', before }];
  if (Array.isArray(before) && Array.isArray(after) && namingOf(path)) {
    return diffList(path, before, after);
  }
  if (isFields(before) && isFields(after) && isTakenApart(path, before, after)) {
    return diffFields(path, before, after);
  }
  return [{ path, kind: 'changed', before, after }];
}

const isTakenApart = (path: Path, before: Fields, after: Fields): boolean =>
  path.length === 0 ||
  isOpenObject(path) ||
  (namingOf(path.slice(0, -1)) !== undefined && !isAnotherKind(path, before, after));

const diffFields = (path: Path, before: Fields, after: Fields): FieldChange[] =>
  fieldsInOrder(path, before, after).flatMap((name) => diffField([...path, name], before[name], after[name]));

/** Every document is told in one order, whatever order its fields were entered in. */
function fieldsInOrder(path: Path, before: Fields, after: Fields): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const order =
    path.length === 0 ? PROGRAM_ORDER : path.length === 2 && path[0] === 'tracks' ? TRACK_ORDER : [];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return names.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function diffList(path: Path, before: readonly Value[], after: readonly Value[]): FieldChange[] {
  const naming = namingOf(path);
  if (!naming) throw new TypeError(`No list of named things: ${path.join('/')}`);
  const oldNames = namesOf(before, naming);
  const newNames = namesOf(after, naming);
  const old = new Map(oldNames.map((name, index) => [name, before[index]]));
  const kept = new Set(newNames);
  return [
    // From the end, so that the names of those before stay what they are.
    ...oldNames
      .filter((name) => !kept.has(name))
      .toReversed()
      .flatMap((name) => diffField([...path, name], old.get(name), undefined)),
    ...orderChange(path, oldNames, newNames),
    ...newNames.flatMap((name, index) => {
      const changes = diffField([...path, name], old.get(name), after[index]);
      const follows = newNames[index - 1];
      return old.has(name) || follows === undefined
        ? changes
        : changes.map((change) => ({ ...change, follows }));
    }),
  ];
}

/** Only where items that stayed have changed places: what comes or goes moves the others without being told. */
function orderChange(path: Path, oldNames: readonly string[], newNames: readonly string[]): FieldChange[] {
  const before = oldNames.filter((name) => newNames.includes(name));
  const after = newNames.filter((name) => oldNames.includes(name));
  return isSame(before, after) ? [] : [{ path, kind: 'moved', before, after }];
}
