import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';
import { COMPANY, type Facts, MATCH, matchAll } from './matching-company.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

/** What else is true of the company and its project, where it is asked; of all else it says no, none or nothing. */
const WHEN_ASKED: Facts = {
  'applicant.trades': [],
  'applicant.hasTaiwanOwnedBrand': true,
  'applicant.annualRevenue': 120_000_000,
  'applicant.netWorth': 40_000_000,
  'applicant.representativeAge': 52,
  'applicant.paysBusinessIncomeTax': true,
  'applicant.usesUniformInvoices': true,
  'applicant.isHeadquarters': true,
  'applicant.isCompanyLimitedByShares': true,
  'project.memberCount': 1,
  'project.totalCost': 8_000_000,
  'project.topics': ['SMART_MANUFACTURING'],
};

function answerTo({ name, type }: { readonly name: string; readonly type: string }): unknown {
  if (name in WHEN_ASKED) return WHEN_ASKED[name];
  const nothing: Facts = { BOOLEAN: false, INTEGER: 0, MONEY: 0, SHARE: '0%', SET: [], DATE: '2012-05-01' };
  if (type in nothing) return nothing[type];
  throw new Error(`Nobody said what to answer to ${name}, a ${type}`);
}

/** Answers the first question that is asked until there is none: the facts in the order asked, and the last answer. */
async function follow(given: Facts) {
  const applicant: Record<string, unknown> = { ...given };
  const project: Record<string, unknown> = {};
  const asked: string[] = [];
  for (;;) {
    const { data, errors } = await server.query(MATCH, { applicant, project, first: 1 });
    expect(errors).toBeUndefined();
    const [question] = data.matchPrograms.nextQuestions;
    if (!question) return { asked, applicant, project };
    const { name, path } = question.fact;
    expect(asked).not.toContain(name);
    asked.push(name);
    const [subject, field] = path;
    (subject === 'applicant' ? applicant : project)[field] = answerTo(question.fact);
  }
}

describe('following the questions', () => {
  it('ends where nothing is left but what a person must judge, having asked fewer facts than there are', async () => {
    const { data } = await server.query('{ factUses { programCount } }');
    const used = data.factUses.filter(({ programCount }: { programCount: number }) => programCount > 0);
    const { asked, applicant, project } = await follow(COMPANY);
    const end = await matchAll(server, applicant, { project });
    for (const { program, tracks } of end.rows) {
      for (const { track, verdict, eligibility } of tracks) {
        const kinds = new Set(eligibility.missing.map(({ kind }) => kind));
        expect([...kinds], `${program.slug} ${track.key}`).toEqual(
          verdict === 'NEEDS_INFORMATION' ? ['JUDGEMENT'] : [],
        );
      }
    }
    expect(end.beyondFacts).toBe(end.counts.needsInformation);
    expect(end.tracksBeyondFacts).toBe(end.trackCounts.needsInformation);
    expect(end.problems).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.length + Object.keys(COMPANY).length).toBeLessThan(used.length);
  });

  it('asks what decides most first, and counts what each answer would decide', async () => {
    const { data } = await server.query(
      'query($applicant: ApplicantInput!) { matchPrograms(applicant: $applicant) { nextQuestions(first: 200) { decides settles concerns fact { name question(locale: EN) } } } }',
      { applicant: COMPANY },
    );
    const { nextQuestions } = data.matchPrograms;
    const order = nextQuestions.map(({ decides }: { decides: number }) => decides);
    expect(order).toEqual([...order].sort((left, right) => right - left));
    for (const { decides, settles, concerns, fact } of nextQuestions) {
      expect(settles).toBeLessThanOrEqual(decides);
      expect(decides).toBeLessThanOrEqual(concerns);
      expect(fact.question).not.toBe('');
    }
  });
});
