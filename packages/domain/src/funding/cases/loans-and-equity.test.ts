import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, missingIn, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

// 青年創業及啟動金貸款
const loan: TrackUnderTest = {
  kind: 'loan',
  rules: [
    { key: 'total', kind: 'loan_terms', maxAmount: 18_000_000 },
    { key: 'preparation', kind: 'loan_terms', purposes: ['preparation'], maxAmount: 2_000_000 },
    { key: 'working', kind: 'loan_terms', purposes: ['working_capital'], maxAmount: 4_000_000 },
    { key: 'capital', kind: 'loan_terms', purposes: ['capital_expenditure'], maxAmount: 12_000_000 },
    {
      key: 'short-term',
      kind: 'loan_terms',
      purposes: ['preparation', 'working_capital'],
      maxTermMonths: 72,
      maxGraceMonths: 12,
    },
    {
      key: 'long-term',
      kind: 'loan_terms',
      purposes: ['capital_expenditure'],
      maxTermMonths: 180,
      maxGraceMonths: 36,
    },
    {
      key: 'rate',
      kind: 'loan_terms',
      rate: { base: 'chunghwa_post_2y_floating', spread: '0.575%', bound: 'exact', floating: true },
    },
    { key: 'guarantee', kind: 'guarantee', minShare: '80%', maxShare: '100%' },
    { key: 'lender', kind: 'lender_fee', rate: '0.7%', of: 'average_loan_balance', maxMonths: 36 },
  ],
};

describe('The youth start-up loan', () => {
  it('is up to 400萬 over 6 years for working capital', () => {
    const facts = { 'project.loanPurpose': 'working_capital' } as const;
    const estimate = estimateTrack(loan, {}, { facts, requestedAmount: 5_000_000 });
    expect(estimate.instrument).toBe('loan');
    expect(estimate.governmentContribution).toBeNull();
    expect(estimate.loan?.amount).toEqual({ assured: 4_000_000, possible: 4_000_000 });
    expect(estimate.loan?.purposes[1]).toEqual({
      purpose: 'working_capital',
      label: { zh: '週轉性支出', en: 'working capital' },
      maxAmount: 4_000_000,
      maxTermMonths: 72,
      maxGraceMonths: 12,
      isPurposeOfProject: true,
    });
    expect(estimate.loan?.guarantee).toEqual({ minShare: '80%', maxShare: '100%', maxFeeRate: null });
    expect(outcomesOf(estimate)).toMatchObject({
      total: 'limits',
      working: 'binds',
      capital: 'not_applicable',
      rate: 'informs',
      lender: 'informs',
    });
    expect(codesOf(estimate)).toEqual(['REQUEST_ABOVE_LIMIT']);
  });

  it('is up to 1,800萬 for all purposes together, while the purpose is not said', () => {
    const estimate = estimateTrack(loan, {});
    expect(estimate.loan?.amount).toEqual({ assured: 2_000_000, possible: 18_000_000 });
    expect(estimate.loan?.totalLimit).toBe(18_000_000);
    expect(missingIn(estimate)).toEqual(['project.loanPurpose']);
  });

  it('assures nothing to an applicant that may not be eligible', () => {
    const young: TrackUnderTest = {
      ...loan,
      criteria: [{ fact: 'applicant.yearsSinceEstablishment', op: 'lt', value: 5 }],
    };
    const facts = { 'project.loanPurpose': 'preparation' } as const;
    expect(estimateTrack(young, {}, { facts }).loan?.amount).toEqual({ assured: 0, possible: 2_000_000 });
    const old = estimateTrack(young, { 'applicant.establishedOn': '2018-06-30' }, { facts });
    expect(old.loan?.amount).toEqual({ assured: 0, possible: 0 });
  });

  it('covers at most a share of the plan where the source says so', () => {
    const share: TrackUnderTest = {
      kind: 'loan',
      rules: [{ key: 'share', kind: 'loan_terms', maxShareOfPlan: '80%' }],
    };
    const estimate = estimateTrack(share, {}, { facts: { 'project.totalCost': 1_000_001 } });
    expect(estimate.loan?.amount).toEqual({ assured: 800_000, possible: 800_000 });
    expect(missingIn(estimateTrack(share, {}))).toEqual(['project.totalCost']);
  });
});

// 花東：首次投資金額不得逾三千萬元，不得擔任最大股東，亦不得逾天使投資人及投資機構投資金額總額之三倍
const equity: TrackUnderTest = {
  kind: 'equity',
  rules: [
    {
      key: 'first',
      kind: 'equity_terms',
      maxFirstInvestment: 30_000_000,
      maxMultipleOfCoInvestors: 3,
      notLargestShareholder: true,
    },
    { key: 'cumulative', kind: 'equity_terms', maxCumulativeInvestment: 100_000_000 },
    { key: 'public', kind: 'equity_terms', maxPublicShareholding: '49%' },
  ],
};

describe('The Hualien and Taitung fund', () => {
  const investing = (amount: number) =>
    estimateTrack(equity, {}, { facts: { 'project.coInvestment': amount } });

  it('puts in at most three times what the others do', () => {
    expect(investing(8_000_000).equity).toMatchObject({
      firstInvestment: { assured: 24_000_000, possible: 24_000_000 },
      cumulativeLimit: 100_000_000,
      maxPublicShareholding: '49%',
      notLargestShareholder: true,
    });
  });

  it('puts in at most 30 million first', () => {
    const estimate = investing(80_000_000);
    expect(estimate.equity?.firstInvestment).toEqual({ assured: 30_000_000, possible: 30_000_000 });
    expect(outcomesOf(estimate)).toEqual({ first: 'binds', cumulative: 'limits', public: 'informs' });
  });

  it('asks what the others put in', () => {
    const estimate = estimateTrack(equity, {});
    expect(estimate.equity?.firstInvestment).toEqual({ assured: 0, possible: 30_000_000 });
    expect(missingIn(estimate)).toEqual(['project.coInvestment']);
  });
});
