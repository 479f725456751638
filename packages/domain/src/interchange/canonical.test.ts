import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgencyDocument } from '../catalogue/agency.ts';
import { ProgramDocument, Track } from '../program/document.ts';
import { arbitraryProgram } from '../testing/arbitrary-program.ts';
import { documentOfTrack } from '../testing/document-of.ts';
import { references } from '../testing/references.ts';
import { canonical, canonicalProgram } from './canonical.ts';
import { PROGRAM_ORDER, TRACK_ORDER } from './writing-order.ts';

/** The same content with the fields of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, shuffled(inner)] as const)
      .reverse(),
  );
}

/** The names of all fields, in order and with their depth. */
const outline = (value: unknown): string => JSON.stringify(value);

describe('a program as it is written', () => {
  it('is parsed back to the document', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        expect(ProgramDocument.parse(canonicalProgram(document))).toEqual(document);
      }),
    );
  });

  it('has one order, whatever the order of the document was', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        const other = shuffled(document) as ProgramDocument;
        expect(outline(canonicalProgram(other))).toBe(outline(canonicalProgram(document)));
      }),
    );
  });

  it('has every field of a program and a track in that order', () => {
    expect([...PROGRAM_ORDER].sort()).toEqual(Object.keys(ProgramDocument.shape).sort());
    expect([...TRACK_ORDER].sort()).toEqual(Object.keys(Track.shape).sort());
  });

  it('leaves out empty lists and defaults, begins statements with their key and ends them with their evidence', () => {
    const evidence = [{ source: 'handbook', quote: '補助上限每案500萬元' }];
    const written = canonicalProgram(
      documentOfTrack({
        windows: [{ evidence, kind: 'rolling', key: 'window', note: { zh: '註', en: 'Note' } }],
      }),
    );
    expect(Object.keys(written)).toEqual([
      'slug',
      'fiscalYear',
      'name',
      'agencies',
      'summary',
      'sources',
      'tracks',
    ]);
    const [window] = written.tracks[0]?.windows ?? [];
    expect(Object.keys(window ?? {})).toEqual(['key', 'kind', 'evidence', 'note']);
  });
});

describe('an agency as it is written', () => {
  it('is parsed back to itself, without its empty lists', () => {
    for (const agency of references.agencies) {
      const written = canonical(AgencyDocument, agency);
      expect(AgencyDocument.parse(written)).toEqual(agency);
      expect(Object.values(written as object)).not.toContainEqual([]);
    }
  });
});
