import fc from 'fast-check';
import type { z } from 'zod';
import { ApplicationWindow, WindowKind } from '../window/window.ts';
import { arbitraryChoice, arbitraryDate, arbitraryFlag, record } from './arbitrary-primitives.ts';

type WindowInput = z.input<typeof ApplicationWindow>;

/** A window that says only what matters to a test. */
export function windowOf(fields: Partial<WindowInput> & Pick<WindowInput, 'kind'>): ApplicationWindow {
  return ApplicationWindow.parse({
    key: 'window',
    evidence: [{ source: 'handbook', quote: '受理期間' }],
    ...fields,
  });
}

const clock = fc.constantFrom('00:00', '09:30', '17:00', '23:59');

/** Every window that the schema lets pass, those included that contradict themselves. */
export const arbitraryParsedWindow: fc.Arbitrary<ApplicationWindow> = record(
  {
    key: fc.constantFrom('first', 'second', 'third'),
    kind: fc.constantFrom(...WindowKind.options),
    purpose: fc.constantFrom('application', 'purchase'),
    opensOn: arbitraryDate,
    closesOn: arbitraryDate,
    closesBeforeDay: arbitraryFlag,
    closesAt: clock,
    opensOnAnnouncement: arbitraryFlag,
    endsWhen: arbitraryChoice(['funds_exhausted', 'places_filled'] as const),
    reopensIfPlacesRemain: arbitraryFlag,
    call: fc.integer({ min: 1, max: 3 }),
    tentative: arbitraryFlag,
    approximate: arbitraryFlag,
    months: arbitraryChoice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const),
    everyYears: fc.integer({ min: 1, max: 3 }),
    minBatchesPerYear: fc.integer({ min: 1, max: 3 }),
    after: fc.constant({ event: { zh: '遭受災害之次日', en: 'the day after the disaster' }, months: 12 }),
    earlyClosure: fc
      .tuple(
        fc.constantFrom('funds_exhausted' as const, 'places_filled' as const, 'cancelled' as const),
        arbitraryDate,
        clock,
      )
      .map(([reason, date, time]) => ({ reason, at: `${date}T${time}:00+08:00` })),
  },
  ['key', 'kind'],
).map((fields) => windowOf(fields));

/** Instants around the days of `arbitraryDate`, some of them exactly at midnight in Taipei. */
export const arbitraryNow: fc.Arbitrary<Date> = fc.oneof(
  fc.date({ min: new Date('2019-06-01Z'), max: new Date('2028-06-01Z'), noInvalidDate: true }),
  arbitraryDate.map((date) => new Date(`${date}T00:00:00+08:00`)),
);

export const arbitraryFiscalYear: fc.Arbitrary<number> = fc.integer({ min: 2020, max: 2026 });
