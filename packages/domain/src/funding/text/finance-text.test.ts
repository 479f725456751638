import { describe, expect, it } from 'vitest';
import { textOfRule } from '../cases/text-of-rule.ts';

describe('Terms of a loan, a guarantee or shares', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [
      { kind: 'lender_fee', rate: '0.7%', of: 'average_loan_balance', maxMonths: 36 },
      '政府依實際貸放平均餘額以年息0.7%支付手續費予金融機構，最長3年',
      'The government pays the lender 0.7% of the average loan balance a year, for up to 3 years',
    ],
    [
      {
        kind: 'loan_terms',
        purposes: ['capital_expenditure'],
        maxAmount: 12_000_000,
        maxTermMonths: 180,
        maxGraceMonths: 36,
      },
      '資本性支出貸款：最高1,200萬元，期限最長15年，含寬限期最長3年',
      'Loan for capital expenditure: at most NT$12 million; for up to 15 years; with a grace period of up to 3 years',
    ],
    [
      {
        kind: 'loan_terms',
        maxShareOfPlan: '80%',
        maxTermMonths: 18,
        rate: { base: 'chunghwa_post_2y_floating', spread: '0.575%', bound: 'exact', floating: true },
      },
      '貸款：最高為計畫經費之80%，期限最長1年6個月，利率為中華郵政2年期定期儲金機動利率加0.575%，機動計息',
      "Loan: at most 80% of the cost of the plan; for up to 18 months; interest of Chunghwa Post's floating rate for two-year deposits plus 0.575%, floating",
    ],
    [
      { kind: 'guarantee', minShare: '80%', maxShare: '100%', maxFeeRate: '0.3%' },
      '信用保證：最低80%，最高100%，保證手續費最高0.3%',
      'Credit guarantee: at least 80%; at most 100%; a fee of at most 0.3%',
    ],
    [
      {
        kind: 'equity_terms',
        maxFirstInvestment: 30_000_000,
        maxMultipleOfCoInvestors: 3,
        notLargestShareholder: true,
      },
      '股權投資：首次投資不超過3,000萬元，不超過天使投資人及投資機構投資總額之3倍，不得為最大股東',
      'Equity: a first investment of at most NT$30 million; at most 3 times what angels and institutions put in; never the largest shareholder',
    ],
    [
      { kind: 'equity_terms', shareClasses: { shareholding: '20%', side: 'above', classes: ['preferred'] } },
      '股權投資：持股逾20%時得認購特別股',
      'Equity: preferred shares where it holds more than 20%',
    ],
  ])('is a sentence of its values (%#)', (rule, zh, en) => {
    expect(textOfRule(rule)).toEqual({ zh, en });
  });
});
