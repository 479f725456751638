import type { BilingualText } from '../../document/primitives.ts';
import { FACTS } from '../../eligibility/facts.ts';
import { parseShare } from '../../money/share.ts';
import { shareOf } from '../../money/share-of.ts';
import { isCounted } from '../case/funding-case.ts';
import { countedBy } from '../estimate/project.ts';
import type { FundingRuleOf } from '../rule.ts';
import {
  COUNT,
  constraintsOf,
  type Explanation,
  explain,
  explainCap,
  inDollars,
  isTight,
  mostAllowed,
  notKnown,
  type Setting,
} from './explanation.ts';

/** Rules that raise a limit: what they add is part of that limit. */
export function explainRaise(
  rule: FundingRuleOf<'bonus'> | FundingRuleOf<'share_uplift'>,
  { reference, known }: Setting,
): Explanation {
  if (rule.of === 'priority_cost' && known.values['project.priorityCost'] === undefined) {
    return notKnown(FACTS['project.priorityCost'].label);
  }
  const raised = constraintsOf(rule.key, reference);
  const isUnsaid = rule.kind === 'bonus' && rule.stacking === undefined;
  const isDecisive = reference.kind === 'plan' && raised.some((constraint) => isTight(constraint, reference));
  if (isUnsaid) {
    const zh = '來源未說明加碼可否超過補助上限；確定的金額不計超過部分，可能的金額計入';
    const en =
      'The source does not say whether the bonus may exceed the limits: what is assured leaves it out, what is possible counts it in';
    return explain('undecided', null, zh, en);
  }
  if (raised.length === 0) return explain('informs', null, '未提高任何上限', 'Raises no limit');
  const added = addedBy(rule, known.values['project.priorityCost']);
  const { zh, en } = added === null ? { zh: '', en: '' } : inDollars(added);
  const by = en && ` by ${en}`;
  return isDecisive
    ? explain('binds', added, `決定本案結果的上限提高${zh}`, `Raises the limit that decides the result${by}`)
    : explain(
        'informs',
        added,
        `上限提高${zh}，但本案另有更低的限制`,
        `Raises a limit${by}, but something else is lower`,
      );
}

/** Dollars that an uplift adds for the priority items. */
function addedBy(
  rule: FundingRuleOf<'bonus'> | FundingRuleOf<'share_uplift'>,
  priorityCost: unknown,
): number | null {
  if (rule.kind !== 'share_uplift' || rule.of !== 'priority_cost') return null;
  if (typeof priorityCost !== 'number') return null;
  return shareOf(priorityCost, parseShare(rule.points), 'floor');
}

/** The amount by a standard, and factors on it. */
export function explainBase(
  rule: FundingRuleOf<'multiplier'> | FundingRuleOf<'by_reference'>,
  { reference, known }: Setting,
): Explanation {
  const base = known.values['project.subsidyBase'];
  if (typeof base !== 'number') return notKnown(FACTS['project.subsidyBase'].label);
  const [constraint] = constraintsOf(rule.key, reference);
  if (!constraint || reference.kind !== 'plan') {
    return explain(
      'informs',
      base,
      `依基準為${inDollars(base).zh}`,
      `By the standard: ${inDollars(base).en}`,
    );
  }
  const amount = mostAllowed(constraint, reference) ?? BigInt(base);
  const written = ({ zh, en }: BilingualText) => ({
    zh: `依基準及加成為${zh}`,
    en: `${en} by the standard and its factors`,
  });
  return explainCap(amount, isTight(constraint, reference), written);
}

export function explainSplit(
  rule: FundingRuleOf<'fixed_split'>,
  { reference, application }: Setting,
): Explanation {
  if (!isCounted(rule.per, { application })) return notKnown(COUNT);
  const several = countedBy(rule.per);
  const times = several ? BigInt(application.quantities[several] ?? 1) : 1n;
  const government = BigInt(rule.government) * times;
  const [paid, own] = [inDollars(government), inDollars(BigInt(rule.applicant) * times)];
  const isAbout = rule.approximate === true || rule.approximatePart !== undefined;
  const isTaken = reference.kind === 'plan' && reference.plan.government === government;
  return explain(
    isTaken ? 'binds' : 'limits',
    Number(government),
    `金額固定：政府${paid.zh}，申請者${own.zh}${isAbout ? '（來源印為「約」）' : ''}`,
    `The amounts are fixed: government ${paid.en}, applicant ${own.en}${isAbout ? ' (printed as about)' : ''}`,
  );
}

export function explainCharge(rule: FundingRuleOf<'free_of_charge'> | FundingRuleOf<'fee'>): Explanation {
  if (rule.kind === 'free_of_charge') {
    const [zh, en] = rule.except ? ['，但有例外', ', with exceptions'] : ['', ''];
    return explain('binds', 0, `申請者無須付費${zh}`, `The applicant pays nothing${en}`);
  }
  if (rule.amount === undefined)
    return explain('undecided', null, '來源未載明費用', 'The source does not state the fee');
  const { zh, en } = inDollars(rule.amount);
  return explain('binds', rule.amount, `申請者付費${zh}`, `The applicant pays ${en}`);
}

export function explainNegotiated({ subject }: FundingRuleOf<'negotiated'>): Explanation {
  if (subject === 'amount' || subject === 'share') {
    return explain('undecided', null, '須待審定，確定的金額為零', 'Decided later: nothing is assured');
  }
  return explain('informs', null, '須待議定', 'To be agreed');
}
