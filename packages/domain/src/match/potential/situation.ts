import type { Truths } from '../../eligibility/compiled/condition-table.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { ReadApplication } from '../../funding/application/read-application.ts';
import type { Given } from './given.ts';

/** Everything that amounts are worked out from. */
export interface Situation extends Given {
  readonly known: KnownFacts;
  readonly truths: Truths;
  readonly application: ReadApplication;
}
