import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from '../../graphql/catalogue-server.ts';
import { estimateOf, exactly, expectSentence, own } from './ask.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

describe('A split by the size of the applicant: 升級轉型智慧化+低碳化診斷輔導, 個案', () => {
  const diagnosis = (isSme: boolean) =>
    estimateOf(server, 'manufacturing-upgrade-diagnosis/2023/single-firm', {
      applicant: { isSme },
      project: {},
    });

  it('is 16 and 4萬 for a small or medium enterprise', async () => {
    const estimate = await diagnosis(true);
    expectSentence(
      estimate,
      'single-firm-sme-cost',
      '中小企業 20萬元/案 (政府16萬元、業者自籌4萬元)',
      'BINDS',
    );
    // 160,000 + 40,000 = 200,000.
    expect(estimate.ifEligible.governmentContribution).toEqual(exactly(160_000));
    expect(estimate.ownContribution).toEqual(own(200_000 - 160_000));
  });

  it('is 24 and 6萬 for another', async () => {
    const estimate = await diagnosis(false);
    expectSentence(
      estimate,
      'single-firm-other-cost',
      '非中小企業 30萬元/案 (政府24萬元、業者自籌6萬元)',
      'BINDS',
    );
    // 240,000 + 60,000 = 300,000.
    expect(estimate.ifEligible.governmentContribution).toEqual(exactly(240_000));
    expect(estimate.ownContribution).toEqual(own(300_000 - 240_000));
  });
});

describe('A service in kind: 輔導中小企業提升出口產品低碳包裝設計能力', () => {
  it('is worth 40萬, of which the firm pays 6', async () => {
    const estimate = await estimateOf(server, 'low-carbon-export-packaging/2023/packaging-guidance', {
      applicant: { isSme: true },
      project: {},
    });
    expectSentence(
      estimate,
      'service-cost',
      '總值40萬元之等值服務，含輔導款34萬元，企業分攤深度輔導款6萬元',
      'BINDS',
    );
    expect(estimate.instrument).toBe('SERVICE');
    // 340,000 + 60,000 = 400,000.
    expect(estimate.governmentContribution).toEqual(exactly(340_000));
    expect(estimate.ownContribution).toEqual(own(400_000 - 340_000));
  });
});

describe('A fee: 節能標章', () => {
  const label = (project: object) => estimateOf(server, 'energy-label/2023/label', { project });

  it('is 1,000元 for each of three new main models', async () => {
    const estimate = await label({ labelRequest: 'NEW_MAIN_MODEL', quantities: { model: 3 } });
    expectSentence(estimate, 'new-main-model-fee', '新申請案每一主型式每型式新臺幣1,000元', 'BINDS');
    expect(estimate.ownContribution).toEqual(own(3 * 1_000));
    expect([estimate.governmentContribution, estimate.unknownBecause]).toEqual([null, { code: 'SERVICE' }]);
  });

  it('is 100元 for each of two certificates that change', async () => {
    const estimate = await label({ labelRequest: 'CHANGE', quantities: { certificate: 2 } });
    expectSentence(
      estimate,
      'change-fee',
      '申請變更公司名稱、地址、電話、負責人，每一證書新臺幣100元',
      'BINDS',
    );
    expect(estimate.ownContribution).toEqual(own(2 * 100));
  });
});

describe('Free of charge: 中小型製造業低碳輔導計畫', () => {
  const guidance = (track: string) =>
    estimateOf(server, `sme-low-carbon-guidance/2023/${track}`, { project: {} });

  it('asks the firm for nothing', async () => {
    const estimate = await guidance('carbon-inventory');
    expectSentence(estimate, 'guidance-free', '輔導費用免費', 'BINDS');
    expect(estimate.ownContribution).toEqual(own(0));
  });

  it('but for 9萬 where an inventory is verified', async () => {
    const estimate = await guidance('inventory-verification');
    const sentence = '申請碳盤查查證輔導者需繳交自籌款9萬元(含稅)';
    const step = estimate.steps.find(
      ({ rule }: { rule: { key: string } }) => rule.key === 'inventory-verification-own-funds',
    );
    expect(step.sourceText).toContain(sentence);
    expect(estimate.ownContribution).toMatchObject({ least: { amount: 90_000 } });
  });
});
