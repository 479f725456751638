import { windowState, windowText } from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { factId } from './fact-id.ts';
import { atMoment, momentOf } from './moment.ts';
import { inLocale, inWords, localeOf } from './text.ts';
import { statusAt } from './window-status.ts';

const WindowKind = enumOf('WindowKind', 'How a source states when one may apply.', {
  fixed: 'Printed dates; one end may be unsaid.',
  rolling: 'All year, or whenever an applicant comes (隨到隨受理).',
  months: "Whole months without a year (4月受理, 2至5月), of the program's fiscal year.",
  on_announcement: 'Announced later, once (依公告受理期間辦理).',
  yearly: 'Announced every year, perhaps around a month (每年約1月公告).',
  periodic: 'Announced every so many years.',
  batches: 'Several calls a year (每年至少1梯次).',
  relative: "Counted from an event of the applicant's (受災之次日起1年內).",
  per_course: 'One deadline for each course.',
});

const WindowPurpose = enumOf('WindowPurpose', 'What a window is a period of.', {
  application: 'When to apply.',
  purchase: 'When the thing must be bought, which is not when to apply.',
});

const WindowEnd = enumOf('WindowEnd', 'What ends a window before its last day.', {
  funds_exhausted: 'The money runs out (經費用罄).',
  places_filled: 'The places are filled (額滿).',
});

export const WindowStateEnum = enumOf(
  'WindowState',
  'What a window is at an instant, by the clock of Taipei.',
  {
    upcoming: 'It opens later, on a day that is known.',
    open: 'Applications are taken.',
    closing_soon: 'Applications are taken, and the deadline is at most 14 days away.',
    closed: 'The deadline has passed, or the call was cancelled.',
    exhausted: 'It ended early: funds ran out or places were filled.',
    unknown: 'The source does not say enough. Never to be read as open.',
  },
);

const EarlyClosureReason = enumOf('EarlyClosureReason', 'Why an editor closed a window early.', {
  funds_exhausted: 'The money ran out.',
  places_filled: 'The places were filled.',
  cancelled: 'The call was cancelled.',
});

builder.objectType('WindowTransition', {
  description: 'The next change of a state that comes by itself.',
  fields: (t) => ({
    at: t.field({
      type: 'DateTime',
      description: 'The first instant of the new state.',
      resolve: ({ at }) => at,
    }),
    state: t.field({
      type: WindowStateEnum,
      description: 'The new state. It can be the same one for a new reason.',
      resolve: ({ next }) => next.state,
    }),
    reasonCode: t.string({
      description: 'Why it will be in that state, for programs.',
      resolve: ({ next }) => next.reason.code,
    }),
  }),
});

builder.objectType('WindowStatus', {
  description: 'A state of a window, or of several together, and why. Worked out when asked, never stored.',
  fields: (t) => ({
    state: t.field({ type: WindowStateEnum, description: 'The state.', resolve: ({ now }) => now.state }),
    reasonCode: t.string({
      description:
        'Why, for programs: `deadline_passed`, `awaiting_announcement` ... Codes never change their meaning.',
      resolve: ({ now }) => now.reason.code,
    }),
    reason: t.string({
      description: 'Why, as a sentence.',
      args: inLocale,
      resolve: ({ now }, arguments_) => inWords(now.reason.text, arguments_),
    }),
    since: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'From when the state holds for this reason. Null: since before anything that is known.',
      resolve: ({ now }) => now.since ?? null,
    }),
    isTentative: t.boolean({
      description: 'The dates may still move (依實際公告日為準), or are printed as approximate (約1至6月).',
      resolve: ({ now }) => now.tentative,
    }),
    nextTransition: t.field({
      type: 'WindowTransition',
      nullable: true,
      description: 'The next change that comes by itself. Null: none is known.',
      resolve: ({ now, stateAt }) => (now.until ? { at: now.until, next: stateAt(now.until) } : null),
    }),
  }),
});

builder.objectType('ApplicationWindow', {
  description:
    'A period in which one may apply (受理期間), or must buy. Not how long the supported work takes.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact'],
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id.',
      resolve: ({ edition, fact }) => factId('ApplicationWindow', edition, fact.key),
    }),
    kind: t.field({
      type: WindowKind,
      description: 'How the source states it.',
      resolve: ({ fact }) => fact.kind,
    }),
    purpose: t.field({
      type: WindowPurpose,
      description: 'What it is a period of.',
      resolve: ({ fact }) => fact.purpose,
    }),
    label: t.string({
      nullable: true,
      description: 'What the source calls it, where a track has several. Null: nothing.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.label, arguments_),
    }),
    opensOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day. Null: the source prints none.',
      resolve: ({ fact }) => fact.opensOn ?? null,
    }),
    closesOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The last day, open until midnight in Taipei unless closesAt says a time. Null: the source prints none. See closesBeforeDay.',
      resolve: ({ fact }) => fact.closesOn ?? null,
    }),
    closesBeforeDay: t.boolean({
      description: 'The day in closesOn is the first one that is too late.',
      resolve: ({ fact }) => fact.closesBeforeDay === true,
    }),
    closesAt: t.string({
      nullable: true,
      description:
        'The clock time on closesOn from which it is too late: `17:00` for 下午5時. Null: the whole day counts.',
      resolve: ({ fact }) => fact.closesAt ?? null,
    }),
    opensOnAnnouncement: t.boolean({
      description: 'Open from an announcement whose day the source does not print (公告日至額滿為止).',
      resolve: ({ fact }) => fact.opensOnAnnouncement === true,
    }),
    endsWhen: t.field({
      type: [WindowEnd],
      description: 'What may end it before its last day; empty: nothing.',
      resolve: ({ fact }) => fact.endsWhen,
    }),
    reopensIfPlacesRemain: t.boolean({
      description: 'It is announced again if places remain (名額未滿時擇期再公告).',
      resolve: ({ fact }) => fact.reopensIfPlacesRemain === true,
    }),
    call: t.int({
      nullable: true,
      description: 'The number of the call (第1次公告). Null: it has none.',
      resolve: ({ fact }) => fact.call ?? null,
    }),
    tentative: t.boolean({
      description: 'The source says that the dates may move (依實際公告日為準).',
      resolve: ({ fact }) => fact.tentative === true,
    }),
    months: t.intList({
      description:
        'MONTHS: the months, 1 to 12, in which applications are taken. YEARLY: around which the announcement is expected. Else empty.',
      resolve: ({ fact }) => fact.months,
    }),
    isApproximate: t.boolean({
      description:
        'MONTHS: the source says 約. The state takes the months as printed, and is tentative. Else false.',
      resolve: ({ fact }) => fact.approximate === true,
    }),
    everyYears: t.int({
      nullable: true,
      description: 'PERIODIC: announced once in so many years. Else null.',
      resolve: ({ fact }) => fact.everyYears ?? null,
    }),
    minBatchesPerYear: t.int({
      nullable: true,
      description: 'BATCHES: at least so many calls a year. Null: unsaid.',
      resolve: ({ fact }) => fact.minBatchesPerYear ?? null,
    }),
    event: t.string({
      nullable: true,
      description: 'RELATIVE: the event that the time is counted from (受災之次日). Else null.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.after?.event, arguments_),
    }),
    monthsAfterEvent: t.int({
      nullable: true,
      description: 'RELATIVE: how many months after the event. Else null.',
      resolve: ({ fact }) => fact.after?.months ?? null,
    }),
    earlyClosure: t.field({
      type: 'EarlyClosure',
      nullable: true,
      description: 'That an editor closed it early. Null: nobody did.',
      resolve: ({ fact }) => fact.earlyClosure ?? null,
    }),
    text: t.string({
      description: 'What is printed of it, as a sentence, whatever the time.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => windowText(fact, localeOf(arguments_)),
    }),
    state: t.field({
      type: WindowStateEnum,
      description: 'What it is at an instant. The reason is in `status`.',
      args: atMoment,
      resolve: ({ edition, fact }, arguments_, context) =>
        windowState(fact, { now: momentOf(arguments_, context), fiscalYear: edition.document.fiscalYear })
          .state,
    }),
    status: t.field({
      type: 'WindowStatus',
      description: 'What it is at an instant, why, and what comes next.',
      args: atMoment,
      resolve: ({ edition, fact }, arguments_, context) =>
        statusAt(momentOf(arguments_, context), (now) =>
          windowState(fact, { now, fiscalYear: edition.document.fiscalYear }),
        ),
    }),
  }),
});

builder.objectType('EarlyClosure', {
  description: 'That an editor closed a window before its last day.',
  fields: (t) => ({
    reason: t.field({ type: EarlyClosureReason, description: 'Why.', resolve: ({ reason }) => reason }),
    at: t.field({ type: 'DateTime', description: 'From when.', resolve: ({ at }) => new Date(at) }),
    remark: t.string({
      nullable: true,
      description: "The editor's words. Null: none.",
      args: inLocale,
      resolve: ({ remark }, arguments_) => inWords(remark, arguments_),
    }),
  }),
});
