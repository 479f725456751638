import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from '../../graphql/catalogue-server.ts';
import { estimateOf, expectSentence } from './ask.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

const money = (amount: number) => ({ amount });
const PLANS = `loan { amount { possible { amount } } plans { rate { percent } isRateAtMost isFloating totalInterest { amount }
  months { month principal { amount } interest { amount } payment { amount } balance { amount } }
  guaranteeFees { year owed { amount } guaranteed { amount } most { amount } } } }`;

const row = (month: number, principal: number, interest: number, balance: number) => ({
  month,
  principal: money(principal),
  interest: money(interest),
  payment: money(principal + interest),
  balance: money(balance),
});

describe('A loan: 青年創業及啟動金貸款', () => {
  const wanted = {
    purpose: 'WORKING_CAPITAL',
    amount: 3_600_000,
    termMonths: 72,
    graceMonths: 12,
    method: 'EQUAL_PRINCIPAL',
    baseRate: '1.72%',
  };
  const borrow = (loan: object) =>
    estimateOf(server, 'youth-startup-loan/2023/loan', { project: { loans: [loan] } }, PLANS);

  it('of 360萬 over six years is paid back month by month', async () => {
    const estimate = await borrow(wanted);
    expectSentence(estimate, 'rate', '2年期定期儲金機動利率 加0.575%，機動計息', 'INFORMS');
    expectSentence(
      estimate,
      'term-preparation-and-working-capital',
      '貸款期限最長6年，含寬限期最長1年',
      'INFORMS',
    );
    const [plan] = estimate.loan.plans;
    // 1.72% + 0.575% = 2.295% a year.
    expect(plan).toMatchObject({ rate: { percent: '2.295' }, isRateAtMost: false, isFloating: true });
    expect(plan.months).toHaveLength(72);
    // Interest alone for a year: 3,600,000 × 2.295% / 12 = 6,885.
    expect(plan.months[0]).toEqual(row(1, 0, 6_885, 3_600_000));
    expect(plan.months[11]).toEqual(row(12, 0, 6_885, 3_600_000));
    // Then 3,600,000 / 60 = 60,000 of principal; the interest falls by 60,000 × 2.295% / 12 = 114.75 each month.
    expect(plan.months[12]).toEqual(row(13, 60_000, 6_885, 3_540_000));
    expect(plan.months[13]).toEqual(row(14, 60_000, 6_770, 3_480_000)); // 6,770.25
    expect(plan.months[14]).toEqual(row(15, 60_000, 6_656, 3_420_000)); // 6,655.5
    expect(plan.months[71]).toEqual(row(72, 60_000, 115, 0)); // 114.75
    // 12 × 6,885 = 82,620; 114.75 × (60 + 59 + … + 1) = 114.75 × 1,830 = 209,992.5. Of every four months one is exact, and the
    // others are 0.25 down, 0.5 up and 0.25 up: 0.5 up in four months, 7.5 in sixty. 82,620 + 209,992.5 + 7.5 = 292,620.
    expect(plan.totalInterest).toEqual(money(292_620));
  });

  it('of 400萬 and a dollar is above its limit, and has no schedule', async () => {
    const estimate = await borrow({ ...wanted, amount: 4_000_001 });
    expect(estimate.problems).toEqual([
      { code: 'LOAN_ABOVE_LIMIT', path: ['project', 'loans', '0', 'amount'] },
    ]);
    expect(estimate.loan.plans[0].months).toBeNull();
  });
});

describe('A guarantee: 中小企業加速投資貸款', () => {
  it('of 95% of 1,200萬 costs at most 0.3% a year', async () => {
    const loan = {
      amount: 12_000_000,
      termMonths: 24,
      graceMonths: 0,
      method: 'EQUAL_PRINCIPAL',
      baseRate: '1.72%',
    };
    const estimate = await estimateOf(
      server,
      'accelerated-investment-loan/2023/loan',
      { project: { loans: [loan] } },
      PLANS,
    );
    expectSentence(estimate, 'guarantee', '保證成數 保證手續費 最高9.5成 最高0.3%', 'INFORMS');
    expectSentence(estimate, 'rate', '加年息0.5%機動計息', 'INFORMS');
    const [plan] = estimate.loan.plans;
    // 最高: at most 1.72% + 0.5% = 2.22%.
    expect(plan).toMatchObject({ rate: { percent: '2.22' }, isRateAtMost: true });
    // The second year begins with 12,000,000 − 12 × 500,000 = 6,000,000.
    // 12,000,000 × 95% = 11,400,000 × 0.3% = 34,200; 6,000,000 × 95% = 5,700,000 × 0.3% = 17,100.
    expect(plan.guaranteeFees).toEqual([
      { year: 1, owed: money(12_000_000), guaranteed: money(11_400_000), most: money(34_200) },
      { year: 2, owed: money(6_000_000), guaranteed: money(5_700_000), most: money(17_100) },
    ]);
  });
});

describe('Equity: 花東基金中小企業股權投資', () => {
  const invest = (project: object) =>
    estimateOf(
      server,
      'hualien-taitung-equity-fund/2023/equity',
      { project },
      `equity { firstInvestment { possible { amount } } maxMultipleOfCoInvestors cumulativeLimit { amount }
        cumulativeRoom { amount } shareholdingRoom { percent } allowedClasses isNotLargestShareholder }`,
    );

  it('is at most three times what the angels put in: 3 × 800萬, below 3,000萬', async () => {
    const estimate = await invest({ coInvestment: 8_000_000 });
    expectSentence(
      estimate,
      'first-investment',
      '首次投資金額不得逾三千萬元，不得擔任最大股東，亦不得逾天使投資人及投資機構投資金額總額之三倍',
      'BINDS',
    );
    expect(estimate.equity).toMatchObject({
      firstInvestment: { possible: money(3 * 8_000_000) },
      maxMultipleOfCoInvestors: 3,
      isNotLargestShareholder: true,
    });
  });

  it('has room for 7,000萬 after 3,000萬, and for 34% beside 15% in public hands', async () => {
    const { equity, problems } = await invest({
      coInvestment: 30_000_000,
      shareholding: { investedBefore: 30_000_000, heldAfter: '25%', heldByOtherPublicBodies: '15%' },
    });
    // 100,000,000 − 30,000,000; 49% − 15%; above 20% only preferred shares (如逾百分之二十，僅得認購特別股).
    expect(equity).toMatchObject({
      cumulativeLimit: money(100_000_000),
      cumulativeRoom: money(70_000_000),
      shareholdingRoom: { percent: '34' },
      allowedClasses: ['PREFERRED'],
    });
    expect(problems).toEqual([]);
  });
});
