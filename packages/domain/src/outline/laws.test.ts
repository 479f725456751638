import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibilityVerdict } from '../eligibility/evaluate-criteria.ts';
import type { Facts } from '../eligibility/facts.ts';
import { deriveFacts } from '../eligibility/known-facts.ts';
import type { CountedPer, ProjectFacts } from '../funding/estimate/project.ts';
import type { FundingEstimate } from '../funding/estimate/result.ts';
import { estimateFunding } from '../funding/estimate.ts';
import { fraction } from '../money/share.ts';
import { compareShares } from '../money/share-arithmetic.ts';
import type { ProgramDocument } from '../program/document.ts';
import { arbitraryFacts, FACTS_ON, pick } from '../testing/arbitrary-facts.ts';
import { arbitraryProgram } from '../testing/arbitrary-program.ts';
import { documentWith } from '../testing/document-with.ts';
import { smallCases } from '../testing/small-rules.ts';
import { arbitraryNow } from '../testing/window-of.ts';
import { combineWindowStates } from '../window/combined-state.ts';
import { isTakingApplications } from '../window/state.ts';
import { windowsOfTrack } from '../window/windows-of.ts';
import type { TrackOutline } from './outline.ts';
import { outlineOf } from './outline-of.ts';

const COUNTED: readonly CountedPer[] = ['year', 'person', 'class', 'model', 'certificate', 'request'];
const quantities = fc.record(
  Object.fromEntries(COUNTED.map((counted) => [counted, fc.integer({ min: 1, max: 40 })])),
  { requiredKeys: [], noNullPrototype: true },
);
const ONE_OF_EACH = Object.fromEntries(COUNTED.map((counted) => [counted, 1]));

/** What an estimate can promise at most, of the kind of money that the ceiling is about. */
function mostIn(estimate: FundingEstimate): number | null {
  if (estimate.instrument === 'loan') return estimate.loan?.amount?.possible ?? null;
  if (estimate.instrument === 'equity') return estimate.equity?.firstInvestment?.possible ?? null;
  return estimate.ifEligible.governmentContribution?.possible ?? null;
}

function expectBelow(
  outline: TrackOutline,
  document: ProgramDocument,
  applicant: Facts,
  project: ProjectFacts,
) {
  const { ceiling } = outline;
  if (!ceiling) return;
  const isForOne = ceiling.counted.length > 0;
  const asked: ProjectFacts = isForOne
    ? { facts: { ...project.facts, 'project.memberCount': 1 }, quantities: ONE_OF_EACH }
    : project;
  const estimate = estimateFunding({
    document,
    trackKey: outline.key,
    applicant,
    project: asked,
    on: FACTS_ON,
  });
  const most = mostIn(estimate);
  if (most !== null) expect(most).toBeLessThanOrEqual(ceiling.amount);
}

const divided = (facts: Facts) => {
  const names = Object.keys(facts) as (keyof Facts)[];
  return {
    applicant: pick(
      facts,
      names.filter((name) => name.startsWith('applicant.')),
    ),
    project: pick(
      facts,
      names.filter((name) => name.startsWith('project.')),
    ),
  };
};

describe('What an outline says holds for everybody', { timeout: 60_000 }, () => {
  it('no estimate of any document is above the ceiling', () => {
    fc.assert(
      fc.property(
        arbitraryProgram,
        arbitraryFacts,
        fc.infiniteStream(fc.boolean()),
        quantities,
        (document, facts, chosen, counts) => {
          const names = Object.keys(facts) as (keyof Facts)[];
          for (const known of [
            pick(
              facts,
              names.filter(() => chosen.next().value),
            ),
            facts,
          ]) {
            const { applicant, project } = divided(known);
            for (const outline of outlineOf(document)) {
              expectBelow(outline, document, applicant, { facts: project, quantities: counts });
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('no estimate of small rules is above the ceiling, and no plan leaves the applicant less than its share', () => {
    fc.assert(
      fc.property(smallCases, fc.boolean(), ({ rules, facts, costs }, isKnown) => {
        const document = documentWith({ rules });
        const [outline] = outlineOf(document);
        if (!outline) throw new Error('A document has a track');
        const { applicant, project } = divided(facts);
        const asked = { facts: isKnown ? project : {}, ...(isKnown && costs && { costs }) };
        expectBelow(outline, document, applicant, asked);
        const { bestPlan } = estimateFunding({
          document,
          trackKey: outline.key,
          applicant,
          project: asked,
          on: FACTS_ON,
        });
        if (!outline.ownShare || !bestPlan || bestPlan.recognizedTotal === 0) return;
        const paid = fraction(BigInt(bestPlan.own), BigInt(bestPlan.recognizedTotal));
        expect(compareShares(paid, outline.ownShare)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('who may be eligible is in a county, of a legal form and in an industry to which the track is open', () => {
    fc.assert(
      fc.property(arbitraryProgram, arbitraryFacts, (document, facts) => {
        const { 'project.isInHuaTung': _, 'project.county': __, ...placed } = facts;
        const values = deriveFacts(placed, { on: FACTS_ON });
        for (const [index, outline] of outlineOf(document).entries()) {
          const criteria = [...document.eligibility, ...(document.tracks[index]?.eligibility ?? [])];
          if (eligibilityVerdict(criteria, values) === 'not_eligible') continue;
          const { counties, legalForms } = outline;
          if (counties && !/isInHuaTung|project\.county/.test(JSON.stringify(criteria))) {
            expect(counties).toContain(facts['applicant.county']);
          }
          if (legalForms) expect(legalForms).toContain(facts['applicant.legalForm']);
        }
      }),
    );
  });

  it('spans cover all of time without gaps, and say at every instant what the windows say', () => {
    fc.assert(
      fc.property(
        arbitraryProgram,
        fc.array(arbitraryNow, { minLength: 1, maxLength: 5 }),
        (document, instants) => {
          for (const [index, { spans }] of outlineOf(document).entries()) {
            expect(spans[0].from).toBeNull();
            expect(spans.at(-1)?.until).toBeNull();
            for (const [place, { from, until }] of spans.entries()) {
              if (place > 0) expect(from).toEqual(spans[place - 1]?.until);
              if (from && until) expect(from.getTime()).toBeLessThan(until.getTime());
            }
            const track = document.tracks[index];
            if (!track) throw new Error('There is one outline for each track');
            const windows = windowsOfTrack(document, track);
            const edges = spans.flatMap(({ from }) => (from ? [from, new Date(from.getTime() - 1)] : []));
            for (const now of [...instants, ...edges]) {
              const span = spans.find(({ from, until }) => (!from || from <= now) && (!until || now < until));
              expect(span?.state).toBe(
                combineWindowStates(windows, { now, fiscalYear: document.fiscalYear }).state,
              );
            }
          }
        },
      ),
    );
  });

  it('a deadline is the first instant at which applications are no longer taken', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        for (const { spans } of outlineOf(document)) {
          for (const [place, { state, until, deadline }] of spans.entries()) {
            if (!isTakingApplications(state)) expect(deadline).toBeNull();
            if (!deadline || !until) continue;
            const next = spans[place + 1];
            expect(deadline.getTime()).toBeGreaterThanOrEqual(until.getTime());
            if (!next || !isTakingApplications(next.state)) expect(deadline).toEqual(until);
            else expect(next.deadline).toEqual(deadline);
          }
        }
      }),
    );
  });
});
