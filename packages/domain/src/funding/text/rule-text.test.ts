import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgram } from '../../testing/arbitrary-program.ts';
import { type BareRule, documentWith } from '../../testing/document-with.ts';
import { ruleText, ruleTextInBothLanguages } from './rule-text.ts';

const textOf = (rule: Record<string, unknown>) => {
  const [track] = documentWith({ rules: [{ key: 'rule', ...rule } as BareRule] }).tracks;
  const [parsed] = track?.fundingRules ?? [];
  if (!parsed) throw new RangeError('no rule');
  return ruleTextInBothLanguages(parsed);
};

describe('ruleText', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [
      { kind: 'amount_limit', party: 'government', bound: 'max', amount: 5_000_000, per: 'case' },
      '每案政府補助款以500萬元為上限',
      'Government funding per case: at most NT$5 million',
    ],
    [
      {
        kind: 'amount_limit',
        party: 'government',
        bound: 'max',
        amount: 15_000_000,
        per: 'applicant_year',
        condition: { fact: 'applicant.annualRevenue', op: 'gte', value: 100_000_000 },
      },
      '年營業額1億元以上者：同一申請者每年政府補助款以1,500萬元為上限',
      'Government funding per applicant and year: at most NT$15 million (condition: has annual revenue of at least NT$100 million)',
    ],
    [
      {
        kind: 'amount_limit',
        party: 'government',
        bound: 'max',
        amount: 10_000_000,
        per: 'case',
        timesMembers: true,
      },
      '每案政府補助款以成員家數乘以1,000萬元為上限',
      'Government funding per case: at most NT$10 million times the number of members',
    ],
    [
      { kind: 'amount_limit', party: 'applicant', bound: 'min', amount: 150_000, per: 'case' },
      '每案自籌款至少15萬元',
      'Own funding per case: at least NT$150,000',
    ],
    [
      {
        kind: 'amount_limit',
        party: 'government',
        bound: 'exact',
        amount: 466_000,
        per: 'case',
        approximate: true,
      },
      '每案政府補助款約46.6萬元',
      'Government funding per case: about NT$466,000',
    ],
    [
      {
        kind: 'amount_limit',
        party: 'government',
        bound: 'exact',
        amount: 20_000,
        per: 'case',
        inKind: true,
      },
      '每案政府提供之等值服務為2萬元',
      'Government services per case: worth exactly NT$20,000',
    ],
    [
      { kind: 'amount_limit', party: 'government', bound: 'exact', amount: 2_500_000, per: 'case_year' },
      '每案每年政府補助款為250萬元',
      'Government funding per case and year: exactly NT$2.5 million',
    ],
    [
      { kind: 'amount_limit', party: 'total', bound: 'max', amount: 1_500_000, per: 'case' },
      '每案總經費以150萬元為上限',
      'Total cost per case: at most NT$1.5 million',
    ],
    [
      {
        kind: 'fixed_split',
        government: 466_000,
        applicant: 200_000,
        per: 'case',
        approximatePart: 'government',
      },
      '每案約66.6萬元（政府約46.6萬元，申請者20萬元）',
      'About NT$666,000 per case (government about NT$466,000, applicant NT$200,000)',
    ],
    [
      { kind: 'lender_fee', rate: '0.7%', of: 'average_loan_balance', maxMonths: 36 },
      '政府依實際貸放平均餘額以年息0.7%支付手續費予金融機構，最長3年',
      'The government pays the lender 0.7% of the average loan balance a year, for up to 3 years',
    ],
    [
      { kind: 'share_limit', party: 'applicant', bound: 'min', share: '50%', of: 'total_cost', strict: true },
      '自籌款須超過計畫總經費之50%',
      'Own funding: more than 50% of the total cost',
    ],
    [
      {
        kind: 'share_limit',
        party: 'government',
        bound: 'max',
        share: '20%',
        of: 'execution_cost',
        soft: true,
      },
      '政府補助款以不超過計畫執行經費之20%為原則',
      'Government funding: at most 20% of the cost of execution, as a rule',
    ],
    [
      { kind: 'share_limit', party: 'government', bound: 'exact', share: '1/3', of: 'total_cost' },
      '政府補助款為計畫總經費之三分之一',
      'Government funding: exactly 1/3 of the total cost',
    ],
    [
      { kind: 'fixed_split', total: 200_000, government: 160_000, applicant: 40_000, per: 'case' },
      '每案20萬元（政府16萬元，申請者4萬元）',
      'NT$200,000 per case (government NT$160,000, applicant NT$40,000)',
    ],
    [
      {
        kind: 'fixed_split',
        total: 400_000,
        government: 340_000,
        applicant: 60_000,
        per: 'case',
        inKind: true,
      },
      '每案40萬元之等值服務（政府34萬元，申請者6萬元）',
      'Services worth NT$400,000 per case (government NT$340,000, applicant NT$60,000)',
    ],
    [{ kind: 'free_of_charge' }, '免費', 'Free of charge'],
    [
      { kind: 'free_of_charge', except: { zh: '工廠自行負擔施工', en: 'the factory pays the works' } },
      '免費，但工廠自行負擔施工',
      'Free of charge, except: the factory pays the works',
    ],
    [
      { kind: 'fee', amount: 132_500, per: 'case', tax: 'excluded' },
      '每案收費132,500元（未稅）',
      'Fee per case: NT$132,500 (before tax)',
    ],
    [{ kind: 'fee', per: 'person' }, '每人酌收費用', 'A fee per person, not stated'],
    [
      { kind: 'bonus', share: '10%', of: 'approved_amount' },
      '加碼補助核定金額之10%',
      'A bonus of 10% of the approved amount',
    ],
    [
      { kind: 'multiplier', factor: '120%', base: { zh: '補助基準', en: 'the standard' } },
      '補助金額為補助基準乘以1.2倍',
      'The funding is 1.2 times the standard',
    ],
    [
      { kind: 'share_uplift', points: '10%', of: 'priority_cost', raises: ['rule'] },
      '補助比例上限就優先補助項目所需經費提高10%',
      'The limit on the share is 10% higher for the cost of priority items',
    ],
    [
      {
        kind: 'relation',
        relations: [
          { left: 'grant', op: 'lte', right: 'own_funds' },
          { left: 'own_funds', op: 'lte', right: 'paid_in_capital' },
        ],
      },
      '補助款≦自籌款≦實收資本額',
      'The grant no more than own funds, and own funds no more than paid-in capital',
    ],
    [
      {
        kind: 'relation',
        relations: [
          { left: 'grant', op: 'lt', right: 'own_funds' },
          { left: 'total_cost', op: 'gt', right: 'paid_in_capital' },
        ],
      },
      '補助款<自籌款，且計畫總經費>實收資本額',
      'The grant less than own funds, and the total cost more than paid-in capital',
    ],
    [
      { kind: 'eligible_costs', categories: ['consumables', 'personnel'] },
      '可編列之經費科目：消耗性器材及原材料費及人事費',
      'Costs that may be budgeted: consumables and materials and staff',
    ],
    [
      { kind: 'own_funds_only', categories: ['personnel', 'intangible_assets', 'domestic_travel'] },
      '人事費、無形資產引進費及國內差旅費僅能編列於自籌款',
      'Paid only from own funds: staff, intangible assets and domestic travel',
    ],
    [
      { kind: 'category_limit', category: 'new_equipment', limits: 'cost', share: '30%', of: 'total_cost' },
      '全新設備之購置費以計畫總經費之30%為上限',
      'New equipment: at most 30% of the total cost',
    ],
    [
      {
        kind: 'category_limit',
        category: 'new_equipment',
        limits: 'subsidy',
        share: '30%',
        of: 'total_cost',
      },
      '全新設備之購置費之補助款以計畫總經費之30%為上限',
      'Government funding of new equipment: at most 30% of the total cost',
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
    [
      {
        kind: 'disbursement_plan',
        options: [
          {
            bond: '0%',
            stages: [
              { stage: 'midterm', share: '50%' },
              { stage: 'final', share: '50%' },
            ],
          },
          { bond: '100%', stages: [{ stage: 'contract', share: '100%' }] },
        ],
      },
      '撥款方式擇一：未附履約保證金：期中50%、期末50%；附全額履約保證金：簽約100%',
      'Paid out in one of these ways: without a performance bond: 50% at midterm, 50% at the end; with a performance bond of the full grant: 100% at signing',
    ],
    [
      { kind: 'matching_ratio', ratios: [{ countyClass: 'western_county', local: 1, central: 2 }] },
      '地方與中央經費比例：西部其他縣市1:2',
      'Local to central government money: other western counties and cities 1:2',
    ],
    [
      { kind: 'by_reference', reference: { zh: '補助作業要點規定之基準', en: 'the subsidy standard' } },
      '補助金額依補助作業要點規定之基準',
      'The amount is set by: the subsidy standard',
    ],
    [{ kind: 'negotiated', subject: 'share' }, '比例另議', 'The share: decided case by case'],
    [
      { kind: 'negotiated', subject: 'amount', by: { zh: '審查委員', en: 'the reviewers' } },
      '金額由審查委員定之',
      'The amount: decided by the reviewers',
    ],
  ])('writes a rule from its values (%#)', (rule, zh, en) => {
    expect(textOf(rule)).toEqual({ zh, en });
  });

  it('is never empty, and leaves no value unwritten', () => {
    fc.assert(
      fc.property(arbitraryProgram, ({ fundingRules, tracks }) => {
        for (const rule of [...fundingRules, ...tracks.flatMap((track) => track.fundingRules)]) {
          for (const text of [ruleText(rule, 'zh-TW'), ruleText(rule, 'en')]) {
            expect(text).not.toMatch(/^$|undefined|\[object|NaN/);
          }
        }
      }),
    );
  });
});
