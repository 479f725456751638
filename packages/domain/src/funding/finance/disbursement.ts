import { inBothLanguages } from '../../document/bilingual.ts';
import type { BilingualText } from '../../document/primitives.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { parseShare } from '../../money/share.ts';
import { addShares, compareShares, NOTHING, WHOLE } from '../../money/share-arithmetic.ts';
import { shareOf } from '../../money/share-of.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';
import { bondText, type DisbursementStage, stageText } from '../text/payment-text.ts';
import { inForce } from './ceiling.ts';

export interface DisbursementPart {
  readonly stage: DisbursementStage;
  readonly label: BilingualText;
  /** Of the grant, as written. Null where the source ties the stage to progress or to the bond. */
  readonly share: string | null;
  readonly amount: number | null;
}

export interface DisbursementOption {
  readonly label: BilingualText;
  /** The performance bond as a share of the grant, as written. */
  readonly bond: string;
  readonly bondAmount: number | null;
  readonly stages: readonly DisbursementPart[];
}

/** How the grant is paid out: the applicant chooses one of the options. */
export interface Disbursement {
  /** The grant that the amounts are parts of: the highest possible one. Null where that is not known. */
  readonly ofGrant: number | null;
  readonly options: readonly DisbursementOption[];
}

export function disbursementOf(
  rules: readonly FundingRule[],
  known: KnownFacts,
  ofGrant: number | null,
): Disbursement | null {
  const [plan] = rules
    .filter((rule) => rule.kind === 'disbursement_plan')
    .filter((rule) => inForce(rule, rules, known) !== 'no');
  return plan ? { ofGrant, options: plan.options.map((option) => payOut(option, ofGrant)) } : null;
}

function payOut(
  { bond, stages }: FundingRuleOf<'disbursement_plan'>['options'][number],
  grant: number | null,
): DisbursementOption {
  const shares = stages.flatMap(({ share }) => (share === undefined ? [] : [parseShare(share)]));
  const isWhole =
    shares.length === stages.length && compareShares(shares.reduce(addShares, NOTHING), WHOLE) === 0;
  let paid = 0;
  const parts = stages.map(({ stage, share }, index): DisbursementPart => {
    const label = inBothLanguages((locale) => stageText(stage, locale));
    if (share === undefined || grant === null) return { stage, label, share: share ?? null, amount: null };
    // The last part takes what rounding left, so that the parts add up to the grant.
    const isLast = isWhole && index === stages.length - 1;
    const amount = isLast ? grant - paid : shareOf(grant, parseShare(share), 'floor');
    paid += amount;
    return { stage, label, share, amount };
  });
  return {
    label: inBothLanguages((locale) => bondText(bond, locale)),
    bond,
    bondAmount: grant === null ? null : shareOf(grant, parseShare(bond), 'ceil'),
    stages: parts,
  };
}
