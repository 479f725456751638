import type { ProgramDocument } from '../program/document.ts';
import { asValue, type FieldChange, isFields, isSame, pathText, type Value } from './change.ts';
import { namesOf, namingOf } from './shape.ts';

/** The changes start from another document: a place does not hold what they say that it held. */
export class DiffDoesNotApply extends Error {
  override readonly name = 'DiffDoesNotApply';

  constructor(path: readonly string[]) {
    super(`The document is not the one that the changes start from: see "${pathText(path)}"`);
  }
}

/** The document after the changes: what `diffPrograms` tells of two documents makes the second from the first. */
export function applyDiff(
  document: ProgramDocument | null,
  changes: readonly FieldChange[],
): ProgramDocument | null {
  const before = document ? asValue(document) : undefined;
  const after = changes.reduce<Value | undefined>(
    (value, change) => at(value, [], change.path, change),
    before,
  );
  return after === undefined ? null : (after as unknown as ProgramDocument);
}

function at(
  value: Value | undefined,
  place: readonly string[],
  [step, ...rest]: readonly string[],
  change: FieldChange,
): Value | undefined {
  if (step === undefined) return changed(value, place, change);
  const naming = namingOf(place);
  if (Array.isArray(value) && naming) return inList(value, place, step, rest, change);
  if (!isFields(value)) throw new DiffDoesNotApply(change.path);
  const inner = at(Object.hasOwn(value, step) ? value[step] : undefined, [...place, step], rest, change);
  const { [step]: _, ...others } = value;
  return inner === undefined ? others : { ...value, [step]: inner };
}

function changed(value: Value | undefined, place: readonly string[], change: FieldChange): Value | undefined {
  const naming = namingOf(place);
  if (change.kind === 'moved' && naming && Array.isArray(value)) {
    const names = namesOf(value, naming);
    if (!isSame(names, change.before)) throw new DiffDoesNotApply(change.path);
    return (change.after as readonly string[]).map((name) => value[names.indexOf(name)] as Value);
  }
  if (change.kind === 'moved' || !isSame(value, change.before)) throw new DiffDoesNotApply(change.path);
  return change.after;
}

function inList(
  list: readonly Value[],
  place: readonly string[],
  name: string,
  rest: readonly string[],
  change: FieldChange,
): Value[] {
  const names = namesOf(list, namingOf(place) ?? (() => ''));
  const index = names.indexOf(name);
  const item = at(index === -1 ? undefined : list[index], [...place, name], rest, change);
  if (index === -1) {
    const behind = change.follows === undefined ? 0 : names.indexOf(change.follows) + 1;
    const isNowhere = change.follows !== undefined && behind === 0;
    if (item === undefined || isNowhere) throw new DiffDoesNotApply(change.path);
    return list.toSpliced(behind, 0, item);
  }
  return item === undefined ? list.toSpliced(index, 1) : list.with(index, item);
}
