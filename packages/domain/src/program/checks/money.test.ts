import { describe } from 'vitest';
import { documentOf, documentOfTrack, evidence, trackOf } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import type { ProgramDocumentInput } from '../document.ts';

type Rule = NonNullable<ProgramDocumentInput['fundingRules']>[number];

const limit = (key: string, bound: 'min' | 'max' | 'exact', amount: number, more: object = {}) =>
  ({ kind: 'amount_limit', key, party: 'government', bound, amount, per: 'case', evidence, ...more }) as Rule;
const share = (
  key: string,
  party: 'government' | 'applicant',
  bound: 'min' | 'max' | 'exact',
  of: string,
  more: object = {},
) => ({ kind: 'share_limit', key, party, bound, share: of, of: 'total_cost', evidence, ...more }) as Rule;
const rules = (...fundingRules: Rule[]) => documentOfTrack({ fundingRules });
const isSme = { fact: 'applicant.isSme', op: 'eq', value: true } as const;
const isLarge = { fact: 'applicant.isSme', op: 'eq', value: false } as const;

describe('what a track gives', () => {
  const fee = { kind: 'fee', key: 'fee', per: 'case', evidence } as const;
  findingCases(
    ['MONEY_', 'AWARD_', 'RULE_OF_'],
    [
      [
        'needs a rule where it is a subsidy',
        documentOfTrack({ kind: 'subsidy' }),
        'MONEY_WITHOUT_RULE tracks.0.fundingRules',
      ],
      [
        'needs a rule where it is a loan',
        documentOfTrack({ kind: 'loan' }),
        'MONEY_WITHOUT_RULE tracks.0.fundingRules',
      ],
      [
        'needs a rule where it is equity',
        documentOfTrack({ kind: 'equity' }),
        'MONEY_WITHOUT_RULE tracks.0.fundingRules',
      ],
      [
        'is asked about where it is an award, which may be an honor',
        documentOfTrack({ kind: 'award' }),
        'AWARD_WITHOUT_RULE tracks.0.fundingRules',
      ],
      ['needs no rule where it is advice', documentOfTrack({ kind: 'consultation' })],
      [
        "may be settled by the program's rules",
        documentOfTrack({ kind: 'subsidy' }, { fundingRules: [limit('cap', 'max', 1)] }),
      ],
      [
        'does not go with terms of a loan where it is a subsidy',
        documentOfTrack({
          kind: 'subsidy',
          fundingRules: [{ kind: 'loan_terms', key: 'terms', evidence }, fee],
        }),
        'RULE_OF_OTHER_KIND tracks.0.fundingRules.0',
      ],
      [
        'goes with common terms where one of the tracks is a loan',
        documentOf({
          fundingRules: [{ kind: 'guarantee', key: 'guarantee', evidence }],
          tracks: [trackOf(), trackOf({ key: 'loan', kind: 'loan' })],
        }),
      ],
      [
        'does not go with terms of equity where no track is equity',
        documentOf({ fundingRules: [{ kind: 'equity_terms', key: 'terms', evidence }] }),
        'RULE_OF_OTHER_KIND fundingRules.0',
      ],
    ],
  );
});

describe('a least amount and a most amount', () => {
  findingCases(
    ['FLOOR_'],
    [
      ['may be equal', rules(limit('floor', 'min', 5), limit('cap', 'max', 5))],
      [
        'cannot cross',
        rules(limit('floor', 'min', 6), limit('cap', 'max', 5)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'cannot cross, whichever comes first',
        rules(limit('cap', 'max', 5), limit('floor', 'min', 6)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.1.amount',
      ],
      [
        'cannot cross between program and track',
        documentOfTrack(
          { fundingRules: [limit('floor', 'min', 6)] },
          { fundingRules: [limit('cap', 'max', 5)] },
        ),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'cannot cross where the amount is exact',
        rules(limit('exact', 'exact', 6), limit('cap', 'max', 5)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'may differ by what they are counted by',
        rules(limit('floor', 'min', 6), limit('cap', 'max', 5, { per: 'member' })),
      ],
      [
        'may differ by who pays',
        rules(limit('floor', 'min', 6, { party: 'applicant' }), limit('cap', 'max', 5)),
      ],
      [
        'may differ where the cap grows with the members',
        rules(limit('floor', 'min', 6), limit('cap', 'max', 5, { timesMembers: true })),
      ],
      [
        'may cross under two conditions, which may exclude each other',
        rules(limit('floor', 'min', 6, { condition: isSme }), limit('cap', 'max', 5, { condition: isLarge })),
      ],
      [
        'cannot cross under one condition',
        rules(limit('floor', 'min', 6, { condition: isSme }), limit('cap', 'max', 5, { condition: isSme })),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'cannot cross where one of them has no condition',
        rules(limit('floor', 'min', 6, { condition: isSme }), limit('cap', 'max', 5)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'may cross where one replaces the other',
        rules(limit('floor', 'min', 6, { condition: isSme, replaces: ['cap'] }), limit('cap', 'max', 5)),
      ],
    ],
  );
});

describe('a fixed split', () => {
  const split = (total: number, more: object = {}) =>
    rules({
      kind: 'fixed_split',
      key: 'split',
      total,
      government: 160_000,
      applicant: 40_000,
      per: 'case',
      evidence,
      ...more,
    } as Rule);
  findingCases(
    ['SPLIT_'],
    [
      ['adds up (20萬元/案，政府16萬、業者4萬)', split(200_000)],
      ['that does not add up is refused', split(210_000), 'SPLIT_SUM_WRONG tracks.0.fundingRules.0.total'],
      ['that is approximate need not add up', split(210_000, { approximate: true })],
    ],
  );
});

describe('shares of government and applicant', () => {
  findingCases(
    ['SHARE_', 'SHARES_'],
    [
      [
        'make the whole (政府款84%，自籌款16%)',
        rules(share('g', 'government', 'exact', '84%'), share('a', 'applicant', 'exact', '16%')),
      ],
      [
        'make the whole (三分之一，三分之二以上)',
        rules(share('g', 'government', 'max', '1/3'), share('a', 'applicant', 'min', '2/3')),
      ],
      [
        'cannot be above the whole',
        rules(share('g', 'government', 'max', '140%')),
        'SHARE_ABOVE_WHOLE tracks.0.fundingRules.0.share',
      ],
      [
        'cannot both be at least more than a half',
        rules(share('g', 'government', 'min', '50%'), share('a', 'applicant', 'min', '50.1%')),
        'SHARES_EXCEED_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'may both be at least a half',
        rules(share('g', 'government', 'min', '50%'), share('a', 'applicant', 'min', '50%')),
      ],
      [
        'cannot be at least a half and strictly more than a half',
        rules(
          share('g', 'government', 'min', '50%'),
          share('a', 'applicant', 'min', '50%', { strict: true }),
        ),
        'SHARES_EXCEED_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'may be at most a half and strictly more than a half (自籌款 > 50%)',
        rules(
          share('g', 'government', 'max', '50%'),
          share('a', 'applicant', 'min', '50%', { strict: true }),
        ),
      ],
      [
        'that are exact must make the whole: too much',
        rules(share('g', 'government', 'exact', '84%'), share('a', 'applicant', 'exact', '26%')),
        'SHARES_EXCEED_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'that are exact must make the whole: too little',
        rules(share('g', 'government', 'exact', '84%'), share('a', 'applicant', 'exact', '6%')),
        'SHARES_BELOW_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'cannot both be at most less than what makes the whole',
        rules(share('g', 'government', 'max', '50%'), share('a', 'applicant', 'max', '40%')),
        'SHARES_BELOW_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'cannot both be strictly less than a half',
        rules(
          share('g', 'government', 'max', '50%', { strict: true }),
          share('a', 'applicant', 'max', '50%'),
        ),
        'SHARES_BELOW_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'of one party cannot cross',
        rules(share('floor', 'applicant', 'min', '40%'), share('cap', 'applicant', 'max', '30%')),
        'SHARE_FLOOR_ABOVE_CAP tracks.0.fundingRules.0.share',
      ],
      [
        'of one party cannot meet where the end is excluded',
        rules(
          share('floor', 'applicant', 'min', '40%', { strict: true }),
          share('cap', 'applicant', 'max', '40%'),
        ),
        'SHARE_FLOOR_ABOVE_CAP tracks.0.fundingRules.0.share',
      ],
      [
        'that are guides contradict nothing',
        rules(share('g', 'government', 'min', '60%', { soft: true }), share('a', 'applicant', 'min', '60%')),
      ],
      [
        'of different bases are not compared',
        rules(
          share('g', 'government', 'min', '60%'),
          share('a', 'applicant', 'min', '60%', { of: 'tuition' }),
        ),
      ],
      [
        'under different conditions are not compared',
        rules(
          share('g', 'government', 'exact', '50%', { condition: isSme }),
          share('a', 'applicant', 'exact', '70%', { condition: isLarge }),
        ),
      ],
      [
        'of the program hold in its tracks, and are told once',
        documentOf({
          fundingRules: [share('g', 'government', 'min', '60%'), share('a', 'applicant', 'min', '60%')],
          tracks: [trackOf(), trackOf({ key: 'second' })],
        }),
        'SHARES_EXCEED_WHOLE fundingRules.1.share',
      ],
    ],
  );
});

describe('a part of a whole', () => {
  const plan = (...stages: (string | undefined)[]) =>
    rules({
      kind: 'disbursement_plan',
      key: 'plan',
      options: [
        { bond: '20%', stages: stages.map((part) => ({ stage: 'final', ...(part ? { share: part } : {}) })) },
      ],
      evidence,
    } as Rule);
  findingCases(
    ['SHARE_', 'STAGES_', 'GRACE_'],
    [
      [
        'is at most the whole, in every kind of rule',
        rules({ kind: 'bonus', key: 'bonus', share: '15%', of: 'approved_amount', evidence }),
      ],
      [
        'is not a factor, which may be above one (1.2倍)',
        rules({ kind: 'multiplier', key: 'm', factor: '120%', base: { zh: '補助基準' }, evidence }),
      ],
      [
        'cannot be a bonus above the whole',
        rules({ kind: 'bonus', key: 'bonus', share: '115%', of: 'approved_amount', evidence }),
        'SHARE_ABOVE_WHOLE tracks.0.fundingRules.0.share',
      ],
      [
        'cannot be a guarantee above the whole',
        documentOfTrack({
          kind: 'loan',
          fundingRules: [{ kind: 'guarantee', key: 'g', minShare: '80%', maxShare: '110%', evidence }],
        }),
        'SHARE_ABOVE_WHOLE tracks.0.fundingRules.0.maxShare',
      ],
      ['of a grant is paid at each stage (期中50%・期末50%)', plan('50%', '50%')],
      [
        'of a grant is left open where a stage goes by progress (簽約20%，後續依保證金額)',
        plan('20%', undefined),
      ],
      [
        'of a grant may not be left over',
        plan('50%', '40%'),
        'STAGES_NOT_WHOLE tracks.0.fundingRules.0.options.0.stages',
      ],
      [
        'of a grant may not be paid twice',
        plan('60%', '50%'),
        'STAGES_NOT_WHOLE tracks.0.fundingRules.0.options.0.stages',
      ],
      [
        'of a term is free of repayment, not more than the term',
        documentOfTrack({
          kind: 'loan',
          fundingRules: [{ kind: 'loan_terms', key: 't', maxTermMonths: 72, maxGraceMonths: 84, evidence }],
        }),
        'GRACE_ABOVE_TERM tracks.0.fundingRules.0.maxGraceMonths',
      ],
    ],
  );
});

describe('a budget', () => {
  const budget = (kind: string, amount: number, more: object = {}) =>
    ({ key: kind, kind, amount, evidence, ...more }) as never;
  findingCases(
    ['BUDGET_'],
    [
      [
        'is dated where it moves',
        documentOf({ budgets: [budget('appropriated', 100), budget('paid', 90, { asOf: '2023-06-30' })] }),
      ],
      [
        'that moves and has no day is pointed out',
        documentOf({ budgets: [budget('paid', 90)] }),
        'BUDGET_UNDATED budgets.0',
      ],
      [
        'is not paid above what was appropriated',
        documentOf({ budgets: [budget('appropriated', 100), budget('paid', 101, { asOf: '2023-06-30' })] }),
        'BUDGET_ABOVE_APPROPRIATION budgets.1.amount',
      ],
      [
        'of another year is not compared',
        documentOf({
          budgets: [
            budget('appropriated', 100, { fiscalYear: 2022 }),
            budget('paid', 101, { asOf: '2023-06-30', fiscalYear: 2023 }),
          ],
        }),
      ],
    ],
  );
});
