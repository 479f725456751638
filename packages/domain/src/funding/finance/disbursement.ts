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
  /** Of a stage without a share: what the others leave. Null: the grant is not known, or several stages share what is left. */
  readonly amount: number | null;
  /** Paid bit by bit, as the work or the bond allows, and not at once. */
  readonly isInParts: boolean;
  /** Not before this day. Null: it does not follow from the days that are known. */
  readonly notBefore: string | null;
  /** Not after this day. Null: as above. */
  readonly notAfter: string | null;
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
  readonly ruleKey: string;
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
  return plan
    ? { ruleKey: plan.key, ofGrant, options: plan.options.map((option) => payOut(option, ofGrant, known)) }
    : null;
}

function payOut(
  { bond, stages }: FundingRuleOf<'disbursement_plan'>['options'][number],
  grant: number | null,
  known: KnownFacts,
): DisbursementOption {
  const amounts = grant === null ? [] : amountsOf(stages, grant);
  const parts = stages.map(({ stage, share }, index): DisbursementPart => {
    const label = inBothLanguages((locale) => stageText(stage, locale));
    const amount = amounts[index] ?? null;
    return {
      stage,
      label,
      share: share ?? null,
      amount,
      isInParts: share === undefined,
      ...daysOf(stage, known),
    };
  });
  return {
    label: inBothLanguages((locale) => bondText(bond, locale)),
    bond,
    bondAmount: grant === null ? null : shareOf(grant, parseShare(bond), 'ceil'),
    stages: parts,
  };
}

type Stages = FundingRuleOf<'disbursement_plan'>['options'][number]['stages'];

/** Dollars by stage. What rounding leaves goes to the last stage, what shares leave to the one stage without a share. */
function amountsOf(stages: Stages, grant: number): readonly (number | null)[] {
  const open = stages.filter(({ share }) => share === undefined).length;
  const shares = stages.flatMap(({ share }) => (share === undefined ? [] : [parseShare(share)]));
  const isWhole = open === 0 && compareShares(shares.reduce(addShares, NOTHING), WHOLE) === 0;
  let paid = 0;
  const amounts = stages.map(({ share }, index) => {
    if (share === undefined) return null;
    const isLast = isWhole && index === stages.length - 1;
    const amount = isLast ? grant - paid : Math.min(grant - paid, shareOf(grant, parseShare(share), 'floor'));
    paid += amount;
    return amount;
  });
  return amounts.map((amount) => (amount === null && open === 1 ? grant - paid : amount));
}

/** What the known days of a project say of a stage. Sources do not date a midterm: it lies within the project. */
function daysOf(
  stage: DisbursementStage,
  { values }: KnownFacts,
): Pick<DisbursementPart, 'notBefore' | 'notAfter'> {
  const day = (fact: 'project.signedOn' | 'project.startsOn' | 'project.endsOn'): string | null => {
    const value = values[fact];
    return typeof value === 'string' ? value : null;
  };
  switch (stage) {
    case 'contract':
    case 'by_bond':
      return { notBefore: day('project.signedOn'), notAfter: null };
    case 'midterm':
      return { notBefore: day('project.startsOn'), notAfter: day('project.endsOn') };
    case 'by_progress':
      return { notBefore: day('project.startsOn'), notAfter: null };
    case 'final':
      return { notBefore: day('project.endsOn'), notAfter: null };
  }
}
