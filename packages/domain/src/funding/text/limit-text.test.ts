import { describe, expect, it } from 'vitest';
import { textOfRule } from '../cases/text-of-rule.ts';

describe('A limit', () => {
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
  ])('is a sentence of its values (%#)', (rule, zh, en) => {
    expect(textOfRule(rule)).toEqual({ zh, en });
  });
});
