import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, missingIn, outcomesOf, type TrackUnderTest } from './estimate-track.ts';

// 20萬元/案 (政府16萬、業者4萬) for an SME, 30萬元/案 (24 / 6) otherwise
const split: TrackUnderTest = {
  kind: 'guidance',
  rules: [
    {
      key: 'sme',
      kind: 'fixed_split',
      total: 200_000,
      government: 160_000,
      applicant: 40_000,
      per: 'case',
      condition: { fact: 'applicant.isSme', op: 'eq', value: true },
    },
    {
      key: 'other',
      kind: 'fixed_split',
      total: 300_000,
      government: 240_000,
      applicant: 60_000,
      per: 'case',
      condition: { fact: 'applicant.isSme', op: 'eq', value: false },
    },
  ],
};

describe('A fixed split', () => {
  it('is 16 and 4 for an SME', () => {
    const estimate = estimateTrack(split, { 'applicant.isSme': true });
    expect(estimate.governmentContribution).toEqual({ assured: 160_000, possible: 160_000 });
    expect(estimate.ownContribution).toEqual({ least: 40_000, most: 40_000 });
    expect(estimate.recognizedTotal).toEqual({ least: 200_000, most: 200_000 });
    expect(outcomesOf(estimate)).toEqual({ sme: 'binds', other: 'not_applicable' });
  });

  it('is 24 and 6 for others', () => {
    const estimate = estimateTrack(split, { 'applicant.isSme': false });
    expect(estimate.governmentContribution).toEqual({ assured: 240_000, possible: 240_000 });
    expect(estimate.ownContribution).toEqual({ least: 60_000, most: 60_000 });
  });

  it('is one of the two where the size is not known', () => {
    const estimate = estimateTrack(split, {});
    expect(estimate.governmentContribution).toEqual({ assured: 160_000, possible: 240_000 });
    expect(estimate.ownContribution).toEqual({ least: 40_000, most: 60_000 });
    expect(missingIn(estimate)).toEqual(['applicant.paidInCapital', 'applicant.employees']);
  });

  it('needs no cost of the project', () => {
    expect(estimateTrack(split, { 'applicant.isSme': true }).missing).toEqual([]);
  });

  it('that is printed as about says so', () => {
    // 政府款約46.6萬元 自籌款20萬元
    const about: TrackUnderTest = {
      kind: 'guidance',
      rules: [
        {
          key: 'about',
          kind: 'fixed_split',
          government: 466_000,
          applicant: 200_000,
          per: 'case',
          approximatePart: 'government',
        },
      ],
    };
    const estimate = estimateTrack(about, {});
    expect(estimate.governmentContribution).toEqual({ assured: 466_000, possible: 466_000 });
    expect(estimate.steps[0]?.because.zh).toBe('金額固定：政府46.6萬元，申請者20萬元（來源印為「約」）');
  });

  it('counts each class', () => {
    const classes: TrackUnderTest = {
      kind: 'training',
      rules: [{ key: 'class', kind: 'fixed_split', government: 50_000, applicant: 10_000, per: 'class' }],
    };
    const estimate = estimateTrack(classes, {}, { quantities: { class: 3 } });
    expect(estimate.governmentContribution).toEqual({ assured: 150_000, possible: 150_000 });
    expect(estimate.ownContribution).toEqual({ least: 30_000, most: 30_000 });
    expect(estimateTrack(classes, {}).unknownBecause?.code).toBe('base_unknown');
  });
});

describe('A service', () => {
  it('free of charge costs the applicant nothing, and what the government pays is not stated', () => {
    const estimate = estimateTrack(
      { kind: 'diagnosis', rules: [{ key: 'free', kind: 'free_of_charge' }] },
      {},
    );
    expect(estimate.governmentContribution).toBeNull();
    expect(estimate.unknownBecause).toEqual({
      code: 'service',
      text: {
        zh: '以服務提供，來源未載明政府負擔的金額',
        en: 'Given as a service: the source does not state what the government pays for it',
      },
    });
    expect(estimate.ownContribution).toEqual({ least: 0, most: 0 });
  });

  it('with own money of at least 15萬 says the least and no most', () => {
    // 費用：每案廠商自籌款至少15萬元
    const guidance: TrackUnderTest = {
      kind: 'guidance',
      rules: [
        { key: 'own', kind: 'amount_limit', party: 'applicant', bound: 'min', amount: 150_000, per: 'case' },
      ],
    };
    expect(estimateTrack(guidance, {}).ownContribution).toEqual({ least: 150_000, most: null });
  });

  it('free but for one kind of request costs nothing or the fee', () => {
    // 免費，但申請碳盤查查證輔導者需繳交自籌款9萬元(含稅)
    const guidance: TrackUnderTest = {
      kind: 'guidance',
      rules: [
        { key: 'free', kind: 'free_of_charge', except: { zh: '申請碳盤查查證輔導者需繳交自籌款' } },
        {
          key: 'fee',
          kind: 'fee',
          amount: 90_000,
          per: 'case',
          tax: 'included',
          condition: { fact: 'project.topics', op: 'has', value: ['carbon_reduction'] },
        },
      ],
    };
    const topics = (...list: string[]) => estimateTrack(guidance, {}, { facts: { 'project.topics': list } });
    expect(topics('carbon_reduction').ownContribution).toEqual({ least: 90_000, most: 90_000 });
    expect(topics().ownContribution).toEqual({ least: 0, most: 0 });
    const open = estimateTrack(guidance, {});
    expect(open.ownContribution).toEqual({ least: 0, most: 90_000 });
    expect(missingIn(open)).toEqual(['project.topics']);
  });

  it('of a value is worth that much', () => {
    // 2萬元之等值服務
    const service: TrackUnderTest = {
      kind: 'guidance',
      rules: [
        {
          key: 'worth',
          kind: 'amount_limit',
          party: 'government',
          bound: 'exact',
          amount: 20_000,
          per: 'case',
          inKind: true,
        },
      ],
    };
    const estimate = estimateTrack(service, {}, { facts: { 'project.totalCost': 30_000 } });
    expect(estimate.governmentContribution).toEqual({ assured: 20_000, possible: 20_000 });
    expect(estimate.steps[0]?.because).toEqual({
      zh: '政府提供的服務最多值2萬元，決定了本案結果',
      en: 'Services worth at most NT$20,000: this decides the result',
    });
  });

  it('without any rule says so', () => {
    expect(estimateTrack({ kind: 'matchmaking', rules: [] }, {}).unknownBecause?.code).toBe('no_rule');
  });

  it('that is negotiated is no amount, and at most the limit where there is one', () => {
    const negotiated = { key: 'terms', kind: 'negotiated', subject: 'amount' } as const;
    expect(estimateTrack({ rules: [negotiated] }, {}).unknownBecause?.code).toBe('negotiated');
    const limit = {
      key: 'limit',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 5_000_000,
      per: 'case',
    } as const;
    const facts = { 'project.totalCost': 9_000_000 } as const;
    const estimate = estimateTrack({ rules: [negotiated, limit] }, {}, { facts });
    expect(estimate.governmentContribution).toEqual({ assured: 0, possible: 5_000_000 });
  });
});

// 每案定額補助新臺幣250萬元/年；以不超過50%為原則
describe('An exact amount for each case and year', () => {
  const track: TrackUnderTest = {
    rules: [
      {
        key: 'grant',
        kind: 'amount_limit',
        party: 'government',
        bound: 'exact',
        amount: 2_500_000,
        per: 'case_year',
      },
      { key: 'half', kind: 'share_limit', party: 'government', bound: 'max', share: '50%', of: 'total_cost' },
    ],
  };
  const facts = { 'project.totalCost': 20_000_000 } as const;

  it('counts the years of the case', () => {
    const { governmentContribution } = estimateTrack(track, {}, { facts, quantities: { year: 2 } });
    expect(governmentContribution).toEqual({ assured: 5_000_000, possible: 5_000_000 });
  });

  it('asks for the years where they are not known', () => {
    const estimate = estimateTrack(track, {}, { facts });
    expect(missingIn(estimate)).toEqual([null]);
    expect(outcomesOf(estimate).grant).toBe('undecided');
  });
});

// 政府款300萬元；自籌款至少30%以上
describe('An exact amount with own money of at least 30%', () => {
  const track: TrackUnderTest = {
    kind: 'guidance',
    rules: [
      {
        key: 'grant',
        kind: 'amount_limit',
        party: 'government',
        bound: 'exact',
        amount: 3_000_000,
        per: 'case',
      },
      { key: 'own', kind: 'share_limit', party: 'applicant', bound: 'min', share: '30%', of: 'total_cost' },
    ],
  };

  it('needs a project of at least 3,000,000 / 70%', () => {
    const enough = estimateTrack(track, {}, { facts: { 'project.totalCost': 4_285_715 } });
    expect(enough.governmentContribution).toEqual({ assured: 3_000_000, possible: 3_000_000 });
    expect(enough.ownContribution).toEqual({ least: 1_285_715, most: 1_285_715 });
    const little = estimateTrack(track, {}, { facts: { 'project.totalCost': 4_285_714 } });
    expect(little.governmentContribution).toEqual({ assured: 0, possible: 0 });
    expect(codesOf(little)).toEqual(['NO_COMPLIANT_PLAN']);
    expect(outcomesOf(little)).toEqual({ grant: 'violated', own: 'violated' });
  });
});

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

describe('Paying out', () => {
  it('divides the grant into stages that add up to it', () => {
    const track: TrackUnderTest = {
      rules: [
        {
          key: 'limit',
          kind: 'amount_limit',
          party: 'government',
          bound: 'max',
          amount: 4_999_999,
          per: 'case',
        },
        {
          key: 'plan',
          kind: 'disbursement_plan',
          options: [
            {
              bond: '20%',
              stages: [
                { stage: 'contract', share: '50%' },
                { stage: 'final', share: '50%' },
              ],
            },
            { bond: '0%', stages: [{ stage: 'by_progress' }] },
          ],
        },
      ],
    };
    const { disbursement } = estimateTrack(track, {}, { facts: { 'project.totalCost': 9_000_000 } });
    expect(disbursement?.ofGrant).toBe(4_999_999);
    expect(disbursement?.options[0]).toMatchObject({
      label: { zh: '附20%履約保證金' },
      bondAmount: 1_000_000,
      stages: [{ amount: 2_499_999 }, { amount: 2_500_000 }],
    });
    expect(disbursement?.options[1]?.stages).toMatchObject([
      { stage: 'by_progress', share: null, amount: null },
    ]);
  });

  it('matches local money by the class of the county', () => {
    const track: TrackUnderTest = {
      rules: [
        {
          key: 'matching',
          kind: 'matching_ratio',
          ratios: [
            { countyClass: 'special_municipality', local: 1, central: 1 },
            { countyClass: 'western_county', local: 1, central: 2 },
            { countyClass: 'eastern_or_outlying_county', local: 1, central: 3 },
          ],
        },
      ],
    };
    const ratioIn = (county: string) =>
      estimateTrack(track, { 'applicant.county': county }).matching?.ofApplicant?.central;
    expect(['taipei', 'chiayi_city', 'taitung', 'kinmen', 'yilan'].map(ratioIn)).toEqual([
      1,
      2,
      3,
      3,
      undefined,
    ]);
  });
});

describe('estimateFunding', () => {
  it('refuses a track that the document does not have', async () => {
    const { documentWith } = await import('../../testing/document-with.ts');
    const { estimateFunding } = await import('../estimate.ts');
    const input = {
      document: documentWith({ rules: [] }),
      trackKey: 'other',
      applicant: {},
      project: { facts: {} },
      on: '2023-06-30',
    };
    expect(() => estimateFunding(input)).toThrow(RangeError);
  });
});
