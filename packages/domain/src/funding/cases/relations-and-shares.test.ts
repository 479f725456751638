import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, missingIn, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

// 服務業創新研發計畫(SIIR)：亦即補助款≦自籌款≦實收資本額；上限150萬；符合國際服務貿易輸出，上限200萬
const siir: TrackUnderTest = {
  quote: '亦即補助款≦自籌款≦實收資本額',
  rules: [
    {
      key: 'relation',
      kind: 'relation',
      relations: [
        { left: 'grant', op: 'lte', right: 'own_funds' },
        { left: 'own_funds', op: 'lte', right: 'paid_in_capital' },
      ],
    },
    { key: 'limit', kind: 'amount_limit', party: 'government', bound: 'max', amount: 1_500_000, per: 'case' },
    {
      key: 'export-limit',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 2_000_000,
      per: 'case',
      condition: { fact: 'project.exportsServices', op: 'eq', value: true },
      replaces: ['limit'],
    },
  ],
};

describe('SIIR', () => {
  const project = { 'project.totalCost': 5_000_000, 'project.exportsServices': false } as const;

  it('gives no more than the own funds, and those are no more than the paid-in capital', () => {
    const estimate = estimateTrack(siir, { 'applicant.paidInCapital': 1_000_000 }, { facts: project });
    expect(estimate.governmentContribution).toEqual({ assured: 1_000_000, possible: 1_000_000 });
    expect(estimate.ownContribution).toEqual({ least: 1_000_000, most: 1_000_000 });
    expect(estimate.recognizedTotal).toEqual({ least: 2_000_000, most: 2_000_000 });
    expect(outcomesOf(estimate)).toEqual({
      relation: 'binds',
      limit: 'limits',
      'export-limit': 'not_applicable',
    });
    expect(estimate.steps[0]?.because).toEqual({
      zh: '補助款100萬元≦自籌款100萬元≦實收資本額100萬元；計畫總經費須由500萬元縮減為200萬元',
      en: 'the grant (NT$1 million) no more than own funds (NT$1 million), and own funds (NT$1 million) no more than paid-in capital (NT$1 million); the plan has to shrink from NT$5 million to NT$2 million',
    });
    expect(codesOf(estimate)).toEqual(['PLAN_MUST_SHRINK']);
  });

  it('gives the limit where the capital carries the rest: 5,000,000 − 1,500,000', () => {
    const estimate = estimateTrack(siir, { 'applicant.paidInCapital': 3_500_000 }, { facts: project });
    expect(estimate.governmentContribution).toEqual({ assured: 1_500_000, possible: 1_500_000 });
    expect(estimate.recognizedTotal).toEqual({ least: 5_000_000, most: 5_000_000 });
    expect(codesOf(estimate)).toEqual([]);
  });

  it('replaces the limit for exported services', () => {
    const facts = { ...project, 'project.exportsServices': true };
    const estimate = estimateTrack(siir, { 'applicant.paidInCapital': 9_000_000 }, { facts });
    expect(estimate.governmentContribution).toEqual({ assured: 2_000_000, possible: 2_000_000 });
    expect(outcomesOf(estimate)).toMatchObject({ limit: 'replaced', 'export-limit': 'binds' });
  });

  it('asks for the capital, which may be nothing', () => {
    const estimate = estimateTrack(siir, {}, { facts: { 'project.totalCost': 5_000_000 } });
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 2_000_000 });
    expect(missingIn(estimate)).toEqual(['project.exportsServices', 'applicant.paidInCapital']);
    expect(outcomesOf(estimate)).toEqual({
      relation: 'undecided',
      limit: 'undecided',
      'export-limit': 'undecided',
    });
  });
});

// 政府經費比例三分之一，上限500萬元；自籌款三分之二以上
const third: TrackUnderTest = {
  rules: [
    { key: 'share', kind: 'share_limit', party: 'government', bound: 'max', share: '1/3', of: 'total_cost' },
    { key: 'own', kind: 'share_limit', party: 'applicant', bound: 'min', share: '2/3', of: 'total_cost' },
    { key: 'limit', kind: 'amount_limit', party: 'government', bound: 'max', amount: 5_000_000, per: 'case' },
  ],
};

describe('A third, up to 500萬', () => {
  it.each([
    [10_000_000, 3_333_333],
    [15_000_000, 5_000_000],
    [14_999_999, 4_999_999],
    [15_000_002, 5_000_000],
    [100_000_000, 5_000_000],
  ])('of %i is %i', (total, grant) => {
    const estimate = estimateTrack(third, {}, { facts: { 'project.totalCost': total } });
    expect(estimate.governmentContribution).toEqual({ assured: grant, possible: grant });
    expect(estimate.ownContribution).toEqual({ least: total - grant, most: total - grant });
  });

  it('is up to 500萬 while the cost is unknown', () => {
    const estimate = estimateTrack(third, {});
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 5_000_000 });
    expect(estimate.ownContribution).toBeNull();
    expect(estimate.recognizedTotal).toBeNull();
    expect(estimate.bestPlan).toBeNull();
    expect(missingIn(estimate)).toEqual(['project.totalCost']);
    expect(outcomesOf(estimate)).toEqual({ share: 'undecided', own: 'undecided', limit: 'binds' });
  });
});

describe('A share of a cost that is not known', () => {
  it('is no amount, with a reason', () => {
    const shareOnly: TrackUnderTest = {
      rules: [
        { key: 'share', kind: 'share_limit', party: 'government', bound: 'max', share: '50%', of: 'tuition' },
      ],
    };
    const estimate = estimateTrack(shareOnly, {});
    expect(estimate.governmentContribution).toBeNull();
    expect(estimate.unknownBecause?.code).toBe('base_unknown');
    expect(missingIn(estimate)).toEqual(['project.tuition']);
  });

  it('is half of the tuition once that is known', () => {
    // 在職班與養成班：政府負擔每位學員學費以50%為上限
    const half: TrackUnderTest = {
      kind: 'training',
      rules: [
        { key: 'share', kind: 'share_limit', party: 'government', bound: 'max', share: '50%', of: 'tuition' },
      ],
    };
    const estimate = estimateTrack(half, {}, { facts: { 'project.tuition': 10_001 } });
    expect(estimate.instrument).toBe('service');
    expect(estimate.governmentContribution).toEqual({ assured: 5_000, possible: 5_000 });
    expect(estimate.ownContribution).toEqual({ least: 5_001, most: 5_001 });
  });
});

// 企業包班：政府負擔大企業開課經費以30%、中小企業開課經費以50%為上限，且每年每企業總金額以100萬元為上限
const corporate: TrackUnderTest = {
  kind: 'training',
  rules: [
    {
      key: 'large',
      kind: 'share_limit',
      party: 'government',
      bound: 'max',
      share: '30%',
      of: 'course_cost',
      condition: { fact: 'applicant.isSme', op: 'eq', value: false },
    },
    {
      key: 'sme',
      kind: 'share_limit',
      party: 'government',
      bound: 'max',
      share: '50%',
      of: 'course_cost',
      condition: { fact: 'applicant.isSme', op: 'eq', value: true },
    },
    {
      key: 'year',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 1_000_000,
      per: 'applicant_year',
    },
  ],
};

describe('A course for a company', () => {
  it.each([
    ['a large firm gets 30%', { 'applicant.isSme': false }, 600_000, 600_000],
    ['a small firm gets 50%', { 'applicant.isSme': true }, 1_000_000, 1_000_000],
    ['of unknown size gets one or the other, never neither', {}, 600_000, 1_000_000],
    [
      'too rich to be small by capital may still be small by employees',
      { 'applicant.paidInCapital': 200_000_000 },
      600_000,
      1_000_000,
    ],
  ] as const)('%s', (_, applicant, assured, possible) => {
    const estimate = estimateTrack(corporate, applicant, { facts: { 'project.courseCost': 2_000_000 } });
    expect(estimate.governmentContribution).toEqual({ assured, possible });
    expect(estimate.isExact).toBe(true);
  });
});
