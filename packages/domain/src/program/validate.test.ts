import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgram } from '../testing/arbitrary-program.ts';
import { documentOf, evidence, trackOf } from '../testing/document-of.ts';
import { findingsIn } from '../testing/findings-in.ts';
import { hasErrors } from './finding.ts';
import { FINDINGS } from './finding-code.ts';
import { valueAt } from './place.ts';
import { validateProgram } from './validate.ts';

describe('validateProgram', () => {
  it('finds nothing in a plain document', () => {
    expect(findingsIn(documentOf())).toEqual([]);
  });

  it('never throws, and says something in both languages of each finding', () => {
    const nothing = new Set<string>();
    const references = {
      agencies: nothing,
      organizations: nothing,
      sourceDocuments: nothing,
      programSlugs: nothing,
    };
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        for (const { code, severity, path, message } of validateProgram(document, references)) {
          expect(severity).toBe(FINDINGS[code]);
          expect(message.zh).toMatch(/[。？]$/);
          expect(message.en).toMatch(/[.?]$/);
          // The place exists, or is a field that is missing from an object that exists.
          expect(valueAt(document, path.slice(0, -1))).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same whatever the order in which an object has its fields', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        const reordered = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
        expect(findingsIn(reordered).sort()).toEqual(findingsIn(document).sort());
      }),
      { numRuns: 50 },
    );
  });

  it('tells each finding once', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        const found = findingsIn(document);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 50 },
    );
  });

  it('finds all that is wrong, and not only the first of it', () => {
    const document = documentOf({
      lifecycle: { state: 'replaced' },
      tracks: [trackOf({ kind: 'subsidy', quotas: [{ key: 'q', evidence }] })],
    });
    expect(findingsIn(document)).toEqual([
      'REPLACED_BY_MISSING lifecycle.replacedBy',
      'MONEY_WITHOUT_RULE tracks.0.fundingRules',
      'QUOTA_WITHOUT_COUNT tracks.0.quotas.0',
    ]);
  });
});

describe('hasErrors', () => {
  it('is true of errors, and not of warnings', () => {
    expect(hasErrors(validateProgram(documentOf({ lifecycle: { state: 'replaced' } })))).toBe(true);
    expect(
      hasErrors(validateProgram(documentOf({ lifecycle: { state: 'active', replacedBy: 'other' } }))),
    ).toBe(false);
  });
});
