import { describe, expect, it } from 'vitest';
import { documentWith } from '../../testing/document-with.ts';
import { estimateFunding } from '../estimate.ts';
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

describe('estimateFunding', () => {
  it('refuses a track that the document does not have', () => {
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
