import { z } from 'zod';
import { ProgramDocument, type ProgramDocumentInput, Track } from '../program/document.ts';
import { objectsAndLists } from '../program/schema-walk.ts';
import { PROGRAM_ORDER, STATEMENT_END, TRACK_ORDER } from './writing-order.ts';

/**
 * A document as it is written: in one order, and without what is understood when it is left out, such as empty lists. Parsing
 * it gives the document back.
 */
export const canonicalProgram = (document: ProgramDocument): ProgramDocumentInput =>
  canonical(ProgramDocument, document) as ProgramDocumentInput;

/** The same for any other document, such as an agency. */
export function canonical(schema: z.core.$ZodType, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const candidates = objectsAndLists(schema, value);
  if (Array.isArray(value)) {
    const list = candidates.find((candidate) => candidate instanceof z.ZodArray);
    return list ? value.map((item) => canonical(list.element, item)) : value;
  }
  const object = candidates
    .filter((candidate) => candidate instanceof z.ZodObject)
    .find(({ shape }) => Object.keys(value).every((name) => Object.hasOwn(shape, name)));
  if (!object) throw new TypeError(`No form of the schema has the fields ${Object.keys(value).join(', ')}`);
  const fields = value as Readonly<Record<string, unknown>>;
  const { shape } = object;
  return Object.fromEntries(
    orderOf(object)
      .filter((name) => fields[name] !== undefined && !isDefault(shape[name], fields[name]))
      .map((name) => [name, canonical(shape[name] as z.core.$ZodType, fields[name])]),
  );
}

function orderOf(object: z.ZodObject): readonly string[] {
  if (object === ProgramDocument) return PROGRAM_ORDER;
  if (object === Track) return TRACK_ORDER;
  const names = Object.keys(object.shape);
  if (!names.includes('evidence')) return names;
  const end = STATEMENT_END.filter((name) => names.includes(name));
  const rest = names.filter((name) => name !== 'key' && !end.includes(name));
  return [...(names.includes('key') ? ['key'] : []), ...rest, ...end];
}

/** Defaults are small, and hold no undefined. */
const isDefault = (schema: z.core.$ZodType | undefined, value: unknown): boolean =>
  schema instanceof z.ZodDefault && JSON.stringify(schema.def.defaultValue) === JSON.stringify(value);
