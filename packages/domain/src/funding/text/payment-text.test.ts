import { describe, expect, it } from 'vitest';
import { textOfRule } from '../cases/text-of-rule.ts';

describe('A payment, or what raises one', () => {
  it.each<[Record<string, unknown>, string, string]>([
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
  ])('is a sentence of its values (%#)', (rule, zh, en) => {
    expect(textOfRule(rule)).toEqual({ zh, en });
  });
});
