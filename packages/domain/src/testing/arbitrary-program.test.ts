import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ProgramDocument } from '../program/document.ts';
import { validateProgram } from '../program/validate.ts';
import { arbitraryProgram } from './arbitrary-program.ts';
import { references } from './references.ts';

type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
  enum?: unknown[];
};

/** Every field, kind and enumerated value that a document may have, as `Track.fundingRules[fee].tax`-like paths. */
function vocabulary(schema: JsonSchema, path = ''): string[] {
  const own = schema.enum?.map((value) => `${path}=${value}`) ?? [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const kind = schema.properties?.kind?.const;
    const next = `${path}${kind ? `<${kind}>` : ''}.${name}`;
    return [next, ...vocabulary(field, next)];
  });
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((branch) =>
    vocabulary(branch, path),
  );
  return [...own, ...fields, ...branches, ...(schema.items ? vocabulary(schema.items, path) : [])];
}

const isRule = (value: object): value is { kind: string } => 'kind' in value && 'replaces' in value;

function words(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => words(item, path));
  if (typeof value !== 'object' || value === null) return [`${path}=${value}`];
  return Object.entries(value).flatMap(([name, field]) => {
    const next = `${path}${isRule(value) ? `<${value.kind}>` : ''}.${name}`;
    return [next, ...words(field, next)];
  });
}

describe('arbitraryProgram', () => {
  it('is a program document in canonical form', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        expect(ProgramDocument.parse(document)).toStrictEqual(document);
      }),
      { numRuns: 50 },
    );
  });

  it('has nothing that keeps it from being published', { timeout: 60_000 }, () => {
    const known = {
      agencies: new Set(references.agencies.map(({ code }) => code)),
      organizations: new Set(references.organizations.map(({ slug }) => slug)),
      sourceDocuments: new Set(references.sources.map(({ id }) => id)),
    };
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        const errors = validateProgram(document, known).filter(({ severity }) => severity === 'error');
        expect(errors.map(({ message }) => message.en)).toEqual([]);
      }),
    );
  });

  it('says all that a document can say', { timeout: 60_000 }, () => {
    const unsaid = new Set(vocabulary(z.toJSONSchema(ProgramDocument, { io: 'output' }) as JsonSchema));
    expect(unsaid.size).toBeGreaterThan(500);
    for (let seed = 1; unsaid.size > 0 && seed <= 60; seed += 1) {
      for (const document of fc.sample(arbitraryProgram, { numRuns: 50, seed })) {
        for (const word of words(document)) unsaid.delete(word);
      }
    }
    expect([...unsaid]).toEqual([]);
  });
});
