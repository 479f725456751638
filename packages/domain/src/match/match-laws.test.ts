import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionPool } from '../eligibility/compiled/condition-pool.ts';
import { eligibilityVerdict } from '../eligibility/evaluate-criteria.ts';
import type { Expression } from '../eligibility/expression.ts';
import type { Facts } from '../eligibility/facts.ts';
import { deriveFacts } from '../eligibility/known-facts.ts';
import type { ProgramDocument } from '../program/document.ts';
import { arbitraryExpression } from '../testing/arbitrary-expression.ts';
import { arbitraryKnowledge, FACTS_ON } from '../testing/arbitrary-facts.ts';
import { documentWith } from '../testing/document-with.ts';
import { compileProgram } from './compile-program.ts';
import { type MatchCorpus, matchCorpus } from './corpus.ts';
import { readMatchInput } from './match-input.ts';
import { comparePlaces } from './match-order.ts';
import { type Match, matchPrograms, type Selection } from './match-programs.ts';

/** A program with criteria of its own, and tracks with theirs. */
const arbitraryDocument: fc.Arbitrary<ProgramDocument> = fc
  .record({
    shared: fc.array(arbitraryExpression, { maxLength: 2 }),
    tracks: fc.array(fc.array(arbitraryExpression, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    amount: fc.constantFrom(1_000_000, 5_000_000),
    kind: fc.constantFrom('subsidy' as const, 'consultation' as const),
  })
  .map(({ shared, tracks, amount, kind }) => {
    const limit = {
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      per: 'case',
      key: 'limit',
      amount,
    } as const;
    const parsed = documentWith({ kind, criteria: shared, rules: kind === 'subsidy' ? [limit] : [] });
    const [track] = parsed.tracks;
    if (!track) throw new RangeError('A document has a track');
    return {
      ...parsed,
      eligibility: track.eligibility,
      tracks: tracks.map((criteria, index) => ({
        ...track,
        key: `track-${index}`,
        eligibility: criteria.map((expression) => criterion(expression)),
      })),
    };
  });

const criterion = (expression: Expression): ProgramDocument['eligibility'][number] => ({
  key: 'criterion',
  expression,
  evidence: [{ source: 'handbook', quote: '…' }],
});

const arbitraryDocuments = fc
  .array(arbitraryDocument, { minLength: 1, maxLength: 5 })
  .map((documents) => documents.map((document, index) => ({ ...document, slug: `program-${index}` })));

function corpusOf(documents: readonly ProgramDocument[]): MatchCorpus {
  const pool = new ConditionPool();
  return matchCorpus(documents.map((document, index) => compileProgram(document, index, pool)));
}

const inputOf = (facts: Facts) => readMatchInput(facts, { facts: {} }, FACTS_ON);
const matchOf = (documents: readonly ProgramDocument[], facts: Facts, selection: Selection | null = null) =>
  matchPrograms(corpusOf(documents), inputOf(facts), selection);
const rowsOf = (match: Match) => Array.from({ length: match.size }, (_, position) => match.at(position));
const verdictsOf = (match: Match) =>
  new Map(
    rowsOf(match).flatMap(({ program, tracks }) =>
      tracks.map(({ key, verdict }) => [`${program.slug} ${key}`, verdict] as const),
    ),
  );

describe('The laws of a match', () => {
  it('gives each track the verdict of its criteria, and each program the best that a track has', () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryKnowledge, (documents, { all, some }) => {
        for (const facts of [all, some, {}]) {
          const known = deriveFacts(facts, { on: FACTS_ON });
          const rows = rowsOf(matchOf(documents, facts));
          expect(rows).toHaveLength(documents.length);
          for (const { program, verdict, tracks } of rows) {
            const document = documents[program.versionId];
            const expected = document?.tracks.map((track) =>
              eligibilityVerdict([...document.eligibility, ...track.eligibility], known),
            );
            expect(tracks.map((track) => track.verdict)).toEqual(expected);
            expect(verdict).toBe(
              (['eligible', 'needs_information', 'not_eligible'] as const).find((one) =>
                expected?.includes(one),
              ),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves a verdict to "needs information" and nowhere else when facts are taken away', () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryKnowledge, (documents, { all, some }) => {
        const before = verdictsOf(matchOf(documents, all));
        for (const [track, verdict] of verdictsOf(matchOf(documents, some))) {
          expect([before.get(track), 'needs_information']).toContain(verdict);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names every program once, in the order of places', () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryKnowledge, (documents, { some }) => {
        const match = matchOf(documents, some);
        const places = Array.from({ length: match.size }, (_, position) => match.placeAt(position));
        expect(new Set(places.map(({ slug }) => slug)).size).toBe(documents.length);
        expect([...places].sort(comparePlaces)).toEqual(places);
        for (const { amount, rank } of places) expect(amount > 0).toBe(rank === 0);
      }),
      { numRuns: 60 },
    );
  });

  it('counts what it names', () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryKnowledge, (documents, { some }) => {
        const match = matchOf(documents, some);
        for (const verdict of ['eligible', 'needs_information', 'not_eligible'] as const) {
          const rows = rowsOf(match);
          expect(match.counts.programs[verdict]).toBe(rows.filter((row) => row.verdict === verdict).length);
          expect(match.counts.tracks[verdict]).toBe(
            rows.flatMap(({ tracks }) => tracks).filter((track) => track.verdict === verdict).length,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of selected tracks is that of a register which has only those', () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryKnowledge, fc.nat({ max: 7 }), (documents, { some }, mask) => {
        const keep = (key: string) => ((mask >> Number(key.slice(-1))) & 1) === 1;
        const selection = new Map(
          documents.map(({ tracks }, index) => [index, new Set(tracks.map(({ key }) => key).filter(keep))]),
        );
        const fewer = documents
          .map((document) => ({ ...document, tracks: document.tracks.filter(({ key }) => keep(key)) }))
          .filter(({ tracks }) => tracks.length > 0);
        const selected = matchOf(documents, some, selection);
        const small = matchOf(fewer, some);
        expect(verdictsOf(selected)).toEqual(verdictsOf(small));
        expect(selected.counts).toEqual(small.counts);
        expect(selected.questions()).toEqual(small.questions());
      }),
      { numRuns: 60 },
    );
  });
});
