import { describe } from 'vitest';
import { findingCases } from '../../testing/findings-in.ts';
import { windowsOfTrack as windows } from '../../testing/window-input.ts';

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
        windows({
          kind: 'fixed',
          closesOn: '2023-12-20',
          months: [4],
          approximate: true,
          everyYears: 2,
          minBatchesPerYear: 1,
        }),
        `WINDOW_FIELD_WITHOUT_EFFECT ${at}.months`,
        `WINDOW_FIELD_WITHOUT_EFFECT ${at}.approximate`,
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
