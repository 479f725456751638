import { Buffer } from 'node:buffer';
import type { z } from 'zod';
import { refuse } from '../errors/refusal.ts';

/** A cursor holds the sort key of its row: rows that come or go between two pages neither repeat nor hide one. */
export function writeCursor(list: string, key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** Throws BAD_CURSOR on what this list did not write. */
export function readCursor<Key extends z.ZodType>(
  list: string,
  shape: Key,
  cursor: string,
  argument: string,
): z.output<Key> {
  const [name, ...key] = decode(cursor);
  const parsed = shape.safeParse(key);
  if (name !== list || !parsed.success) throw refuse('BAD_CURSOR', { argument });
  return parsed.data;
}

function decode(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
