import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, missingIn, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

// 協助傳統產業技術開發計畫(CITD)：3家以上業者或法人聯合申請；補助上限1,000萬元(主導業者250萬元，其餘每家成員200萬元)；
// 廠商自籌款比例50%以上；符合研發主題個案，加碼補助核定金額10%
const citd: TrackUnderTest = {
  quote: '補助上限1,000萬元(主導業者250萬元，其餘每家成員200萬元)',
  criteria: [{ fact: 'project.memberCount', op: 'gte', value: 3 }],
  rules: [
    { key: 'case', kind: 'amount_limit', party: 'government', bound: 'max', amount: 10_000_000, per: 'case' },
    { key: 'lead', kind: 'amount_limit', party: 'government', bound: 'max', amount: 2_500_000, per: 'lead' },
    {
      key: 'member',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 2_000_000,
      per: 'member',
    },
    { key: 'own', kind: 'share_limit', party: 'applicant', bound: 'min', share: '50%', of: 'total_cost' },
    {
      key: 'bonus',
      kind: 'bonus',
      share: '10%',
      of: 'approved_amount',
      condition: { fact: 'project.matchesAnnouncedTheme', op: 'eq', value: true },
    },
  ],
};
const off = { 'project.matchesAnnouncedTheme': false } as const;
const on = { 'project.matchesAnnouncedTheme': true } as const;

describe('A CITD consortium', () => {
  it('of four with 30 million gets 250 + 3 × 200 = 850萬', () => {
    const estimate = estimateTrack(
      citd,
      {},
      { facts: { 'project.totalCost': 30_000_000, ...off }, members: 4 },
    );
    expect(estimate.eligibility.verdict).toBe('eligible');
    expect(estimate.governmentContribution).toEqual({ assured: 8_500_000, possible: 8_500_000 });
    expect(estimate.ownContribution).toEqual({ least: 21_500_000, most: 21_500_000 });
    expect(estimate.recognizedTotal).toEqual({ least: 30_000_000, most: 30_000_000 });
    expect(outcomesOf(estimate)).toEqual({
      case: 'limits',
      lead: 'binds',
      member: 'binds',
      own: 'satisfied',
      bonus: 'not_applicable',
    });
    expect(estimate.steps[1]).toMatchObject({
      amount: 8_500_000,
      text: {
        zh: '主導業者政府補助款以250萬元為上限',
        en: 'Government funding for the lead: at most NT$2.5 million',
      },
      because: {
        zh: '政府補助款最多850萬元（主導業者250萬元＋其餘3家×200萬元），決定了本案結果',
        en: 'At most NT$8.5 million (NT$2.5 million for the lead + 3 × NT$2 million): this decides the result',
      },
      evidence: [{ source: 'handbook', quote: '補助上限1,000萬元(主導業者250萬元，其餘每家成員200萬元)' }],
    });
    expect(estimate.problems).toEqual([]);
    expect(estimate.missing).toEqual([]);
  });

  it('of six meets the limit of the case: 250 + 5 × 200 = 1,250萬 is above 1,000萬', () => {
    const estimate = estimateTrack(
      citd,
      {},
      { facts: { 'project.totalCost': 30_000_000, ...off }, members: 6 },
    );
    expect(estimate.governmentContribution).toEqual({ assured: 10_000_000, possible: 10_000_000 });
    expect(outcomesOf(estimate)).toMatchObject({ case: 'binds', lead: 'limits', member: 'limits' });
  });

  it('pays at least half itself: of 12 million the grant is 6 million', () => {
    const estimate = estimateTrack(
      citd,
      {},
      { facts: { 'project.totalCost': 12_000_000, ...off }, members: 4 },
    );
    expect(estimate.governmentContribution).toEqual({ assured: 6_000_000, possible: 6_000_000 });
    expect(outcomesOf(estimate)).toMatchObject({ own: 'binds', lead: 'limits' });
  });

  it('on an announced theme may get 10% more, which the source does not let exceed the limit for certain', () => {
    const estimate = estimateTrack(
      citd,
      {},
      { facts: { 'project.totalCost': 30_000_000, ...on }, members: 4 },
    );
    expect(estimate.governmentContribution).toEqual({ assured: 8_500_000, possible: 9_350_000 });
    expect(outcomesOf(estimate).bonus).toBe('undecided');
    // No fact would settle what the source leaves unsaid.
    expect(missingIn(estimate)).toEqual([]);
  });

  it('asks whether the theme is announced', () => {
    const estimate = estimateTrack(citd, {}, { facts: { 'project.totalCost': 30_000_000 }, members: 4 });
    expect(estimate.governmentContribution).toEqual({ assured: 8_500_000, possible: 9_350_000 });
    expect(missingIn(estimate)).toEqual(['project.matchesAnnouncedTheme']);
    expect(estimate.steps[4]?.because.zh).toBe('尚不知是否符合公告之研發主題');
  });

  it('never lets the bonus lower the own half', () => {
    const estimate = estimateTrack(
      citd,
      {},
      { facts: { 'project.totalCost': 12_000_000, ...on }, members: 4 },
    );
    expect(estimate.governmentContribution).toEqual({ assured: 6_000_000, possible: 6_000_000 });
  });

  it('must say how many members it has', () => {
    const estimate = estimateTrack(citd, {}, { facts: { 'project.totalCost': 30_000_000, ...off } });
    expect(estimate.eligibility.verdict).toBe('needs_information');
    // At least three, if eligible: 250 + 2 × 200 = 650萬; with many, the limit of the case.
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 10_000_000 });
    expect(estimate.ifEligible.governmentContribution).toEqual({ assured: 6_500_000, possible: 10_000_000 });
    expect(codesOf(estimate)).toEqual(['MEMBERS_MISSING']);
    expect(missingIn(estimate)).toEqual(['project.memberCount']);
  });

  it('can list its members, the lead first', () => {
    const members = [9, undefined, undefined, -1].map((employees) => ({
      facts: employees === undefined ? {} : { 'applicant.employees': employees },
    }));
    const estimate = estimateTrack(citd, {}, { facts: { 'project.totalCost': 30_000_000, ...off }, members });
    expect(estimate.governmentContribution?.possible).toBe(8_500_000);
    expect(estimate.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['FACT_RANGE', 'project.members.3.employees'],
    ]);
  });
});

// 小型企業創新研發計畫(SBIR) Phase 2：聯盟：3,000萬元；3家(含)以上成員共同提出申請；全程補助金額以成員家數乘以1,000萬元為上限
const sbir: TrackUnderTest = {
  quote: '全程補助金額以成員家數乘以1,000萬元為上限',
  criteria: [{ fact: 'project.memberCount', op: 'gte', value: 3 }],
  rules: [
    { key: 'case', kind: 'amount_limit', party: 'government', bound: 'max', amount: 30_000_000, per: 'case' },
    {
      key: 'members',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 10_000_000,
      per: 'case',
      timesMembers: true,
    },
  ],
};

describe('An SBIR Phase 2 alliance', () => {
  const project = { 'project.totalCost': 80_000_000 } as const;

  it('of two is not eligible, and would be given up to 2 × 1,000萬', () => {
    const estimate = estimateTrack(sbir, {}, { facts: project, members: 2 });
    expect(estimate.eligibility.verdict).toBe('not_eligible');
    expect(estimate.eligibility.criteria[0]?.because).toEqual({
      zh: '共同申請家數為2家，未達3家',
      en: 'number of members: 2 firms, less than 3 firms',
    });
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 0 });
    expect(estimate.ownContribution).toBeNull();
    expect(estimate.ifEligible.governmentContribution).toEqual({ assured: 20_000_000, possible: 20_000_000 });
    expect(estimate.ifEligible.ownContribution).toEqual({ least: 60_000_000, most: 60_000_000 });
    expect(estimate.missing).toEqual([]);
  });

  it('of five is given 3,000萬', () => {
    const estimate = estimateTrack(sbir, {}, { facts: project, members: 5 });
    expect(estimate.governmentContribution).toEqual({ assured: 30_000_000, possible: 30_000_000 });
    expect(outcomesOf(estimate)).toEqual({ case: 'binds', members: 'limits' });
    expect(estimate.steps[1]?.because.zh).toBe(
      '政府補助款最多5,000萬元（5家×1,000萬元），本案另有更低的限制',
    );
  });
});
