import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionPool } from '../../eligibility/compiled/condition-pool.ts';
import type { Expression } from '../../eligibility/expression.ts';
import { FACT_NAMES, type FactName, type Facts } from '../../eligibility/facts.ts';
import { DERIVED_FROM } from '../../eligibility/known-facts.ts';
import { arbitraryExpression } from '../../testing/arbitrary-expression.ts';
import { arbitraryKnowledge, FACTS_ON } from '../../testing/arbitrary-facts.ts';
import { documentWith } from '../../testing/document-with.ts';
import { compileProgram } from '../compile-program.ts';
import { type MatchCorpus, matchCorpus } from '../corpus.ts';
import { readMatchInput } from '../match-input.ts';
import { matchPrograms } from '../match-programs.ts';

const corpusOf = (criteria: readonly Expression[]): MatchCorpus =>
  matchCorpus([compileProgram(documentWith({ criteria, rules: [] }), 1, new ConditionPool())]);
const matchIn = (corpus: MatchCorpus, facts: Facts) =>
  matchPrograms(corpus, readMatchInput(facts, { facts: {} }, FACTS_ON));
const questionsOf = (criteria: readonly Expression[], facts: Facts = {}) =>
  matchIn(corpusOf(criteria), facts).questions();
const isUndecided = (corpus: MatchCorpus, facts: Facts): boolean =>
  matchIn(corpus, facts).counts.programs.needs_information === 1;
const namesOf = (criteria: readonly Expression[], facts: Facts = {}) =>
  questionsOf(criteria, facts).next.map(({ fact, programs: { decides, settles } }) => [
    fact,
    decides,
    settles,
  ]);

const isSme: Expression = { fact: 'applicant.isSme', op: 'eq', value: true };
const atLeast10: Expression = { fact: 'applicant.employees', op: 'gte', value: 10 };
const atMost20: Expression = { fact: 'applicant.employees', op: 'lte', value: 20 };
const isOnTheme: Expression = { fact: 'project.matchesAnnouncedTheme', op: 'eq', value: true };
const isTold: Expression = { verbatim: { zh: '經主管機關認定' } };

describe('The next questions', () => {
  it('settle a program where one fact alone is missing, and may decide it where a no is enough', () => {
    expect(namesOf([atLeast10])).toEqual([['applicant.employees', 1, 1]]);
    expect(namesOf([atLeast10, isOnTheme])).toEqual([
      ['applicant.employees', 1, 0],
      ['project.matchesAnnouncedTheme', 1, 0],
    ]);
  });

  it('look at all criteria that ask for a fact together', () => {
    expect(namesOf([atLeast10, atMost20])).toEqual([['applicant.employees', 1, 1]]);
    expect(namesOf([{ any: [atLeast10, atMost20] }])).toEqual([['applicant.employees', 1, 1]]);
  });

  it('ask for what a fact follows from, of which one answer may be enough', () => {
    expect(namesOf([isSme])).toEqual([
      ['applicant.employees', 1, 0],
      ['applicant.paidInCapital', 1, 0],
    ]);
    expect(namesOf([isSme], { 'applicant.employees': 300 })).toEqual([['applicant.paidInCapital', 1, 1]]);
  });

  it('know that a section of industry leaves its divisions open', () => {
    const steel: Expression = { fact: 'applicant.industries', op: 'has', value: ['24'] };
    expect(namesOf([steel])).toEqual([['applicant.industries', 1, 0]]);
    expect(namesOf([steel], { 'applicant.industries': ['C'] })).toEqual([['applicant.industries', 1, 0]]);
    expect(namesOf([steel], { 'applicant.industries': ['25'] })).toEqual([]);
  });

  it('leave out what cannot change a verdict any more', () => {
    expect(namesOf([{ any: [atLeast10, isOnTheme] }], { 'applicant.employees': 12 })).toEqual([]);
    expect(namesOf([atLeast10, isOnTheme], { 'applicant.employees': 9 })).toEqual([]);
  });

  it('are never judgements, which are counted apart', () => {
    expect(questionsOf([isTold])).toEqual({ next: [], beyondFacts: { programs: 1, tracks: 1 } });
    const { next, beyondFacts } = questionsOf([isTold, atLeast10]);
    expect(next).toMatchObject([
      { fact: 'applicant.employees', programs: { decides: 1, settles: 0, concerns: 1 } },
    ]);
    expect(beyondFacts).toEqual({ programs: 0, tracks: 0 });
  });

  it('do not ask again for what was given and contradicts other facts', () => {
    const contradicted = { 'applicant.isSme': false, 'applicant.employees': 10 };
    expect(questionsOf([isSme], contradicted)).toEqual({ next: [], beyondFacts: { programs: 1, tracks: 1 } });
  });

  it('keep their word: what settles settles, what cannot decide does not, and what is not asked changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryExpression, { minLength: 1, maxLength: 3 }),
        arbitraryKnowledge,
        (criteria, { all, some }) => {
          const corpus = corpusOf(criteria);
          if (!isUndecided(corpus, some)) return;
          const { next } = matchIn(corpus, some).questions();
          const asked = new Map(next.map((question) => [question.fact, question.programs]));
          for (const fact of unknownIn(some, corpus)) {
            const answer = all[fact];
            if (answer === undefined) continue;
            const stays = isUndecided(corpus, { ...some, [fact]: answer });
            const counts = asked.get(fact);
            if (counts?.settles === 1) expect(stays, fact).toBe(false);
            if (counts?.decides !== 1) expect(stays, fact).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('end: who is told everything that is asked for is asked nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryExpression, { minLength: 1, maxLength: 3 }),
        arbitraryKnowledge,
        (criteria, { all }) => {
          const corpus = corpusOf(criteria);
          let known: Facts = {};
          for (let questions = 0; questions <= FACT_NAMES.length; questions += 1) {
            const [first] = matchIn(corpus, known).questions().next;
            if (!first) return;
            expect(known[first.fact]).toBeUndefined();
            known = { ...known, [first.fact]: all[first.fact] };
          }
          expect.fail('It asked more questions than there are facts');
        },
      ),
      { numRuns: 100 },
    );
  });
});

const unknownIn = (facts: Facts, { programsByFact }: MatchCorpus): readonly FactName[] =>
  [...programsByFact.keys()].filter((fact) => facts[fact] === undefined && !DERIVED_FROM[fact]);
