import fc from 'fast-check';
import type { z } from 'zod';
import { ApplicationWindow, WindowKind } from '../window/window.ts';
import {
  arbitraryChoice,
  arbitraryDate,
  arbitraryFact,
  arbitraryFlag,
  arbitraryLocalizedText,
  record,
} from './arbitrary-primitives.ts';

type WindowInput = z.input<typeof ApplicationWindow>;

const arbitraryTime = fc.constantFrom('00:00', '12:00', '17:00', '23:59');

const arbitraryInstant = fc
  .tuple(arbitraryDate, arbitraryTime, fc.constantFrom('Z', '+08:00', '-05:00'))
  .map(([day, time, offset]) => `${day}T${time}:30${offset}`);

const described = {
  label: arbitraryLocalizedText,
  endsWhen: arbitraryChoice(['funds_exhausted', 'places_filled'] as const),
  reopensIfPlacesRemain: arbitraryFlag,
  call: fc.integer({ min: 1, max: 9 }),
  tentative: arbitraryFlag,
  opensOnAnnouncement: arbitraryFlag,
  earlyClosure: record(
    {
      reason: fc.constantFrom('funds_exhausted', 'places_filled', 'cancelled'),
      at: arbitraryInstant,
      remark: arbitraryLocalizedText,
    },
    ['reason', 'at'],
  ),
  ...arbitraryFact,
};

const plainOf = (kind: WindowKind) => record({ kind: fc.constant(kind), ...described }, ['kind', 'evidence']);

/** An opening day that is not after the closing day; a way to read the closing day only where there is one. */
const fixed = fc
  .tuple(
    plainOf('fixed'),
    fc.tuple(arbitraryDate, arbitraryDate).map((days) => days.sort()),
    fc.constantFrom('both', 'opening', 'closing'),
    record({ closesBeforeDay: arbitraryFlag }, []),
    record({ closesAt: arbitraryTime }, []),
    fc.boolean(),
  )
  .map(([window, [opensOn = '', closesOn = ''], ends, before, at, isTimed]) => {
    if (ends === 'opening') return { ...window, opensOn };
    const closing = { closesOn, ...(isTimed ? at : opensOn < closesOn ? before : {}) };
    return ends === 'closing' ? { ...window, ...closing } : { ...window, opensOn, ...closing };
  });

const arbitraryMonths = arbitraryChoice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const, 1);

const fieldsOfKind: Record<WindowKind, fc.Arbitrary<object>> = {
  fixed,
  rolling: plainOf('rolling'),
  months: fc
    .tuple(plainOf('months'), arbitraryMonths, record({ approximate: arbitraryFlag }, []))
    .map(([window, months, printed]) => ({ ...window, ...printed, months })),
  on_announcement: plainOf('on_announcement'),
  yearly: fc
    .tuple(plainOf('yearly'), arbitraryMonths)
    .map(([window, [month = 1]]) => ({ ...window, months: [month] })),
  periodic: fc
    .tuple(plainOf('periodic'), fc.integer({ min: 2, max: 5 }))
    .map(([window, everyYears]) => ({ ...window, everyYears })),
  batches: fc
    .tuple(plainOf('batches'), fc.integer({ min: 1, max: 4 }))
    .map(([window, minBatchesPerYear]) => ({ ...window, minBatchesPerYear })),
  relative: fc
    .tuple(plainOf('relative'), arbitraryLocalizedText, fc.integer({ min: 1, max: 36 }))
    .map(([window, event, months]) => ({ ...window, after: { event, months } })),
  per_course: plainOf('per_course'),
};

/** A window of any kind. Its key is set where the document is put together. */
export const arbitraryWindow: fc.Arbitrary<WindowInput> = fc
  .tuple(
    fc.constantFrom(...WindowKind.options).chain((kind) => fieldsOfKind[kind]),
    fc.constantFrom('application', 'purchase'),
  )
  .map(([window, purpose]) => ApplicationWindow.parse({ key: 'window', purpose, ...window }));

/** Windows of one owner. At most one of a kind and purpose, so that none overlaps another. */
export const arbitraryWindows = fc.uniqueArray(arbitraryWindow, {
  maxLength: 3,
  selector: ({ kind, purpose }) => `${kind} ${purpose}`,
});
