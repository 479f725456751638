import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from '../../graphql/catalogue-server.ts';
import { estimateOf, exactly, expectSentence, own } from './ask.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

const money = (amount: number) => ({ amount });

describe('A grant with a consortium: 協助傳統產業技術開發計畫(CITD), 研發聯盟', () => {
  const applicant = { industries: ['C'], registrations: ['FACTORY'] };
  const SPLIT = `split { isDecided ofGrant { amount } because
    members { isLead limit { amount } least { amount } most { amount } example { amount } own { least { amount } most { amount } } } }`;

  it('divides 850萬 over four members whose costs are 400, 800, 900 and 900萬', async () => {
    const costs = [4_000_000, 8_000_000, 9_000_000, 9_000_000];
    const members = costs.map((amount) => ({ costs: [{ category: 'OTHER', amount }] }));
    const estimate = await estimateOf(
      server,
      'citd/2023/research-alliance',
      { applicant, project: { members, matchesAnnouncedTheme: false } },
      SPLIT,
    );
    // 主導業者250萬元，其餘每家成員200萬元: 2,500,000 + 3 × 2,000,000 = 8,500,000, under the 10,000,000 of the whole,
    // and 廠商自籌款比例50%以上: 30,000,000 × 50% = 15,000,000 at most.
    expectSentence(
      estimate,
      'research-alliance-member-limit',
      '主導業者250萬元，其餘每家成員200萬元',
      'BINDS',
    );
    expectSentence(estimate, 'research-alliance-own-share', '廠商自籌款比例50%以上', 'SATISFIED');
    expect(estimate.governmentContribution).toEqual(exactly(8_500_000));
    expect(estimate.ownContribution).toEqual(own(30_000_000 - 8_500_000));
    expect(estimate.split).toMatchObject({ isDecided: true, ofGrant: money(8_500_000) });
    // Each pays what its costs leave: 400 − 250 = 150, 800 − 200 = 600, 900 − 200 = 700萬.
    expect(
      estimate.split.members.map((member: { least: object; most: object; own: object }) => [
        member.least,
        member.most,
        member.own,
      ]),
    ).toEqual(
      [
        [2_500_000, 1_500_000],
        [2_000_000, 6_000_000],
        [2_000_000, 7_000_000],
        [2_000_000, 7_000_000],
      ].map(([granted = 0, paid = 0]) => [money(granted), money(granted), own(paid)]),
    );
  });

  it('leaves the division of 1,000萬 over six open, and gives each a range', async () => {
    const project = { totalCost: 40_000_000, memberCount: 6, matchesAnnouncedTheme: false };
    const { governmentContribution, split } = await estimateOf(
      server,
      'citd/2023/research-alliance',
      { applicant, project },
      SPLIT,
    );
    // 補助上限1,000萬元 is below 250 + 5 × 200 = 1,250萬.
    expect(governmentContribution).toEqual(exactly(10_000_000));
    expect(split).toMatchObject({ isDecided: false, because: expect.stringContaining('來源未規定') });
    // The five others can take all of it, the lead and four others 250 + 4 × 200 = 1,050萬.
    expect(split.members[0]).toMatchObject({ least: money(0), most: money(2_500_000) });
    expect(split.members[5]).toMatchObject({ least: money(0), most: money(2_000_000) });
    const examples = split.members.map(({ example }: { example: { amount: number } }) => example.amount);
    expect(examples.reduce((sum: number, one: number) => sum + one, 0)).toBe(10_000_000);
  });
});

describe('A grant with cost items: 中小型製造業(10人以上)低碳及智慧化升級轉型個案補助', () => {
  it('pays 30% of the whole for equipment, and is paid out in one of three ways', async () => {
    const estimate = await estimateOf(
      server,
      'manufacturing-upgrade-case/2023/subsidy',
      {
        applicant: {
          registrations: ['COMPANY', 'FACTORY'],
          industries: ['C'],
          employees: 50,
          isSme: true,
        },
        project: {
          topics: ['SMART_MANUFACTURING'],
          costs: [
            { category: 'NEW_EQUIPMENT', amount: 8_000_000 },
            { category: 'PERSONNEL', amount: 2_000_000 },
          ],
          signedOn: '2023-07-01',
          startsOn: '2023-07-01',
          endsOn: '2024-06-30',
        },
      },
      `bestPlan { costs { category government { amount } own { amount } } }
       disbursement { options { bondAmount { amount } stages { stage amount { amount } notBefore notAfter } } }`,
    );
    // 全新設備之購置費 (補助款以個案計畫總經費30%為上限): 10,000,000 × 30% = 3,000,000; 人事費 only from own money.
    expectSentence(
      estimate,
      'new-equipment-limit',
      '全新設備之購置費 (補助款以個案計畫總經費30%為上限)',
      'BINDS',
    );
    expectSentence(estimate, 'own-funds-only', '人事費、無形資產引進費僅能編列於業者自籌款', 'BINDS');
    expect(estimate.governmentContribution).toEqual(exactly(3_000_000));
    expect(estimate.ownContribution).toEqual(own(10_000_000 - 3_000_000));
    expect(estimate.bestPlan.costs).toEqual([
      { category: 'NEW_EQUIPMENT', government: money(3_000_000), own: money(5_000_000) },
      { category: 'PERSONNEL', government: money(0), own: money(2_000_000) },
    ]);
    // 期中50%·期末50% without a bond; 簽約50%·期末50% with 20% × 3,000,000 = 600,000; 簽約100% with a full one.
    const half = { amount: money(1_500_000) };
    expect(estimate.disbursement.options).toEqual([
      {
        bondAmount: money(0),
        stages: [
          { stage: 'MIDTERM', ...half, notBefore: '2023-07-01', notAfter: '2024-06-30' },
          { stage: 'FINAL', ...half, notBefore: '2024-06-30', notAfter: null },
        ],
      },
      {
        bondAmount: money(600_000),
        stages: [
          { stage: 'CONTRACT', ...half, notBefore: '2023-07-01', notAfter: null },
          { stage: 'FINAL', ...half, notBefore: '2024-06-30', notAfter: null },
        ],
      },
      {
        bondAmount: money(3_000_000),
        stages: [{ stage: 'CONTRACT', amount: money(3_000_000), notBefore: '2023-07-01', notAfter: null }],
      },
    ]);
  });
});

describe('A training share: 產業專業人才培訓, 企業包班', () => {
  const course = (isSme: boolean, courseCost: number) =>
    estimateOf(
      server,
      'industry-talent-training/2023/corporate',
      {
        applicant: { legalForm: 'COMPANY', isSme },
        project: { courseCost, startsOn: '2023-09-01', endsOn: '2023-12-31' },
      },
      'byYear { ofGrant { amount } years { rocYear limit { amount } mostSoFar { amount } } }',
    );
  const SENTENCE = '政府負擔大企業開課經費以30%、中小企業開課經費以50%為上限';

  it('is 50% of a course of 150萬 for a small firm, and 30% for a large one', async () => {
    // 1,500,000 × 50% = 750,000 and 1,500,000 × 30% = 450,000.
    const small = await course(true, 1_500_000);
    expectSentence(small, 'corporate-sme-share', SENTENCE, 'BINDS');
    expect(small.ifEligible.governmentContribution).toEqual(exactly(750_000));
    const large = await course(false, 1_500_000);
    expectSentence(large, 'corporate-large-share', SENTENCE, 'BINDS');
    expect(large.ifEligible.governmentContribution).toEqual(exactly(450_000));
  });

  it('is at most 100萬 in a year', async () => {
    // 3,000,000 × 50% = 1,500,000, above the 1,000,000 of the year.
    const estimate = await course(true, 3_000_000);
    expectSentence(estimate, 'corporate-yearly-limit', '每年每企業總金額以100萬元為上限', 'BINDS');
    expect(estimate.ifEligible.governmentContribution).toEqual(exactly(1_000_000));
    expect(estimate.byYear).toEqual({
      ofGrant: money(1_000_000),
      years: [{ rocYear: 112, limit: money(1_000_000), mostSoFar: money(1_000_000) }],
    });
  });
});
