import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

// 以大帶中小型製造業低碳及智慧化升級轉型補助：全新設備之購置費(以計畫總經費30%為上限)；委託研究或驗證費(以計畫總經費40%為上限)；
// 業者自籌款 > 計畫總經費 50%；人事費、無形資產引進費及國內差旅費僅能編列於業者自籌款；低碳化每案最高 3,000 萬元
const supplyChain: TrackUnderTest = {
  quote: '全新設備之購置費(以計畫總經費30%為上限)',
  rules: [
    {
      key: 'own',
      kind: 'share_limit',
      party: 'applicant',
      bound: 'min',
      share: '50%',
      strict: true,
      of: 'total_cost',
    },
    {
      key: 'expenses',
      kind: 'eligible_costs',
      categories: ['consumables', 'new_equipment', 'equipment_improvement', 'commissioned_research'],
    },
    {
      key: 'equipment',
      kind: 'category_limit',
      category: 'new_equipment',
      limits: 'cost',
      share: '30%',
      of: 'total_cost',
    },
    {
      key: 'own-only',
      kind: 'own_funds_only',
      categories: ['personnel', 'intangible_assets', 'domestic_travel'],
    },
    {
      key: 'limit',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 30_000_000,
      per: 'case',
    },
  ],
};

describe('以大帶小 with equipment at 45% of 30 million', () => {
  const costs = [
    { category: 'new_equipment', amount: 13_500_000 },
    { category: 'consumables', amount: 10_500_000 },
    { category: 'personnel', amount: 6_000_000 },
  ] as const;
  const estimate = estimateTrack(supplyChain, {}, { costs });

  it('recognizes 16.5 / 70% = 23,571,428 of 30 million', () => {
    expect(estimate.recognizedTotal).toEqual({ least: 23_571_428, most: 23_571_428 });
    expect(estimate.bestPlan?.costs.map(({ category, recognized }) => [category, recognized])).toEqual([
      ['new_equipment', 7_071_428],
      ['consumables', 10_500_000],
      ['personnel', 6_000_000],
    ]);
  });

  it('leaves the applicant one dollar more than half', () => {
    expect(estimate.governmentContribution).toEqual({ assured: 11_785_713, possible: 11_785_713 });
    expect(estimate.ownContribution).toEqual({ least: 11_785_715, most: 11_785_715 });
    expect(outcomesOf(estimate)).toEqual({
      own: 'binds',
      expenses: 'satisfied',
      equipment: 'violated',
      'own-only': 'satisfied',
      limit: 'limits',
    });
  });

  it('says by how much the equipment is over its limit', () => {
    expect(estimate.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['COST_ABOVE_LIMIT', 'project.costs.new_equipment'],
      ['PLAN_MUST_SHRINK', 'project.totalCost'],
    ]);
    expect(estimate.problems[0]?.message.zh).toBe(
      '全新設備之購置費超過計畫總經費之30%（900萬元），超出450萬元',
    );
  });

  it('pays staff from own money only', () => {
    const mostlyStaff = [
      { category: 'personnel', amount: 8_000_000 },
      { category: 'consumables', amount: 2_000_000 },
    ] as const;
    const result = estimateTrack(supplyChain, {}, { costs: mostlyStaff });
    expect(result.governmentContribution).toEqual({ assured: 2_000_000, possible: 2_000_000 });
    expect(outcomesOf(result)).toMatchObject({ 'own-only': 'binds', own: 'satisfied' });
  });

  it('does not recognize what may not be budgeted', () => {
    const withOther = [
      { category: 'consumables', amount: 8_000_000 },
      { category: 'other', amount: 2_000_000 },
    ] as const;
    const result = estimateTrack(supplyChain, {}, { costs: withOther });
    expect(result.recognizedTotal).toEqual({ least: 8_000_000, most: 8_000_000 });
    expect(result.governmentContribution?.possible).toBe(3_999_999);
    expect(codesOf(result)).toEqual(['COST_NOT_ELIGIBLE', 'PLAN_MUST_SHRINK']);
    expect(outcomesOf(result).expenses).toBe('violated');
  });

  it('assures nothing without the costs: all might be staff', () => {
    const result = estimateTrack(supplyChain, {}, { facts: { 'project.totalCost': 30_000_000 } });
    expect(result.governmentContribution).toEqual({ assured: 0, possible: 14_999_999 });
    expect(result.missing.map(({ kind, label }) => [kind, label.en])).toEqual([
      ['detail', 'costs by category'],
    ]);
  });

  it('refuses costs that contradict the total', () => {
    const result = estimateTrack(supplyChain, {}, { costs, facts: { 'project.totalCost': 29_000_000 } });
    expect(result.governmentContribution).toBeNull();
    expect(result.unknownBecause?.code).toBe('input_contradictory');
    expect(result.problems.map(({ code, message }) => [code, message.zh])).toEqual([
      ['COSTS_DO_NOT_ADD_UP', '各科目合計3,000萬元，與計畫總經費2,900萬元相差100萬元'],
    ]);
  });

  it('refuses a negative cost', () => {
    const result = estimateTrack(supplyChain, {}, { costs: [{ category: 'consumables', amount: -1 }] });
    expect(result.governmentContribution).toBeNull();
    expect(result.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['COST_NEGATIVE', 'project.costs.0'],
    ]);
  });
});

// 中小型製造業(10人以上)個案補助：全新設備之購置費(補助款以個案計畫總經費30%為上限)
describe('A limit on the subsidy of equipment', () => {
  const track: TrackUnderTest = {
    rules: [
      {
        key: 'limit',
        kind: 'amount_limit',
        party: 'government',
        bound: 'max',
        amount: 5_000_000,
        per: 'case',
      },
      {
        key: 'equipment',
        kind: 'category_limit',
        category: 'new_equipment',
        limits: 'subsidy',
        share: '30%',
        of: 'total_cost',
      },
    ],
  };

  it('keeps the whole plan, of which the government pays at most 30% for equipment', () => {
    const costs = [
      { category: 'new_equipment', amount: 9_000_000 },
      { category: 'consumables', amount: 1_000_000 },
    ] as const;
    const estimate = estimateTrack(track, {}, { costs });
    expect(estimate.recognizedTotal).toEqual({ least: 10_000_000, most: 10_000_000 });
    // 3,000,000 for equipment and all of the consumables.
    expect(estimate.governmentContribution).toEqual({ assured: 4_000_000, possible: 4_000_000 });
    expect(outcomesOf(estimate)).toEqual({ limit: 'limits', equipment: 'binds' });
    expect(codesOf(estimate)).toEqual([]);
  });
});
