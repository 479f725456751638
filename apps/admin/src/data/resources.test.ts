import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RESOURCES } from './resources.ts';

const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'));

const operations = Object.entries(RESOURCES).flatMap(([resource, reads]) =>
  Object.entries(reads).flatMap(([verb, read]) =>
    (read?.operations ?? []).map((operation: { name: string; document: string }) => ({
      resource,
      verb,
      ...operation,
    })),
  ),
);

describe('the persisted documents', () => {
  it.each(operations)('of $resource $verb: $name is valid in the public schema', ({ document }) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  it('have names that are told apart', () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
  });
});
