import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, missingIn, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

const wholeCost = (bound: 'max' | 'min' | 'exact', amount: number) =>
  ({ key: 'whole', kind: 'amount_limit', party: 'total', bound, amount, per: 'case' }) as const;

const costing = (track: TrackUnderTest, totalCost: number) =>
  estimateTrack(track, {}, { facts: { 'project.totalCost': totalCost } });

// 台灣品牌耀飛計畫：輔導經費每案上限150萬元，政府最高輔導經費50%
const guidance: TrackUnderTest = {
  kind: 'guidance',
  rules: [
    wholeCost('max', 1_500_000),
    { key: 'half', kind: 'share_limit', party: 'government', bound: 'max', share: '50%', of: 'total_cost' },
  ],
};

describe('A limit on what the whole case costs', () => {
  it('cuts a plan that costs more, and the share is one of what is left', () => {
    const estimate = costing(guidance, 2_000_000);
    expect(estimate.governmentContribution).toEqual({ assured: 750_000, possible: 750_000 });
    expect(estimate.ownContribution).toEqual({ least: 750_000, most: 750_000 });
    expect(estimate.recognizedTotal).toEqual({ least: 1_500_000, most: 1_500_000 });
    expect(outcomesOf(estimate)).toEqual({ whole: 'binds', half: 'binds' });
    expect(estimate.steps[0]?.because).toEqual({
      zh: '計畫總經費200萬元超過限制，認列150萬元',
      en: 'Of a total of NT$2 million, which is above the limit, NT$1.5 million is recognized',
    });
    expect(codesOf(estimate)).toEqual(['PLAN_MUST_SHRINK']);
  });

  it.each([1_000_000, 1_500_000])('leaves a plan of %d as it is, and never lets it grow', (totalCost) => {
    const estimate = costing(guidance, totalCost);
    expect(estimate.recognizedTotal).toEqual({ least: totalCost, most: totalCost });
    expect(estimate.governmentContribution?.possible).toBe(totalCost / 2);
    expect(outcomesOf(estimate)).toEqual({ whole: 'satisfied', half: 'binds' });
    expect(codesOf(estimate)).toEqual([]);
  });

  it('bounds what is possible while the cost is not known', () => {
    const estimate = estimateTrack(guidance, {});
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 750_000 });
    expect(missingIn(estimate)).toEqual(['project.totalCost']);
    expect(outcomesOf(estimate).whole).toBe('undecided');
  });

  it('leaves what the own share does not pay to the government', () => {
    // 數位製造管理加值計畫：每案經費上限60萬 / 自籌款10%
    const own = {
      key: 'own',
      kind: 'share_limit',
      party: 'applicant',
      bound: 'exact',
      share: '10%',
      of: 'total_cost',
    } as const;
    const estimate = costing({ kind: 'guidance', rules: [wholeCost('max', 600_000), own] }, 800_000);
    expect(estimate.governmentContribution).toEqual({ assured: 540_000, possible: 540_000 });
    expect(estimate.ownContribution).toEqual({ least: 60_000, most: 60_000 });
  });

  it('alone does not say what the government pays of it', () => {
    const estimate = costing({ kind: 'subsidy', rules: [wholeCost('max', 600_000)] }, 800_000);
    expect(estimate.governmentContribution).toBeNull();
    expect(estimate.unknownBecause?.code).toBe('no_limit');
  });
});

describe('A least cost of the whole case', () => {
  const track: TrackUnderTest = {
    ...guidance,
    rules: [wholeCost('min', 500_000), ...guidance.rules.slice(1)],
  };

  it('is met by a plan of that cost', () => {
    const estimate = costing(track, 500_000);
    expect(estimate.governmentContribution?.assured).toBe(250_000);
    expect(outcomesOf(estimate).whole).toBe('satisfied');
  });

  it('leaves no plan to one that costs less', () => {
    const estimate = costing(track, 499_999);
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 0 });
    expect(codesOf(estimate)).toEqual(['NO_COMPLIANT_PLAN']);
    expect(outcomesOf(estimate).whole).toBe('violated');
  });
});
