import type { BilingualText } from '../../document/primitives.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { ReadApplication } from '../application/read-application.ts';
import type { Constraint } from '../constraint/constraint.ts';
import type { Outcome, PlanOutcome } from '../estimate/outcome.ts';
import { floorDivide } from '../plan/integer-division.ts';
import { isKept, type Payment } from '../plan/line.ts';
import type { FundingRule } from '../rule.ts';
import { dollars } from '../text/words.ts';
import type { StepOutcome } from './step-outcome.ts';

/** What became of a rule, in dollars and words. */
export interface Explanation {
  readonly outcome: StepOutcome;
  readonly amount: number | null;
  readonly because: BilingualText;
}

/** What steps are explained from: the case in which the government pays most. */
export interface Setting {
  readonly rules: readonly FundingRule[];
  readonly known: KnownFacts;
  readonly application: ReadApplication;
  readonly reference: Outcome;
}

export const explain = (
  outcome: StepOutcome,
  amount: number | null,
  zh: string,
  en: string,
): Explanation => ({
  outcome,
  amount,
  because: { zh, en },
});

export const constraintsOf = (ruleKey: string, { constraints }: Outcome): readonly Constraint[] =>
  constraints.filter(({ rules }) => rules.includes(ruleKey));

/** Whether the constraint holds the plan where it is: a dollar more, from the government or in all, would break it. */
export function isTight({ line }: Constraint, { plan, submittedTotal }: PlanOutcome): boolean {
  const shifted: Payment = { government: plan.government + 1n, own: plan.own - 1n };
  if (plan.own > 0n && !isKept(line, shifted)) return true;
  const grown: Payment = { government: plan.government, own: plan.own + 1n };
  return plan.government + plan.own < submittedTotal && !isKept(line, grown);
}

/** The most that the government could pay in a plan of this total, were this the only limit. Null where it sets none. */
export function mostAllowed({ line }: Constraint, { plan }: PlanOutcome): bigint | null {
  const divisor = line.government - line.own;
  if (divisor <= 0n) return null;
  return floorDivide(line.limit - line.own * (plan.government + plan.own), divisor);
}

/** Amounts in both languages, for a sentence in each. */
export const inDollars = (amount: bigint | number): BilingualText => ({
  zh: dollars(Number(amount), 'zh-TW'),
  en: dollars(Number(amount), 'en'),
});

/** A cap on what the government pays, and whether the plan meets it. `written` says where the cap comes from. */
export function explainCap(
  limit: bigint,
  isMet: boolean,
  written: (amount: BilingualText) => BilingualText,
  note: BilingualText = { zh: '', en: '' },
): Explanation {
  if (limit > BigInt(Number.MAX_SAFE_INTEGER)) {
    return explain('limits', null, '上限遠高於本案經費', 'The limit is far above what the project costs');
  }
  const { zh, en } = written(inDollars(limit));
  return isMet
    ? explain(
        'binds',
        Number(limit),
        `${zh}，決定了本案結果${note.zh}`,
        `${en}: this decides the result${note.en}`,
      )
    : explain(
        'limits',
        Number(limit),
        `${zh}，本案另有更低的限制${note.zh}`,
        `${en}: something else is lower${note.en}`,
      );
}

export const notKnown = (what: BilingualText): Explanation =>
  explain('undecided', null, `尚不知${what.zh}`, `Not known: ${what.en}`);

/** How many classes, certificates … a project has. */
export const COUNT: BilingualText = { zh: '數量', en: 'how many there are' };
