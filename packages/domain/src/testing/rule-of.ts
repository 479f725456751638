import type { ProgramDocument, ProgramDocumentInput } from '../program/document.ts';
import { documentOfTrack, evidence } from './document-of.ts';

export type RuleInput = NonNullable<ProgramDocumentInput['fundingRules']>[number];
type Bound = 'min' | 'max' | 'exact';

/** A limit on what the government pays for a case. */
export const amountLimit = (key: string, bound: Bound, amount: number, more: object = {}): RuleInput =>
  ({
    kind: 'amount_limit',
    key,
    party: 'government',
    bound,
    amount,
    per: 'case',
    evidence,
    ...more,
  }) as RuleInput;

/** A limit on somebody's share of the total cost. */
export const shareLimit = (
  key: string,
  party: 'government' | 'applicant',
  bound: Bound,
  share: string,
  more: object = {},
): RuleInput =>
  ({ kind: 'share_limit', key, party, bound, share, of: 'total_cost', evidence, ...more }) as RuleInput;

/** A fee whose amount depends on its key, so that two keys of different lengths are two different rules. */
export const feeOf = (key: string, more: object = {}): RuleInput =>
  ({ kind: 'fee', key, per: 'case', amount: key.length, evidence, ...more }) as RuleInput;

export const rulesOfTrack = (...fundingRules: RuleInput[]): ProgramDocument =>
  documentOfTrack({ fundingRules });
