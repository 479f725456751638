import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar/calendar-date.ts';
import { codesOf, estimateTrack, missingIn, type TrackUnderTest } from '../cases/estimate-track.ts';

// 同一補助對象同一年度補助金額，以新臺幣500萬元為補助上限
const perApplicantAndYear = (amount: number): TrackUnderTest => ({
  rules: [
    { key: 'yearly', kind: 'amount_limit', party: 'government', bound: 'max', amount, per: 'applicant_year' },
  ],
});
// 每案定額補助新臺幣250萬元/年
const perCaseAndYear = (amount: number): TrackUnderTest => ({
  rules: [
    { key: 'yearly', kind: 'amount_limit', party: 'government', bound: 'exact', amount, per: 'case_year' },
  ],
});
const from = (startsOn: string, endsOn: string) => ({
  'project.startsOn': startsOn,
  'project.endsOn': endsOn,
});
const costs = { 'project.totalCost': 20_000_000 };

describe('A limit by year', () => {
  it('holds for each calendar year that the project touches, and the whole is never above its own limit', () => {
    const { byYear } = estimateTrack(
      perApplicantAndYear(5_000_000),
      {},
      {
        facts: { ...costs, ...from('2023-10-01', '2024-03-31') },
      },
    );
    const each = { limit: 5_000_000, most: 5_000_000, mostSoFar: 5_000_000 };
    expect(byYear).toMatchObject({ ofGrant: 5_000_000, ruleKeys: ['yearly'], missing: [] });
    expect(byYear?.years).toEqual([
      { year: 2023, ...each },
      { year: 2024, ...each },
    ]);
  });

  it('counts the years of a case from its first day, of which a calendar year may see two', () => {
    const { byYear, governmentContribution } = estimateTrack(
      perCaseAndYear(2_500_000),
      {},
      {
        facts: { ...costs, ...from('2023-07-01', '2025-06-30') },
      },
    );
    expect(governmentContribution).toEqual({ assured: 5_000_000, possible: 5_000_000 });
    expect(byYear?.years.map(({ year, limit, mostSoFar }) => [year, limit, mostSoFar])).toEqual([
      [2023, 2_500_000, 2_500_000],
      [2024, 5_000_000, 5_000_000],
      [2025, 2_500_000, 5_000_000],
    ]);
  });

  it('leaves a part of a year open: it may count as none or as a whole one, so nothing exact is assured', () => {
    const { governmentContribution } = estimateTrack(
      perCaseAndYear(2_500_000),
      {},
      {
        facts: { ...costs, ...from('2023-01-01', '2024-06-30') },
      },
    );
    expect(governmentContribution).toEqual({ assured: 0, possible: 5_000_000 });
  });

  it('asks for the days where they are not known', () => {
    const { byYear } = estimateTrack(
      perApplicantAndYear(5_000_000),
      {},
      {
        facts: { ...costs, 'project.startsOn': '2023-10-01' },
      },
    );
    expect(byYear?.years).toEqual([]);
    expect(missingIn({ missing: byYear?.missing ?? [] } as never)).toEqual(['project.endsOn']);
  });

  it('is said only of rules that count by year', () => {
    const track: TrackUnderTest = {
      rules: [
        { key: 'case', kind: 'amount_limit', party: 'government', bound: 'max', amount: 9, per: 'case' },
      ],
    };
    expect(
      estimateTrack(track, {}, { facts: { ...costs, ...from('2023-01-01', '2023-12-31') } }).byYear,
    ).toBeNull();
  });

  it('adds up to the whole over the years, and never to more', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2019-12-15', days));
    fc.assert(
      fc.property(
        fc.constantFrom(perApplicantAndYear, perCaseAndYear),
        fc.integer({ min: 0, max: 9_000_000 }),
        fc.integer({ min: 0, max: 30_000_000 }),
        fc.tuple(day, day),
        (track, amount, total, [one, other]) => {
          const [first, last] = one < other ? [one, other] : [other, one];
          const { byYear } = estimateTrack(
            track(amount),
            {},
            {
              facts: { 'project.totalCost': total, ...from(first, last) },
            },
          );
          if (!byYear) return;
          const { years, ofGrant } = byYear;
          expect(years.map(({ year }) => year)).toEqual(
            Array.from({ length: years.length }, (_, index) => Number(first.slice(0, 4)) + index),
          );
          let before = 0;
          for (const { limit, most, mostSoFar } of years) {
            expect(most).toBeLessThanOrEqual(Math.min(limit, ofGrant));
            expect(mostSoFar).toBeGreaterThanOrEqual(before);
            expect(mostSoFar - before).toBeLessThanOrEqual(limit);
            before = mostSoFar;
          }
          expect(before).toBe(ofGrant);
        },
      ),
    );
  });
});

describe('The days of a project', () => {
  const problemsOf = (facts: Record<string, string>, quantities = {}) =>
    codesOf(estimateTrack(perCaseAndYear(1), {}, { facts: { ...costs, ...facts }, quantities }));

  it.each([
    ['end before they begin', from('2023-06-01', '2023-05-31'), 'DATES_REVERSED'],
    [
      'are signed after the end',
      { ...from('2023-01-01', '2023-05-31'), 'project.signedOn': '2023-06-01' },
      'DATES_REVERSED',
    ],
    ['are more than a hundred years', from('2023-01-01', '2123-01-01'), 'PERIOD_TOO_LONG'],
  ])('%s', (_, facts, code) => {
    expect(problemsOf(facts)).toContain(code);
  });

  it('agree with a number of years, counted in either way, or contradict it', () => {
    const days = from('2023-07-01', '2024-06-30');
    expect(problemsOf(days, { year: 1 })).toEqual([]);
    expect(problemsOf(days, { year: 2 })).toEqual([]);
    expect(problemsOf(days, { year: 3 })).toEqual(['YEARS_CONTRADICTION']);
  });
});
