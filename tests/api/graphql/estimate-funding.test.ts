import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';
import { estimateTrack } from './estimate-track.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

const estimate = (slug: string, track: string, input: { applicant?: object; project: object }) =>
  estimateTrack(server, slug, track, input);

const dollars = (amount: number) => ({ assured: { amount }, possible: { amount } });

describe('CITD, a research alliance of four with a project of 30 million', () => {
  const input = {
    applicant: { industries: ['C'], registrations: ['FACTORY'] },
    project: { totalCost: 30_000_000, memberCount: 4 },
  };

  it('gets 2.5 million for the lead and 2 million for each of the others', async () => {
    const { eligibility, governmentContribution, ownContribution, outcomes, reasons } = await estimate(
      'citd',
      'research-alliance',
      { ...input, project: { ...input.project, matchesAnnouncedTheme: false } },
    );
    expect(eligibility.verdict).toBe('ELIGIBLE');
    expect(governmentContribution).toEqual(dollars(8_500_000));
    expect(ownContribution.least.amount).toBe(21_500_000);
    expect(outcomes).toEqual({
      'research-alliance-limit': 'LIMITS',
      'research-alliance-lead-limit': 'BINDS',
      'research-alliance-member-limit': 'BINDS',
      'research-alliance-own-share': 'SATISFIED',
      'research-alliance-theme-bonus': 'NOT_APPLICABLE',
    });
    expect(reasons['research-alliance-lead-limit']).toContain('主導業者250萬元＋其餘3家×200萬元');
  });

  it('might get a tenth more, and is told what to find out', async () => {
    const { governmentContribution, missingFacts } = await estimate('citd', 'research-alliance', input);
    expect(governmentContribution).toEqual({
      assured: { amount: 8_500_000 },
      possible: { amount: 9_350_000 },
    });
    expect(missingFacts).toEqual([
      { name: 'project.matchesAnnouncedTheme', question: 'Is the project on an announced research theme?' },
    ]);
  });
});

describe('SBIR Phase 2, an alliance', () => {
  const applicant = {
    isLawfullyEstablished: true,
    legalForm: 'COMPANY',
    paidInCapital: 20_000_000,
    employees: 30,
  };
  const alliance = (memberCount: number, totalCost: number) =>
    estimate('sbir', 'phase-2-alliance', {
      applicant,
      project: { memberCount, totalCost, isEcfaUpgrade: false },
    });

  it('of two is refused, and told what it would get with a third', async () => {
    const { eligibility, governmentContribution, ifEligible, outcomes } = await alliance(2, 60_000_000);
    expect(eligibility.verdict).toBe('NOT_ELIGIBLE');
    expect(eligibility.criteria).toContainEqual(
      expect.objectContaining({ verdict: 'NOT_MET', because: '共同申請家數為2家，未達3家' }),
    );
    expect(governmentContribution).toEqual(dollars(0));
    expect(ifEligible.governmentContribution).toEqual(dollars(20_000_000));
    expect(outcomes).toMatchObject({ 'phase-2-alliance-limit-by-members': 'BINDS' });
  });

  it('of five meets the limit on the whole before the one that grows with its members', async () => {
    const { eligibility, governmentContribution, outcomes } = await alliance(5, 120_000_000);
    expect(eligibility.verdict).toBe('ELIGIBLE');
    expect(governmentContribution).toEqual(dollars(30_000_000));
    expect(outcomes).toMatchObject({
      'phase-2-alliance-limit': 'BINDS',
      'phase-2-alliance-limit-by-members': 'LIMITS',
    });
  });
});

describe('SIIR, a firm with a paid-in capital below the grant', () => {
  it('cannot be granted more than its own money, which cannot be more than its capital', async () => {
    const { eligibility, governmentContribution, bestPlan, reasons, problems } = await estimate(
      'siir',
      'transformative-innovation',
      {
        applicant: { paidInCapital: 1_000_000, registrations: ['COMPANY'], previousGrants: ['siir'] },
        project: {
          totalCost: 6_000_000,
          memberCount: 1,
          topics: ['SMART_APPLICATION'],
          exportsServices: false,
        },
      },
    );
    expect(eligibility.verdict).toBe('ELIGIBLE');
    expect(governmentContribution).toEqual(dollars(1_000_000));
    expect(bestPlan.recognizedTotal.amount).toBe(2_000_000);
    expect(reasons['grant-own-funds-capital']).toContain('補助款100萬元≦自籌款100萬元≦實收資本額100萬元');
    expect(problems).toEqual([
      {
        code: 'PLAN_MUST_SHRINK',
        path: ['project', 'totalCost'],
        message: expect.stringContaining('NT$2 million'),
      },
    ]);
  });
});

describe('a factory that buys a motor at 150 million turnover', () => {
  it('has the higher yearly limit in place of the lower one, and what only a person can judge stays open', async () => {
    const { eligibility, governmentContribution, ifEligible, outcomes, missing } = await estimate(
      'power-and-utility-equipment-subsidy',
      'subsidy',
      {
        applicant: {
          annualRevenue: 150_000_000,
          legalForm: 'COMPANY',
          isLawfullyEstablished: true,
          paidInCapital: 300_000_000,
          employees: 400,
        },
        project: {
          totalCost: 40_000_000,
          subsidyBase: 20_000_000,
          equipmentKinds: ['FAN'],
          equipmentIncludesMotor: true,
        },
      },
    );
    expect(eligibility.verdict).toBe('NEEDS_INFORMATION');
    expect(governmentContribution).toEqual({ assured: { amount: 0 }, possible: { amount: 15_000_000 } });
    expect(ifEligible.governmentContribution).toEqual(dollars(15_000_000));
    expect(outcomes).toMatchObject({
      'yearly-limit': 'REPLACED',
      'large-applicant-yearly-limit': 'BINDS',
      'sme-multiplier': 'NOT_APPLICABLE',
    });
    expect(missing).toEqual([{ kind: 'JUDGEMENT', name: null }]);
  });
});

describe('以大帶小, with equipment at 45% of the total', () => {
  it('has the equipment cut to 30% of what is left, and a grant just under half of that', async () => {
    const { eligibility, bestPlan, governmentContribution, outcomes, reasons } = await estimate(
      'manufacturing-upgrade-supply-chain',
      'low-carbon',
      {
        applicant: { registrations: ['FACTORY', 'COMPANY'], employees: 50, industries: ['C'] },
        project: {
          partnerCount: 10,
          costs: [
            { category: 'NEW_EQUIPMENT', amount: 13_500_000 },
            { category: 'PERSONNEL', amount: 6_500_000 },
            { category: 'COMMISSIONED_RESEARCH', amount: 10_000_000 },
          ],
        },
      },
    );
    expect(eligibility.verdict).toBe('ELIGIBLE');
    const { recognizedTotal, costs } = bestPlan;
    const equipment = costs.find(({ category }: { category: string }) => category === 'NEW_EQUIPMENT');
    expect(equipment.recognized.amount).toBeLessThanOrEqual((recognizedTotal.amount * 3) / 10);
    expect(costs).toContainEqual(
      expect.objectContaining({ category: 'PERSONNEL', government: { amount: 0 } }),
    );
    const granted = governmentContribution.possible.amount;
    expect(granted * 2).toBeLessThan(recognizedTotal.amount);
    expect(governmentContribution).toEqual(dollars(10_833_332));
    expect(outcomes).toMatchObject({ 'new-equipment-limit': 'VIOLATED', 'own-share': 'BINDS' });
    expect(reasons['new-equipment-limit']).toContain('編列1,350萬元，超過30%（900萬元）450萬元');
  });
});
