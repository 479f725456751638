import { describe } from 'vitest';
import { documentOf, documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import type { ProgramDocumentInput } from '../document.ts';

type Window = NonNullable<ProgramDocumentInput['windows']>[number];

const window = (fields: Omit<Window, 'key' | 'evidence'>, key = 'call'): Window => ({
  key,
  evidence,
  ...fields,
});
const windows = (...list: Omit<Window, 'key' | 'evidence'>[]) =>
  documentOfTrack({ windows: list.map((fields, index) => window(fields, `call-${index}`)) });
const at = 'tracks.0.windows.0';

describe('a window', () => {
  findingCases(
    ['WINDOW_'],
    [
      [
        'with two days is in order',
        windows({ kind: 'fixed', opensOn: '2023-04-17', closesOn: '2023-11-30' }),
      ],
      ['may be of one day', windows({ kind: 'fixed', opensOn: '2023-04-17', closesOn: '2023-04-17' })],
      [
        'cannot close before it opens',
        windows({ kind: 'fixed', opensOn: '2023-04-17', closesOn: '2023-04-16' }),
        `WINDOW_CLOSES_BEFORE_OPENS ${at}.closesOn`,
      ],
      [
        'cannot close at the instant at which it opens',
        windows({ kind: 'fixed', opensOn: '2023-04-17', closesOn: '2023-04-17', closesBeforeDay: true }),
        `WINDOW_CLOSES_BEFORE_OPENS ${at}.closesOn`,
      ],
      [
        'has a day for its time',
        windows({ kind: 'fixed', opensOn: '2023-04-17', closesAt: '17:00' }),
        `WINDOW_DEADLINE_WITHOUT_DAY ${at}.closesAt`,
      ],
      [
        'has a day that is too late',
        windows({ kind: 'rolling', closesBeforeDay: true }),
        `WINDOW_DEADLINE_WITHOUT_DAY ${at}.closesBeforeDay`,
      ],
      [
        'may close before the first day of each course',
        windows({ kind: 'per_course', closesBeforeDay: true }),
      ],
      [
        'has one deadline',
        windows({ kind: 'fixed', closesOn: '2023-04-17', closesBeforeDay: true, closesAt: '17:00' }),
        `WINDOW_DEADLINE_TWICE ${at}.closesAt`,
      ],
      ['with fixed days has at least one', windows({ kind: 'fixed' }), `WINDOW_WITHOUT_DAYS ${at}`],
      ['with fixed days may wait for an announcement', windows({ kind: 'fixed', opensOnAnnouncement: true })],
      ['of months has months', windows({ kind: 'months' }), `WINDOW_WITHOUT_MONTHS ${at}.months`],
      [
        'that counts from an event names it',
        windows({ kind: 'relative' }),
        `WINDOW_WITHOUT_EVENT ${at}.after`,
      ],
      [
        'has only fields of its kind',
        windows({ kind: 'fixed', closesOn: '2023-12-20', months: [4], everyYears: 2, minBatchesPerYear: 1 }),
        `WINDOW_FIELD_WITHOUT_EFFECT ${at}.months`,
        `WINDOW_FIELD_WITHOUT_EFFECT ${at}.everyYears`,
        `WINDOW_FIELD_WITHOUT_EFFECT ${at}.minBatchesPerYear`,
      ],
      [
        'with a first day waits for no announcement',
        windows({ kind: 'fixed', opensOn: '2023-04-17', opensOnAnnouncement: true }),
        `WINDOW_FIELD_WITHOUT_EFFECT ${at}.opensOnAnnouncement`,
      ],
      [
        'may be closed early',
        windows({
          kind: 'fixed',
          closesOn: '2023-12-20',
          earlyClosure: { reason: 'funds_exhausted', at: '2023-12-20T23:59:59+08:00' },
        }),
      ],
      [
        'cannot be closed early after its deadline',
        windows({
          kind: 'fixed',
          closesOn: '2023-12-20',
          earlyClosure: { reason: 'funds_exhausted', at: '2023-12-21T00:00:00+08:00' },
        }),
        `WINDOW_CLOSURE_TOO_LATE ${at}.earlyClosure.at`,
      ],
      [
        'may reach into the year before and after (前一年12月; 至113年12月31日)',
        windows({ kind: 'fixed', opensOn: '2022-12-01', closesOn: '2024-12-31' }),
      ],
      [
        'far from its fiscal year is pointed out',
        windows({ kind: 'fixed', closesOn: '2013-12-20' }),
        `WINDOW_FAR_FROM_YEAR ${at}.closesOn`,
      ],
    ],
  );
});

describe('two windows', () => {
  const spring = { kind: 'fixed', opensOn: '2023-02-01', closesOn: '2023-03-31' } as const;
  findingCases(
    ['WINDOWS_'],
    [
      [
        'may follow each other',
        windows(spring, { kind: 'fixed', opensOn: '2023-04-01', closesOn: '2023-05-31' }),
      ],
      [
        'that overlap by a day are pointed out',
        windows(spring, { kind: 'fixed', opensOn: '2023-03-31', closesOn: '2023-05-31' }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      [
        'overlap where an end is open',
        windows(spring, { kind: 'fixed', opensOn: '2023-01-01' }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      ['of different kinds may overlap', windows(spring, { kind: 'rolling' })],
      ['of different purposes may overlap', windows(spring, { ...spring, purpose: 'purchase' })],
      [
        'without days overlap',
        windows({ kind: 'rolling' }, { kind: 'rolling' }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      [
        'of different months do not overlap',
        windows({ kind: 'months', months: [2, 3] }, { kind: 'months', months: [4] }),
      ],
      [
        'of a common month overlap',
        windows({ kind: 'months', months: [2, 3] }, { kind: 'months', months: [3] }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      [
        'that count from different events do not overlap',
        windows(
          { kind: 'relative', after: { event: { zh: '受災之次日' }, months: 12 } },
          { kind: 'relative', after: { event: { zh: '核定日' }, months: 6 } },
        ),
      ],
      [
        'of program and track overlap',
        documentOfTrack({ windows: [window(spring, 'own')] }, { windows: [window(spring, 'common')] }),
        'WINDOWS_OVERLAP tracks.0.windows.0',
      ],
      [
        'of the program overlap, which is told once',
        documentOf({ windows: [window(spring, 'one'), window(spring, 'two')] }),
        'WINDOWS_OVERLAP windows.1',
      ],
    ],
  );
});

describe('a quota', () => {
  const quota = (fields: object) => documentOfTrack({ quotas: [{ key: 'places', evidence, ...fields }] });
  findingCases(
    ['QUOTA_'],
    [
      ['is counted (24家)', quota({ count: 24, unit: '家' })],
      ['is unlimited (名額不限)', quota({ unlimited: true })],
      ['is one of the two', quota({}), 'QUOTA_WITHOUT_COUNT tracks.0.quotas.0'],
      ['is not both', quota({ count: 24, unlimited: true }), 'QUOTA_COUNTED_AND_UNLIMITED tracks.0.quotas.0'],
      [
        'is not used above its count',
        quota({ count: 5, used: 6, usedAsOf: '2023-06-30' }),
        'QUOTA_USED_ABOVE_COUNT tracks.0.quotas.0.used',
      ],
      [
        'that is approximate may be used above its count (約12名)',
        quota({ count: 12, approximate: true, used: 13, usedAsOf: '2023-06-30' }),
      ],
      [
        'is dated where it is used',
        quota({ count: 5, used: 1 }),
        'QUOTA_USED_UNDATED tracks.0.quotas.0.used',
      ],
    ],
  );
});

describe('an execution period', () => {
  const period = (fields: object) => documentOfTrack({ execution: [{ key: 'period', evidence, ...fields }] });
  findingCases(
    ['PERIOD_'],
    [
      ['has a length (8-12個月)', period({ minMonths: 8, maxMonths: 12 })],
      ['may only say what it counts from', period({ from: 'approval' })],
      ['says something', period({}), 'PERIOD_EMPTY tracks.0.execution.0'],
      [
        'has its least below its most',
        period({ minMonths: 12, maxMonths: 8 }),
        'PERIOD_ENDS_BEFORE_START tracks.0.execution.0.minMonths',
      ],
      [
        'ends after it starts',
        period({ startsOn: '2023-11-01', endsOn: '2023-09-30' }),
        'PERIOD_ENDS_BEFORE_START tracks.0.execution.0.endsOn',
      ],
    ],
  );
});
