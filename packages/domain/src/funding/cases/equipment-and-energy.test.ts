import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, missingIn, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

// 動力與公用設備補助：補助經費 依補助作業要點規定之基準計算；同一補助對象同一年度補助金額，以新臺幣500萬元為補助上限。
// 但補助對象屬年營業額新臺幣1億元以上者，以新臺幣1,500萬元為補助上限；屬…中小企業者，其補助金額依補助基準乘以1.2倍
const motor: TrackUnderTest = {
  rules: [
    {
      key: 'standard',
      kind: 'by_reference',
      reference: { zh: '補助作業要點規定之基準', en: 'the subsidy standard' },
    },
    {
      key: 'sme',
      kind: 'multiplier',
      factor: '120%',
      base: { zh: '補助基準', en: 'the standard' },
      condition: { fact: 'applicant.isSme', op: 'eq', value: true },
    },
    {
      key: 'limit',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 5_000_000,
      per: 'applicant_year',
    },
    {
      key: 'large-limit',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 15_000_000,
      per: 'applicant_year',
      condition: { fact: 'applicant.annualRevenue', op: 'gte', value: 100_000_000 },
      replaces: ['limit'],
    },
  ],
};

describe('A factory that buys a motor at a turnover of 150 million', () => {
  const factory = { 'applicant.annualRevenue': 150_000_000, 'applicant.employees': 50 } as const;
  const project = { 'project.totalCost': 40_000_000, 'project.subsidyBase': 8_000_000 } as const;

  it('gets 1.2 times the standard as an SME: 8 million × 1.2, under the limit of 1,500萬', () => {
    const estimate = estimateTrack(motor, factory, { facts: project });
    expect(estimate.governmentContribution).toEqual({ assured: 9_600_000, possible: 9_600_000 });
    expect(outcomesOf(estimate)).toEqual({
      standard: 'binds',
      sme: 'binds',
      limit: 'replaced',
      'large-limit': 'limits',
    });
  });

  it('gets the standard alone where it is large', () => {
    const large = { ...factory, 'applicant.employees': 900, 'applicant.paidInCapital': 900_000_000 };
    expect(estimateTrack(motor, large, { facts: project }).governmentContribution?.possible).toBe(8_000_000);
  });

  it('meets the limit of 1,500萬 with a standard of 13 million', () => {
    const estimate = estimateTrack(motor, factory, {
      facts: { ...project, 'project.subsidyBase': 13_000_000 },
    });
    expect(estimate.governmentContribution).toEqual({ assured: 15_000_000, possible: 15_000_000 });
    expect(outcomesOf(estimate)).toMatchObject({ 'large-limit': 'binds', standard: 'limits' });
  });

  it('meets 500萬 at a turnover just below 100 million', () => {
    const small = { ...factory, 'applicant.annualRevenue': 99_999_999 };
    expect(estimateTrack(motor, small, { facts: project }).governmentContribution?.possible).toBe(5_000_000);
  });

  it('gets up to 1,500萬, and nothing for certain, while the standard is not known', () => {
    const estimate = estimateTrack(motor, factory, { facts: { 'project.totalCost': 40_000_000 } });
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 15_000_000 });
    expect(missingIn(estimate)).toEqual(['project.subsidyBase']);
  });
});

// 節能績效保證專案示範推廣補助
const esco: TrackUnderTest = {
  quote: '補助額度以新臺幣500萬元為上限，且未超過該計畫執行經費20%為原則',
  rules: [
    { key: 'limit', kind: 'amount_limit', party: 'government', bound: 'max', amount: 5_000_000, per: 'case' },
    {
      key: 'share',
      kind: 'share_limit',
      party: 'government',
      bound: 'max',
      share: '20%',
      of: 'execution_cost',
      soft: true,
    },
    {
      key: 'sme-share',
      kind: 'share_limit',
      party: 'government',
      bound: 'max',
      share: '30%',
      of: 'execution_cost',
      condition: { fact: 'applicant.isSme', op: 'eq', value: true },
      replaces: ['share'],
    },
    {
      key: 'uplift',
      kind: 'share_uplift',
      points: '10%',
      of: 'priority_cost',
      raises: ['share', 'sme-share'],
      condition: { fact: 'project.priorityCost', op: 'gt', value: 0 },
    },
  ],
};

describe('An energy performance contract', () => {
  const costing = (total: number, priority: number) =>
    ({ 'project.totalCost': total, 'project.priorityCost': priority }) as const;

  it('gets 20% of 10 million, by a rule that reviewers may leave', () => {
    const estimate = estimateTrack(esco, { 'applicant.isSme': false }, { facts: costing(10_000_000, 0) });
    expect(estimate.governmentContribution).toEqual({ assured: 2_000_000, possible: 2_000_000 });
    expect(outcomesOf(estimate)).toEqual({
      limit: 'limits',
      share: 'binds',
      'sme-share': 'not_applicable',
      uplift: 'not_applicable',
    });
    expect(estimate.steps[1]?.because.zh).toBe(
      '政府補助款最多200萬元，決定了本案結果（此為原則，審查時得放寬）',
    );
    expect(estimate.steps[1]?.text.zh).toBe('政府補助款以計畫執行經費之20%為上限為原則');
  });

  it('gets 30% as an SME', () => {
    const estimate = estimateTrack(esco, { 'applicant.isSme': true }, { facts: costing(10_000_000, 0) });
    expect(estimate.governmentContribution).toEqual({ assured: 3_000_000, possible: 3_000_000 });
    expect(outcomesOf(estimate)).toMatchObject({ share: 'replaced', 'sme-share': 'binds' });
  });

  it('gets 10 points more on priority items: 30% of 10 million + 10% of 4 million', () => {
    const estimate = estimateTrack(
      esco,
      { 'applicant.isSme': true },
      { facts: costing(10_000_000, 4_000_000) },
    );
    expect(estimate.governmentContribution).toEqual({ assured: 3_400_000, possible: 3_400_000 });
    expect(estimate.steps[3]).toMatchObject({ outcome: 'binds', amount: 400_000 });
  });

  it('never counts more priority items than the plan costs', () => {
    const estimate = estimateTrack(
      esco,
      { 'applicant.isSme': true },
      { facts: costing(1_000_000, 4_000_000) },
    );
    expect(estimate.governmentContribution?.possible).toBe(400_000);
  });

  it('is held by 500萬 for a large plan', () => {
    const estimate = estimateTrack(
      esco,
      { 'applicant.isSme': true },
      { facts: costing(30_000_000, 4_000_000) },
    );
    expect(estimate.governmentContribution?.possible).toBe(5_000_000);
    expect(outcomesOf(estimate)).toMatchObject({ limit: 'binds', uplift: 'informs' });
  });

  it('gives the range of what is open: 20% without, 30% + 10% of the priority items with', () => {
    const estimate = estimateTrack(esco, {}, { facts: { 'project.totalCost': 10_000_000 } });
    expect(estimate.governmentContribution).toEqual({ assured: 2_000_000, possible: 4_000_000 });
    expect(missingIn(estimate)).toEqual([
      'applicant.paidInCapital',
      'applicant.employees',
      'project.priorityCost',
    ]);
  });
});

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
