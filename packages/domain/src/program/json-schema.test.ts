import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgram } from '../testing/arbitrary-program.ts';
import { evidence, inputOf, trackOf } from '../testing/document-of.ts';
import { ProgramDocument } from './document.ts';
import { programJsonSchema } from './json-schema.ts';

const schema = programJsonSchema();
// Formats are spelled out as patterns beside their names; an unknown name would stop the compiler.
const accepts = new Ajv2020({ strict: true, validateFormats: false, allErrors: true }).compile(schema);
const inTrack = (fields: object) => ({ ...inputOf(), tracks: [{ ...trackOf(), ...fields }] });
const fee = { kind: 'fee', key: 'fee', per: 'case', evidence };

describe('programJsonSchema', () => {
  it('accepts every program document', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        accepts(document);
        expect(accepts.errors).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('accepts a document as an editor writes it, with empty lists left out', () => {
    accepts(inputOf());
    expect(accepts.errors).toBeNull();
  });

  it.each([
    ['an unknown field', { ...inputOf(), agancies: [] }],
    ['a missing field', { ...inputOf(), slug: undefined }],
    ['a year as text', { ...inputOf(), fiscalYear: '112' }],
    ['a kind of rule that is none', inTrack({ fundingRules: [{ ...fee, kind: 'fees' }] })],
    ['half a dollar', inTrack({ fundingRules: [{ ...fee, amount: 0.5 }] })],
    ['a share in words', inTrack({ fundingRules: [{ ...fee, kind: 'bonus', share: '五成' }] })],
    [
      'a day that does not exist',
      inTrack({ windows: [{ key: 'w', kind: 'fixed', closesOn: '2023-02-30', evidence }] }),
    ],
    ['false for a flag', inTrack({ windows: [{ key: 'w', kind: 'rolling', tentative: false, evidence }] })],
    [
      'an unknown word deep in a condition',
      inTrack({ eligibility: [{ key: 'e', evidence, expression: { all: [{ not: { every: [] } }] } }] }),
    ],
  ])('refuses %s, as the parser does', (_, input) => {
    expect(ProgramDocument.safeParse(input).success).toBe(false);
    expect(accepts(JSON.parse(JSON.stringify(input)))).toBe(false);
  });

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
});
