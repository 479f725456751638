import { canonicalProgram, ProgramDocument, programJsonSchema } from '@zhuli/domain';
import { arbitraryProgram } from '@zhuli/domain/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programFiles, programs } from './catalogue-files.ts';

// Formats are spelled out as patterns beside their names, which a strict validator would not know.
const accepts = new Ajv2020({ strict: true, validateFormats: false, allErrors: true }).compile(
  programJsonSchema(),
);

describe('the published JSON Schema', () => {
  it.each(programFiles.map((file) => [file.path, file] as const))('accepts %s', (_, { written }) => {
    accepts(written);
    expect(accepts.errors).toBeNull();
  });

  it('accepts every program document', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        accepts(document);
        expect(accepts.errors).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('accepts every program as it is exported', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        accepts(canonicalProgram(document));
        expect(accepts.errors).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  const [, program] = programs[0] ?? [];
  const inTrack = (fields: object) => ({
    ...program,
    tracks: [{ ...program?.tracks[0], ...fields }],
  });
  const evidence = [{ source: 'handbook', quote: '補助上限' }];
  const fee = { kind: 'fee', key: 'fee', per: 'case', evidence };

  it.each([
    ['an unknown field', { ...program, agancies: [] }],
    ['a missing field', { ...program, slug: undefined }],
    ['a year as text', { ...program, fiscalYear: '112' }],
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
});
