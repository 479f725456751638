import { describe, expect, it } from 'vitest';
import type { Expression } from '../eligibility/expression.ts';
import { formatShare } from '../money/share.ts';
import { ProgramDocument, type ProgramDocumentInput, type SupportKind } from '../program/document.ts';
import { type BareRule, documentWith } from '../testing/document-with.ts';
import { outlineOf } from './outline-of.ts';

const outline = (
  rules: readonly BareRule[],
  kind: SupportKind = 'subsidy',
  criteria: readonly Expression[] = [],
) => {
  const [only] = outlineOf(documentWith({ kind, rules, criteria }));
  if (!only) throw new Error('The document has one track');
  return { ...only, ownShare: only.ownShare && formatShare(only.ownShare) };
};

const isSme: Expression = { fact: 'applicant.isSme', op: 'eq', value: true };
const most = (amount: number, more: object = {}): BareRule =>
  ({
    key: `most-${amount}`,
    kind: 'amount_limit',
    party: 'government',
    bound: 'max',
    amount,
    per: 'case',
    ...more,
  }) as BareRule;
const share = (written: string, more: object = {}): BareRule =>
  ({
    key: `share-${written.replaceAll(/\W/g, '-')}x`,
    kind: 'share_limit',
    party: 'government',
    bound: 'max',
    share: written,
    of: 'total_cost',
    ...more,
  }) as BareRule;

describe('The ceiling of a track', () => {
  it.each<[fact: string, rules: readonly BareRule[], amount: number | null, counted?: readonly string[]]>([
    ['is nothing where no rule says an amount', [], null],
    ['is the limit for a case', [most(5_000_000)], 5_000_000],
    ['is the lowest of limits that hold together', [most(5_000_000), most(3_000_000)], 3_000_000],
    [
      'is the highest over all conditions: 500萬, or 1,500萬 from a revenue of 1億 on',
      [
        most(5_000_000),
        most(15_000_000, {
          condition: { fact: 'applicant.annualRevenue', op: 'gte', value: 100_000_000 },
          replaces: ['most-5000000'],
        }),
      ],
      15_000_000,
    ],
    [
      'has the bonus on what was approved on top',
      [
        most(10_000_000),
        { key: 'bonus', kind: 'bonus', share: '15%', of: 'approved_amount', condition: isSme },
      ],
      11_500_000,
    ],
    [
      'is half of a whole cost that is limited',
      [share('50%'), most(8_000_000, { party: 'total' })],
      4_000_000,
    ],
    ['is none where only a share limits: it grows with the project', [share('50%')], null],
    [
      'is none where another document sets the amount',
      [{ key: 'other', kind: 'by_reference', reference: { zh: '要點' } }],
      null,
    ],
    [
      'is the limit of the whole consortium, however many there are',
      [most(10_000_000, { timesMembers: true }), most(30_000_000)],
      30_000_000,
    ],
    [
      'is the amount for one member where nothing limits the whole',
      [most(10_000_000, { timesMembers: true })],
      10_000_000,
      ['member'],
    ],
    [
      'is the amount for one year where nothing limits the whole',
      [most(2_000_000, { per: 'year' })],
      2_000_000,
      ['year'],
    ],
    [
      'is the value of services, as a split states it for the larger firms',
      [
        {
          key: 'small',
          kind: 'fixed_split',
          government: 160_000,
          applicant: 40_000,
          per: 'case',
          condition: isSme,
        },
        {
          key: 'large',
          kind: 'fixed_split',
          government: 240_000,
          applicant: 60_000,
          per: 'case',
          inKind: true,
          condition: { not: isSme },
        },
      ],
      240_000,
    ],
  ])('%s', (_, rules, amount, counted = []) => {
    expect(outline(rules).ceiling).toEqual(amount === null ? null : { amount, instrument: 'grant', counted });
  });

  it('of a loan is that of all purposes together, else that of the largest', () => {
    const loan = (key: string, terms: object): BareRule =>
      ({ key, kind: 'loan_terms', ...terms }) as BareRule;
    const purposes = [
      loan('working', { purposes: ['working_capital'], maxAmount: 4_000_000 }),
      loan('capital', { purposes: ['capital_expenditure'], maxAmount: 12_000_000 }),
    ];
    expect(outline(purposes, 'loan').ceiling).toMatchObject({ amount: 12_000_000, instrument: 'loan' });
    expect(outline([...purposes, loan('all', { maxAmount: 18_000_000 })], 'loan').ceiling?.amount).toBe(
      18_000_000,
    );
    const open = loan('plan', { purposes: ['preparation'], maxShareOfPlan: '80%' });
    expect(outline([...purposes, open], 'loan').ceiling).toBeNull();
  });

  it('of an investment is that of all investments together', () => {
    const terms = {
      key: 'equity',
      kind: 'equity_terms',
      maxFirstInvestment: 30_000_000,
      maxMultipleOfCoInvestors: 3,
    } as const;
    expect(outline([terms], 'equity').ceiling).toMatchObject({ amount: 30_000_000, instrument: 'equity' });
    expect(outline([{ ...terms, maxCumulativeInvestment: 100_000_000 }], 'equity').ceiling?.amount).toBe(
      100_000_000,
    );
  });
});

describe('The least own share', () => {
  it.each<[fact: string, rules: readonly BareRule[], own: string | null]>([
    ['is what the government may not pay', [share('1/3'), most(5_000_000)], '2/3'],
    [
      'is the least over all conditions',
      [share('50%', { condition: { not: isSme } }), share('70%', { condition: isSme })],
      '30%',
    ],
    [
      'is a half where the grant is at most the own money',
      [{ key: 'relation', kind: 'relation', relations: [{ left: 'grant', op: 'lte', right: 'own_funds' }] }],
      '50%',
    ],
    [
      'is what a split leaves to the applicant',
      [{ key: 'split', kind: 'fixed_split', government: 340_000, applicant: 60_000, per: 'case' }],
      '15%',
    ],
    ['is nothing where it is free', [{ key: 'free', kind: 'free_of_charge' }], '0%'],
    ['is not said by an amount alone', [most(5_000_000)], null],
    [
      'is not said where it is said of some applicants only',
      [most(5_000_000), share('50%', { condition: isSme })],
      null,
    ],
  ])('%s', (_, rules, own) => {
    expect(outline(rules).ownShare).toBe(own);
  });
});

describe('Free of charge', () => {
  const free: BareRule = { key: 'free', kind: 'free_of_charge' };
  it.each<[fact: string, rules: readonly BareRule[], isFree: boolean | null]>([
    ['is what is declared so', [free], true],
    [
      'is what has a fee for those who ask for more',
      [
        free,
        {
          key: 'fee',
          kind: 'fee',
          amount: 90_000,
          per: 'case',
          condition: { fact: 'project.labelRequest', op: 'eq', value: 'renewal' },
        },
      ],
      true,
    ],
    ['is not what has a fee, stated or not', [{ key: 'fee', kind: 'fee', per: 'person' }], false],
    [
      'is not what has a fee for everybody',
      [free, { key: 'fee', kind: 'fee', amount: 100, per: 'case' }],
      false,
    ],
    ['is not what has an own share', [share('50%')], false],
    ['is unknown where it is free for some', [{ ...free, condition: isSme }], null],
    ['is unknown where nothing is said', [], null],
  ])('%s', (_, rules, isFree) => {
    expect(outline(rules, 'guidance').isFree).toBe(isFree);
  });
});

describe('To whom a track is open', () => {
  const open = (...criteria: Expression[]) => outline([], 'guidance', criteria);

  it('is to all where no criterion asks', () => {
    expect(open(isSme)).toMatchObject({ counties: null, legalForms: null, industries: null });
  });

  it('is to the counties that a criterion names', () => {
    expect(open({ fact: 'applicant.county', op: 'in', value: ['hualien', 'penghu'] }).counties).toEqual([
      'hualien',
      'penghu',
    ]);
    expect(open({ fact: 'project.county', op: 'eq', value: 'penghu' }).counties).toEqual(['penghu']);
    expect(open({ fact: 'project.isInHuaTung', op: 'eq', value: true }).counties).toEqual([
      'hualien',
      'taitung',
    ]);
  });

  it('is to all counties where another way in is open', () => {
    const inHualien: Expression = { fact: 'applicant.county', op: 'eq', value: 'hualien' };
    expect(open({ any: [inHualien, isSme] }).counties).toBeNull();
  });

  it('is to a division where its section is named, and to a section where a division of it is', () => {
    const named = open({ fact: 'applicant.industries', op: 'has', value: ['24', 'G'] }).industries;
    expect(named).toEqual(['C', '24', 'G', '45', '46', '47', '48']);
  });

  it('is to the industries that the program names, too', () => {
    const input: ProgramDocumentInput = { ...documentWith({ rules: [] }), industries: ['24', 'I'] };
    expect(outlineOf(ProgramDocument.parse(input))[0]?.industries).toEqual(['C', '24', 'I', '55', '56']);
  });

  it('is to nobody where criteria exclude each other', () => {
    const form = (value: string): Expression => ({ fact: 'applicant.legalForm', op: 'eq', value });
    expect(open(form('company'), form('school')).legalForms).toEqual([]);
  });
});
