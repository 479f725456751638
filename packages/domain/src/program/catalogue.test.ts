import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { programJsonSchema } from './json-schema.ts';
import { parseProgramDocument } from './parse.ts';
import { validateProgram } from './validate.ts';

const catalogue = new URL('../../../../prisma/catalogue/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, catalogue), 'utf8'));

/** The values of one field, in a file that is a list or has a list as its only field. */
function named(path: string, field: string): ReadonlySet<string> {
  const content = read(path);
  const list = Array.isArray(content)
    ? content
    : Object.values(z.record(z.string(), z.unknown()).parse(content))[0];
  return new Set(
    z
      .array(z.looseObject({ [field]: z.string() }))
      .parse(list)
      .map((item) => String(item[field])),
  );
}

const references = {
  agencies: named('agencies.yaml', 'code'),
  organizations: named('organizations.yaml', 'slug'),
  sourceDocuments: named('sources.yaml', 'id'),
};
const files = readdirSync(catalogue)
  .filter((name) => /^\d+$/.test(name))
  .flatMap((year) => readdirSync(new URL(`${year}/`, catalogue)).map((file) => `${year}/${file}`));
const accepts = new Ajv2020({ strict: true, validateFormats: false, allErrors: true }).compile(
  programJsonSchema(),
);

describe.each(files)('the catalogue file %s', (file) => {
  it('is a program document, by the parser and by the published JSON Schema', () => {
    const input = read(file);
    const parsed = parseProgramDocument(input);
    expect(parsed.ok ? [] : parsed.findings.map(({ message }) => message.en)).toEqual([]);
    accepts(input);
    expect(accepts.errors).toBeNull();
  });

  it('has no error', () => {
    const parsed = parseProgramDocument(read(file));
    const findings = parsed.ok ? validateProgram(parsed.document, references) : [];
    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual(
      [],
    );
  });
});
