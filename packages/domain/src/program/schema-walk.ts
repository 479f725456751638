import { z } from 'zod';
import { type Path, valueAt } from './place.ts';

/** The fields that a document of a schema may have at a place, whatever is written there. */
export function allowedKeys(schema: z.core.$ZodType, input: unknown, path: Path): string[] {
  let schemas: readonly z.core.$ZodType[] = [schema];
  path.forEach((step, depth) => {
    const value = valueAt(input, path.slice(0, depth));
    schemas = schemas
      .flatMap((outer) => objectsAndLists(outer, value))
      .flatMap((outer) => below(outer, step));
  });
  const objects = schemas.flatMap((found) => objectsAndLists(found, valueAt(input, path)));
  return [
    ...new Set(objects.flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []))),
  ];
}

function below(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (!(schema instanceof z.ZodObject)) return [];
  const field: unknown = schema.shape[step];
  return field instanceof z.ZodType ? [field] : [];
}

/** Looks through what wraps a schema, and into the branches that may be meant by `value`. */
export function objectsAndLists(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy) {
    return objectsAndLists(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const field = schema.def.discriminator;
    const written = valueAt(value, [field]);
    return schema.options.filter((option) => accepts(option, field, written));
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsAndLists(option, value));
  return [schema];
}

function accepts(option: z.core.$ZodType, field: string, written: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  const discriminator: unknown = option.shape[field];
  return discriminator instanceof z.ZodType && discriminator.safeParse(written).success;
}
