import type { CountedPer } from '../funding/estimate/project.ts';
import type { Instrument } from '../funding/estimate/unstated.ts';
import type { Fraction } from '../money/share.ts';
import type { SupportKind } from '../program/document.ts';
import type { WindowStateName } from '../window/state.ts';

/** What an amount is one of, where nothing limits the whole case: an amount for each year, each trainee, each member. */
export type Counted = CountedPer | 'member';

/** The highest amount that the rules let one case be given, whoever applies. */
export interface Ceiling {
  /** Whole dollars. */
  readonly amount: number;
  /** What kind of money it is: a grant, services worth so much, a loan, an investment, a prize. */
  readonly instrument: Instrument;
  /** Empty: no case is given more. Else `amount` is for one of each of these, and a case may have several. */
  readonly counted: readonly Counted[];
}

/** A stretch of time in which the windows of a track, taken together, are one thing. */
export interface WindowSpan {
  readonly state: WindowStateName;
  /** Inclusive. Null: since ever. */
  readonly from: Date | null;
  /** Exclusive. Null: for ever. */
  readonly until: Date | null;
  /** The first instant that is too late to apply, where applications are taken and their end is known. */
  readonly deadline: Date | null;
}

/** To whom a track is open, as far as that hangs on one fact alone. Null: to all. Empty: to nobody. */
export interface OpenTo {
  /** Counties and cities (縣市) of the applicant, or of the project where that is asked. */
  readonly counties: readonly string[] | null;
  readonly legalForms: readonly string[] | null;
  /** Sections and divisions of the Standard Industrial Classification, each in its own right. */
  readonly industries: readonly string[] | null;
}

/** What can be told of a track from its document alone, for finding and counting. */
export interface TrackOutline extends OpenTo {
  readonly key: string;
  readonly kind: SupportKind;
  /** Null: the rules state no amount, or one that grows without a limit. */
  readonly ceiling: Ceiling | null;
  /** The least share of the cost that the applicant pays itself. Null: the rules do not say. */
  readonly ownShare: Fraction | null;
  /** Null: the source does not say, or it depends on who applies. */
  readonly isFree: boolean | null;
  /** In order, without gaps: together they are all of time. */
  readonly spans: readonly [WindowSpan, ...WindowSpan[]];
}
