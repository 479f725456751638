import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

const ESTIMATE = `query Estimate($trackId: ID!, $applicant: ApplicantInput, $project: ProjectInput!) {
  estimateFunding(trackId: $trackId, applicant: $applicant, project: $project) {
    track { key program { slug } }
    instrument
    eligibility { verdict criteria { verdict requirement because criterion { sourceText } } }
    governmentContribution { assured { amount } possible { amount } }
    ownContribution { least { amount } }
    ifEligible { governmentContribution { assured { amount } possible { amount } } }
    bestPlan { recognizedTotal { amount } costs { category recognized { amount } government { amount } } }
    steps {
      rule { __typename key sourceText citation { document locator } }
      outcome
      amount { amount }
      because
      becauseEn: because(locale: EN)
      sourceText
    }
    problems { code path message(locale: EN) }
    missing { kind name }
    missingFacts { name question(locale: EN) }
  }
}`;

const TRACKS = 'query($slug: String!) { program(slug: $slug, fiscalYear: 2023) { tracks { id key } } }';

async function estimate(slug: string, track: string, input: { applicant?: object; project: object }) {
  const { data } = await server.query(TRACKS, { slug });
  const { id: trackId } = data.program.tracks.find(({ key }: { key: string }) => key === track);
  const { data: answer, errors } = await server.query(ESTIMATE, { trackId, ...input });
  expect(errors).toBeUndefined();
  const found = answer.estimateFunding;
  for (const step of found.steps) {
    expect(step.rule.sourceText, step.rule.key).toBe(step.sourceText);
    expect(step.sourceText.length).toBeGreaterThan(5);
    expect([step.because, step.becauseEn, step.rule.citation.locator]).not.toContain('');
  }
  return {
    ...found,
    outcomes: Object.fromEntries(
      found.steps.map((step: { rule: { key: string }; outcome: string }) => [step.rule.key, step.outcome]),
    ),
    reasons: Object.fromEntries(
      found.steps.map((step: { rule: { key: string }; because: string }) => [step.rule.key, step.because]),
    ),
  };
}

const dollars = (amount: number) => ({ assured: { amount }, possible: { amount } });

describe('CITD, a research alliance of four with a project of 30 million', () => {
  const input = {
    applicant: { industries: ['C'], registrations: ['FACTORY'] },
    project: { totalCost: 30_000_000, memberCount: 4 },
  };

  it('gets 2.5 million for the lead and 2 million for each of the others', async () => {
    const { eligibility, governmentContribution, ownContribution, outcomes, reasons } = await estimate(
      'citd',
      'research-alliance',
      { ...input, project: { ...input.project, matchesAnnouncedTheme: false } },
    );
    expect(eligibility.verdict).toBe('ELIGIBLE');
    expect(governmentContribution).toEqual(dollars(8_500_000));
    expect(ownContribution.least.amount).toBe(21_500_000);
    expect(outcomes).toEqual({
      'research-alliance-limit': 'LIMITS',
      'research-alliance-lead-limit': 'BINDS',
      'research-alliance-member-limit': 'BINDS',
      'research-alliance-own-share': 'SATISFIED',
      'research-alliance-theme-bonus': 'NOT_APPLICABLE',
    });
    expect(reasons['research-alliance-lead-limit']).toContain('主導業者250萬元＋其餘3家×200萬元');
  });

  it('might get a tenth more, and is told what to find out', async () => {
    const { governmentContribution, missingFacts } = await estimate('citd', 'research-alliance', input);
    expect(governmentContribution).toEqual({
      assured: { amount: 8_500_000 },
      possible: { amount: 9_350_000 },
    });
    expect(missingFacts).toEqual([
      { name: 'project.matchesAnnouncedTheme', question: 'Is the project on an announced research theme?' },
    ]);
  });
});

describe('SBIR Phase 2, an alliance', () => {
  const applicant = {
    isLawfullyEstablished: true,
    legalForm: 'COMPANY',
    paidInCapital: 20_000_000,
    employees: 30,
  };
  const alliance = (memberCount: number, totalCost: number) =>
    estimate('sbir', 'phase-2-alliance', {
      applicant,
      project: { memberCount, totalCost, isEcfaUpgrade: false },
    });

  it('of two is refused, and told what it would get with a third', async () => {
    const { eligibility, governmentContribution, ifEligible, outcomes } = await alliance(2, 60_000_000);
    expect(eligibility.verdict).toBe('NOT_ELIGIBLE');
    expect(eligibility.criteria).toContainEqual(
      expect.objectContaining({ verdict: 'NOT_MET', because: '共同申請家數為2家，未達3家' }),
    );
    expect(governmentContribution).toEqual(dollars(0));
    expect(ifEligible.governmentContribution).toEqual(dollars(20_000_000));
    expect(outcomes).toMatchObject({ 'phase-2-alliance-limit-by-members': 'BINDS' });
  });

  it('of five meets the limit on the whole before the one that grows with its members', async () => {
    const { eligibility, governmentContribution, outcomes } = await alliance(5, 120_000_000);
    expect(eligibility.verdict).toBe('ELIGIBLE');
    expect(governmentContribution).toEqual(dollars(30_000_000));
    expect(outcomes).toMatchObject({
      'phase-2-alliance-limit': 'BINDS',
      'phase-2-alliance-limit-by-members': 'LIMITS',
    });
  });
});

describe('SIIR, a firm with a paid-in capital below the grant', () => {
  it('cannot be granted more than its own money, which cannot be more than its capital', async () => {
    const { eligibility, governmentContribution, bestPlan, reasons, problems } = await estimate(
      'siir',
      'transformative-innovation',
      {
        applicant: { paidInCapital: 1_000_000, registrations: ['COMPANY'], previousGrants: ['siir'] },
        project: {
          totalCost: 6_000_000,
          memberCount: 1,
          topics: ['SMART_APPLICATION'],
          exportsServices: false,
        },
      },
    );
    expect(eligibility.verdict).toBe('ELIGIBLE');
    expect(governmentContribution).toEqual(dollars(1_000_000));
    expect(bestPlan.recognizedTotal.amount).toBe(2_000_000);
    expect(reasons['grant-own-funds-capital']).toContain('補助款100萬元≦自籌款100萬元≦實收資本額100萬元');
    expect(problems).toEqual([
      {
        code: 'PLAN_MUST_SHRINK',
        path: ['project', 'totalCost'],
        message: expect.stringContaining('NT$2 million'),
      },
    ]);
  });
});

describe('a factory that buys a motor at 150 million turnover', () => {
  it('has the higher yearly limit in place of the lower one, and what only a person can judge stays open', async () => {
    const { eligibility, governmentContribution, ifEligible, outcomes, missing } = await estimate(
      'power-and-utility-equipment-subsidy',
      'subsidy',
      {
        applicant: {
          annualRevenue: 150_000_000,
          legalForm: 'COMPANY',
          isLawfullyEstablished: true,
          paidInCapital: 300_000_000,
          employees: 400,
        },
        project: {
          totalCost: 40_000_000,
          subsidyBase: 20_000_000,
          equipmentKinds: ['FAN'],
          equipmentIncludesMotor: true,
        },
      },
    );
    expect(eligibility.verdict).toBe('NEEDS_INFORMATION');
    expect(governmentContribution).toEqual({ assured: { amount: 0 }, possible: { amount: 15_000_000 } });
    expect(ifEligible.governmentContribution).toEqual(dollars(15_000_000));
    expect(outcomes).toMatchObject({
      'yearly-limit': 'REPLACED',
      'large-applicant-yearly-limit': 'BINDS',
      'sme-multiplier': 'NOT_APPLICABLE',
    });
    expect(missing).toEqual([{ kind: 'JUDGEMENT', name: null }]);
  });
});

describe('以大帶小, with equipment at 45% of the total', () => {
  it('has the equipment cut to 30% of what is left, and a grant just under half of that', async () => {
    const { eligibility, bestPlan, governmentContribution, outcomes, reasons } = await estimate(
      'manufacturing-upgrade-supply-chain',
      'low-carbon',
      {
        applicant: { registrations: ['FACTORY', 'COMPANY'], employees: 50, industries: ['C'] },
        project: {
          partnerCount: 10,
          costs: [
            { category: 'NEW_EQUIPMENT', amount: 13_500_000 },
            { category: 'PERSONNEL', amount: 6_500_000 },
            { category: 'COMMISSIONED_RESEARCH', amount: 10_000_000 },
          ],
        },
      },
    );
    expect(eligibility.verdict).toBe('ELIGIBLE');
    const { recognizedTotal, costs } = bestPlan;
    const equipment = costs.find(({ category }: { category: string }) => category === 'NEW_EQUIPMENT');
    expect(equipment.recognized.amount).toBeLessThanOrEqual((recognizedTotal.amount * 3) / 10);
    expect(costs).toContainEqual(
      expect.objectContaining({ category: 'PERSONNEL', government: { amount: 0 } }),
    );
    const granted = governmentContribution.possible.amount;
    expect(granted * 2).toBeLessThan(recognizedTotal.amount);
    expect(governmentContribution).toEqual(dollars(10_833_332));
    expect(outcomes).toMatchObject({ 'new-equipment-limit': 'VIOLATED', 'own-share': 'BINDS' });
    expect(reasons['new-equipment-limit']).toContain('編列1,350萬元，超過30%（900萬元）450萬元');
  });
});

describe('what is given wrongly', () => {
  const refused = async (track: string, project: object, headers?: Record<string, string>) => {
    const trackId = Buffer.from(`Track:${track}`).toString('base64url');
    const { status, data, errors } = await server.query(ESTIMATE, { trackId, project }, headers);
    expect([status, data]).toEqual([200, null]);
    const { code, problems } = errors?.[0]?.extensions ?? {};
    return { code, problems: problems as { code: string; path: string[]; message: string }[] };
  };

  it('is data beside the answer where the answer only knows less for it', async () => {
    const { problems, governmentContribution } = await estimate('citd', 'product-development', {
      applicant: { employees: -1, representativeAge: 200 },
      project: { totalCost: 10_000_000, memberCount: 1 },
    });
    expect(
      problems.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')]),
    ).toEqual([
      ['FACT_RANGE', 'applicant.employees'],
      ['FACT_RANGE', 'applicant.representativeAge'],
    ]);
    expect(governmentContribution.possible.amount).toBe(2_200_000);
  });

  it.each([
    [
      'a negative cost',
      { costs: [{ category: 'PERSONNEL', amount: -1 }] },
      ['COST_NEGATIVE', ['project', 'costs', 0]],
    ],
    [
      'costs that do not add up',
      { totalCost: 10_000_000, costs: [{ category: 'PERSONNEL', amount: 9_000_000 }] },
      ['COSTS_DO_NOT_ADD_UP', ['project', 'costs']],
    ],
    ['nobody in a consortium', { members: [] }, ['MEMBERS_EMPTY', ['project', 'members']]],
    ['one alone in a consortium', { memberCount: 1 }, ['CONSORTIUM_WITHOUT_MEMBERS', ['project', 'members']]],
    [
      'an end before the beginning',
      { startsOn: '2023-06-01', endsOn: '2023-05-31' },
      ['DATES_REVERSED', ['project', 'endsOn']],
    ],
  ])('%s is refused, with the path', async (_, project, [code, path]) => {
    const refusal = await refused('citd/2023/research-alliance', project);
    expect(refusal.code).toBe('IMPOSSIBLE_PROJECT');
    expect(refusal.problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  });

  it("is told in the reader's language", async () => {
    const project = { totalCost: -1 };
    const chinese = await refused('citd/2023/research-alliance', project, { 'accept-language': 'zh-TW' });
    const english = await refused('citd/2023/research-alliance', project, { 'accept-language': 'en' });
    expect(chinese.problems[0]?.message).toBe('計畫總經費不得少於0元');
    expect(english.problems[0]?.message).toBe('The total cost of the project cannot be below NT$0');
  });

  it.each([
    [
      'a track that is not published',
      Buffer.from('Track:citd/2023/none').toString('base64url'),
      'UNKNOWN_TRACK',
    ],
    ['a program instead of a track', Buffer.from('Program:citd/2023').toString('base64url'), 'UNKNOWN_TRACK'],
    ['a slug instead of an id', 'citd', 'BAD_ID'],
  ])('%s is refused', async (_, trackId, code) => {
    const { data, errors } = await server.query(ESTIMATE, { trackId, project: {} });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument: 'trackId' });
  });

  it.each([
    ['a fraction of a dollar', { totalCost: 0.5 }, 'BAD_WHOLE_NUMBER'],
    ['an amount beyond what is exact', { totalCost: 2 ** 53 }, 'BAD_WHOLE_NUMBER'],
    ['a share that is none', { savingRate: '12' }, 'BAD_SHARE'],
  ])('%s is refused before anything is computed', async (_, project, code) => {
    const trackId = Buffer.from('Track:citd/2023/diagnosis').toString('base64url');
    const { status, errors } = await server.query(ESTIMATE, { trackId, project });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, code]);
  });
});

describe('any track of the catalogue', () => {
  it('is estimated, or refused with a reason, where nothing is known of a project, or the most extreme is', async () => {
    const { data } = await server.query('{ programs(first: 100) { nodes { tracks { id } } } }');
    const ids = data.programs.nodes.flatMap(({ tracks }: { tracks: { id: string }[] }) =>
      tracks.map(({ id }) => id),
    );
    expect(ids.length).toBeGreaterThan(30);
    const extremes = [
      {},
      { totalCost: 0, memberCount: 1 },
      { totalCost: 100_000_000_000_000, memberCount: 1_000_000, subsidyBase: 100_000_000_000_000 },
      { totalCost: Number.MAX_SAFE_INTEGER, memberCount: 1_000_000, subsidyBase: Number.MAX_SAFE_INTEGER },
      { costs: Array.from({ length: 9 }, () => ({ category: 'OTHER', amount: Number.MAX_SAFE_INTEGER })) },
      { costs: [{ category: 'OTHER', amount: 1 }], requestedAmount: Number.MAX_SAFE_INTEGER },
      { members: Array.from({ length: 50 }, () => ({})), quantities: { person: 2_147_483_647, year: 1 } },
    ];
    const failed: string[] = [];
    for (const trackId of ids) {
      for (const project of extremes) {
        const { errors } = await server.query(ESTIMATE, { trackId, project });
        const isRefused = errors?.every(({ extensions }) => extensions.code === 'IMPOSSIBLE_PROJECT');
        if (errors && !isRefused)
          failed.push(`${Buffer.from(trackId, 'base64url')} ${JSON.stringify(project)}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
