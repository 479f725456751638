import { describe, expect, it } from 'vitest';
import { codesOf, estimateTrack, type TrackUnderTest } from '../cases/estimate-track.ts';
import type { LoanRequest } from './loan-request.ts';

// 青年創業及啟動金貸款
const loanTrack: TrackUnderTest = {
  kind: 'loan',
  rules: [
    { key: 'total', kind: 'loan_terms', maxAmount: 5_000_000 },
    { key: 'working', kind: 'loan_terms', purposes: ['working_capital'], maxAmount: 4_000_000 },
    { key: 'capital', kind: 'loan_terms', purposes: ['capital_expenditure'], maxAmount: 12_000_000 },
    { key: 'term', kind: 'loan_terms', purposes: ['working_capital'], maxTermMonths: 72, maxGraceMonths: 12 },
    {
      key: 'rate',
      kind: 'loan_terms',
      rate: { base: 'chunghwa_post_2y_floating', spread: '0.575%', bound: 'exact', floating: true },
    },
    { key: 'guarantee', kind: 'guarantee', maxShare: '95%', maxFeeRate: '0.3%' },
  ],
};
const wanted: LoanRequest = {
  purpose: 'working_capital',
  amount: 3_600_000,
  termMonths: 72,
  graceMonths: 12,
  method: 'equal_principal',
  baseRate: '1.72%',
};
const withLoans = (...loans: LoanRequest[]) => estimateTrack(loanTrack, {}, { loans });
const pathsOf = ({ problems }: ReturnType<typeof withLoans>) =>
  problems.map(({ code, path }) => [code, path.slice(2).join('.')]);

describe('A loan that is wanted', () => {
  it('costs the base rate and the spread of the track, exactly', () => {
    const [plan] = withLoans(wanted).loan?.plans ?? [];
    expect(plan).toMatchObject({ rate: '2.295%', isRateAtMost: false, isFloating: true });
    // In the grace period 3,600,000 × 2.295% / 12 = 6,885; then 3,600,000 / 60 = 60,000 of principal each month.
    expect(plan?.months?.[0]).toMatchObject({ principal: 0, interest: 6_885 });
    expect(plan?.months?.[12]).toMatchObject({ principal: 60_000, interest: 6_885, balance: 3_540_000 });
    // 12 × 6,885 + 6,885 × (60 + 59 + … + 1) / 60, each month rounded.
    expect(plan?.totalInterest).toBeGreaterThan(292_600);
    expect(plan?.totalInterest).toBeLessThan(292_630);
  });

  it('is guaranteed for at most a yearly fee on what is owed', () => {
    const [plan] = withLoans(wanted).loan?.plans ?? [];
    // 3,600,000 × 95% = 3,420,000, of which 0.3% are 10,260; the third year begins with 3,600,000 − 12 × 60,000.
    expect(plan?.guaranteeFees?.slice(0, 3)).toEqual([
      { year: 1, owed: 3_600_000, guaranteed: 3_420_000, most: 10_260 },
      { year: 2, owed: 3_600_000, guaranteed: 3_420_000, most: 10_260 },
      { year: 3, owed: 2_880_000, guaranteed: 2_736_000, most: 8_208 },
    ]);
    expect(plan?.guaranteeFees).toHaveLength(6);
  });

  it.each<[string, Partial<LoanRequest>, string, string]>([
    ['above its limit', { amount: 4_000_001 }, 'LOAN_ABOVE_LIMIT', '0.amount'],
    ['for too long', { termMonths: 73 }, 'LOAN_TERM_ABOVE_LIMIT', '0.termMonths'],
    ['with too long a grace period', { graceMonths: 13 }, 'LOAN_GRACE_ABOVE_LIMIT', '0.graceMonths'],
    [
      'for what the track does not lend for',
      { purpose: 'preparation' },
      'LOAN_PURPOSE_NOT_OFFERED',
      '0.purpose',
    ],
    ['of no known rate', { baseRate: undefined as never }, 'RATE_MISSING', '0.baseRate'],
  ])('%s has no schedule, and the problem has its place', (_, change, code, path) => {
    const result = withLoans({ ...wanted, ...change });
    expect(pathsOf(result)).toEqual([[code, path]]);
    expect(result.loan?.plans[0]?.months).toBeNull();
  });

  it('without a purpose is asked for one, unless the project names it', () => {
    const { purpose: _, ...anyPurpose } = wanted;
    expect(codesOf(withLoans(anyPurpose))).toEqual(['LOAN_PURPOSE_MISSING']);
    const named = estimateTrack(
      loanTrack,
      {},
      {
        facts: { 'project.loanPurpose': 'working_capital' },
        loans: [anyPurpose],
      },
    );
    expect(codesOf(named)).toEqual([]);
    expect(named.loan?.plans[0]?.months).toHaveLength(72);
  });

  it('may be one of several, which together keep the limit on all', () => {
    const other: LoanRequest = {
      ...wanted,
      purpose: 'capital_expenditure',
      amount: 1_400_000,
      graceMonths: 0,
    };
    expect(codesOf(withLoans(wanted, other))).toEqual([]);
    const result = withLoans(wanted, { ...other, amount: 1_400_001 });
    expect(result.problems).toMatchObject([{ code: 'LOAN_ABOVE_LIMIT', path: ['project', 'loans'] }]);
  });

  it('has the rate agreed with the bank where that is given, and says where it is too high', () => {
    const [plan] = withLoans({ ...wanted, agreedRate: '2%' }).loan?.plans ?? [];
    expect(plan?.rate).toBe('2%');
    expect(pathsOf(withLoans({ ...wanted, agreedRate: '2.3%' }))).toEqual([
      ['RATE_ABOVE_LIMIT', '0.agreedRate'],
    ]);
  });

  it.each<[string, Partial<LoanRequest>, string]>([
    ['of nothing', { amount: 0 }, 'LOAN_AMOUNT_RANGE'],
    ['of more than there is', { amount: Number.MAX_SAFE_INTEGER }, 'LOAN_AMOUNT_RANGE'],
    ['for more than a hundred years', { termMonths: 1_201 }, 'LOAN_TERM_RANGE'],
    ['that is never paid back', { graceMonths: 72 }, 'LOAN_GRACE_RANGE'],
    ['above a hundred percent', { baseRate: '101%' }, 'RATE_RANGE'],
  ])('%s cannot be', (_, change, code) => {
    const result = withLoans({ ...wanted, ...change });
    expect(codesOf(result)).toEqual([code]);
    expect(result.loan?.plans).toEqual([]);
  });

  it('can be for any kind of working capital where a track parts it, and for as long as the longest', () => {
    const parted: TrackUnderTest = {
      kind: 'loan',
      rules: [
        { key: 'amount', kind: 'loan_terms', purposes: ['working_capital'], maxAmount: 5_000_000 },
        {
          key: 'short',
          kind: 'loan_terms',
          purposes: ['short_working_capital'],
          maxTermMonths: 12,
          adjustableByLender: true,
        },
        { key: 'medium', kind: 'loan_terms', purposes: ['medium_working_capital'], maxTermMonths: 60 },
      ],
    };
    const problemsFor = (purpose: LoanRequest['purpose'] & string, termMonths: number) =>
      estimateTrack(
        parted,
        {},
        {
          loans: [{ ...wanted, purpose, termMonths, graceMonths: 0, agreedRate: '2%' }],
        },
      );
    // 短期 and 中期 are parts of 週轉性支出, whose limit of 500萬 holds for both.
    expect(codesOf(problemsFor('short_working_capital', 13))).toEqual(['LOAN_TERM_ABOVE_LIMIT']);
    // The bank may set another term (得由承貸金融機構依個案情形調整): the schedule is given all the same.
    expect(problemsFor('short_working_capital', 13).loan?.plans[0]?.months).toHaveLength(13);
    expect(codesOf(problemsFor('medium_working_capital', 60))).toEqual([]);
  });
});

// 花東基金
const equityTrack: TrackUnderTest = {
  kind: 'equity',
  rules: [
    { key: 'first', kind: 'equity_terms', maxFirstInvestment: 30_000_000, maxMultipleOfCoInvestors: 3 },
    {
      key: 'low',
      kind: 'equity_terms',
      shareClasses: { shareholding: '20%', side: 'up_to', classes: ['common', 'preferred'] },
    },
    {
      key: 'high',
      kind: 'equity_terms',
      shareClasses: { shareholding: '20%', side: 'above', classes: ['preferred'] },
    },
    { key: 'all', kind: 'equity_terms', maxCumulativeInvestment: 100_000_000 },
    { key: 'public', kind: 'equity_terms', maxPublicShareholding: '49%' },
  ],
};

describe('An investment in shares', () => {
  const holding = (shareholding: object) => estimateTrack(equityTrack, {}, { shareholding });

  it('leaves what has not been invested, and what other public bodies do not hold', () => {
    const { equity, problems } = holding({
      investedBefore: 30_000_000,
      heldAfter: '20%',
      heldByOtherPublicBodies: '1/3',
    });
    expect(problems.map(({ code }) => code)).toEqual(['PUBLIC_SHAREHOLDING_ABOVE_LIMIT']);
    // 10,000 − 3,000 = 7,000萬; 49/100 − 1/3 = 47/300.
    expect(equity).toMatchObject({
      maxMultipleOfCoInvestors: 3,
      cumulativeRoom: 70_000_000,
      shareholdingRoom: '47/300',
      allowedClasses: ['common', 'preferred'],
    });
  });

  it('may buy preferred shares only above a fifth', () => {
    expect(holding({ heldAfter: '20.000001%' }).equity?.allowedClasses).toEqual(['preferred']);
  });

  it('has no room below nothing', () => {
    const { equity, problems } = holding({ investedBefore: 100_000_001, heldByOtherPublicBodies: '50%' });
    expect(equity).toMatchObject({ cumulativeRoom: 0, shareholdingRoom: '0%', allowedClasses: null });
    expect(problems.map(({ code }) => code)).toEqual([
      'INVESTMENT_ABOVE_LIMIT',
      'PUBLIC_SHAREHOLDING_ABOVE_LIMIT',
    ]);
  });

  it('cannot leave more than all shares', () => {
    expect(codesOf(holding({ heldAfter: '60%', heldByOtherPublicBodies: '50%' }))).toEqual([
      'SHAREHOLDING_RANGE',
    ]);
  });
});
