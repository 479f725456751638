import { arbitraryProgram } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRows, toRows } from './document.ts';

describe('rows of a document', () => {
  it('give back the document', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        expect(fromRows(toRows(document))).toStrictEqual(document);
      }),
      { numRuns: 200 },
    );
  });

  it('give it back after a journey as JSON', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        expect(fromRows(JSON.parse(JSON.stringify(toRows(document))))).toStrictEqual(document);
      }),
      { numRuns: 50 },
    );
  });
});
