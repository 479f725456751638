import { describe, expect, it } from 'vitest';
import { estimateTrack, missingIn, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

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
    expect(estimate.steps[1]?.text.zh).toBe('政府補助款以不超過計畫執行經費之20%為原則');
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
