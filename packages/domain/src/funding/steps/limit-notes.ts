import type { BilingualText } from '../../document/primitives.ts';
import type { Constraint } from '../constraint/constraint.ts';
import { inForce } from '../finance/ceiling.ts';
import type { FundingRule } from '../rule.ts';
import { inDollars, type Setting } from './explanation.ts';

const NOTHING: BilingualText = { zh: '', en: '' };

/** Limits that reviewers may leave say so. */
export const softness = (rule: FundingRule): BilingualText =>
  rule.kind === 'share_limit' && rule.soft
    ? { zh: '（此為原則，審查時得放寬）', en: ' (a guide that the reviewers may leave)' }
    : NOTHING;

/** How a limit in dollars comes about: `（主導業者250萬元＋其餘3家×200萬元，含可能的加碼）`. */
export function composition(rule: FundingRule, constraint: Constraint, setting: Setting): BilingualText {
  const notes = [membersNote(rule, setting), bonusNote(constraint, setting)].filter(({ zh }) => zh !== '');
  if (notes.length === 0) return NOTHING;
  return {
    zh: `（${notes.map(({ zh }) => zh).join('，')}）`,
    en: ` (${notes.map(({ en }) => en).join(', ')})`,
  };
}

function membersNote(rule: FundingRule, { known, reference, application }: Setting): BilingualText {
  const members = known.values['project.memberCount'];
  if (rule.kind !== 'amount_limit' || typeof members !== 'number') return NOTHING;
  if (rule.timesMembers) {
    const each = inDollars(rule.amount);
    return { zh: `${members}家×${each.zh}`, en: `${members} × ${each.en}` };
  }
  if (rule.per !== 'lead' && rule.per !== 'member') return NOTHING;
  const limits = reference.active.filter((one) => one.kind === 'amount_limit');
  const lead = limits.find(({ per }) => per === 'lead');
  const member = limits.find(({ per }) => per === 'member');
  if (!lead || !member) return NOTHING;
  const [first, each] = [inDollars(lead.amount), inDollars(member.amount)];
  const isByCost = application.members?.some(({ costs }) => costs) === true;
  return {
    zh: `主導業者${first.zh}＋其餘${members - 1}家×${each.zh}${isByCost ? '，且各不超過其經費' : ''}`,
    en: `${first.en} for the lead + ${members - 1} × ${each.en}${isByCost ? ', each within its own costs' : ''}`,
  };
}

function bonusNote({ rules: keys }: Constraint, { rules, known }: Setting): BilingualText {
  const bonuses = rules.filter((rule) => rule.kind === 'bonus').filter(({ key }) => keys.includes(key));
  if (bonuses.length === 0) return NOTHING;
  const isCertain = bonuses.every(
    (bonus) => bonus.stacking === 'above_limit' && inForce(bonus, rules, known) === 'yes',
  );
  return isCertain
    ? { zh: '含加碼', en: 'bonus included' }
    : { zh: '含可能的加碼', en: 'a possible bonus included' };
}
