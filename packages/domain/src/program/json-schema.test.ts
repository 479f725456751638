import { describe, expect, it } from 'vitest';
import { programJsonSchema } from './json-schema.ts';

const schema = programJsonSchema();

describe('programJsonSchema', () => {
  it('names and describes its definitions', () => {
    const definitions = Object.entries(schema.$defs ?? {});
    expect(definitions.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'Track',
        'ApplicationWindow',
        'Expression',
        'FundingRule',
        'AmountLimit',
        'Share',
      ]),
    );
    for (const [name, definition] of definitions) {
      expect(name).not.toMatch(/^__/);
      expect(definition).toHaveProperty('description');
    }
  });

  it('defines a condition by itself, however deep', () => {
    expect(JSON.stringify(schema.$defs?.Expression)).toContain('"$ref":"#/$defs/Expression"');
  });

  it('lets an editor leave out what has a default', () => {
    expect(schema.required).toEqual([
      'slug',
      'fiscalYear',
      'name',
      'agencies',
      'summary',
      'sources',
      'tracks',
    ]);
  });

  it('is of draft 2020-12, and refuses fields that it does not know', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.additionalProperties).toBe(false);
  });
});
