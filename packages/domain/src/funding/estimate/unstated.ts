import type { BilingualText } from '../../document/primitives.ts';
import type { SupportKind } from '../../program/document.ts';
import type { FundingRule } from '../rule.ts';

/** What kind of help a track gives. */
export type Instrument = 'grant' | 'service' | 'loan' | 'equity' | 'award';

const INSTRUMENTS: Readonly<Partial<Record<SupportKind, Instrument>>> = {
  subsidy: 'grant',
  loan: 'loan',
  equity: 'equity',
  award: 'award',
};

export const instrumentOf = (kind: SupportKind): Instrument => INSTRUMENTS[kind] ?? 'service';

/** Why the government's contribution is not a number. */
export type UnstatedCode =
  | 'loan'
  | 'equity'
  | 'award'
  | 'service'
  | 'no_rule'
  | 'no_limit'
  | 'by_reference'
  | 'negotiated'
  /** The rules are shares of an amount that is not known. */
  | 'base_unknown'
  /** Which rules apply is too open to compute with. */
  | 'conditions_unknown'
  | 'input_contradictory'
  | 'shares_too_fine';

export interface Unstated {
  readonly code: UnstatedCode;
  readonly text: BilingualText;
}

const TEXTS: Readonly<Record<UnstatedCode, BilingualText>> = {
  loan: { zh: '貸款須償還，不是政府補助款', en: 'A loan is paid back: it is not a contribution' },
  equity: { zh: '股權投資不是補助款', en: 'An investment in shares is not a contribution' },
  award: { zh: '獎項，來源未載明金額', en: 'An award: the source states no amount' },
  service: {
    zh: '以服務提供，來源未載明政府負擔的金額',
    en: 'Given as a service: the source does not state what the government pays for it',
  },
  no_rule: { zh: '來源未載明經費規定', en: 'The source states no rule on money' },
  no_limit: {
    zh: '來源未載明政府負擔的上限',
    en: 'The source states no limit on what the government pays',
  },
  by_reference: { zh: '金額依其他文件之規定', en: 'The amount is set by another document' },
  negotiated: { zh: '金額逐案審定', en: 'The amount is decided case by case' },
  base_unknown: {
    zh: '補助以比例計算，尚不知其基數',
    en: 'The funding is a share of an amount that is not known',
  },
  conditions_unknown: {
    zh: '尚不知適用哪些規定',
    en: 'It is not known which rules apply',
  },
  input_contradictory: {
    zh: '所填資料互相矛盾，請先更正',
    en: 'What was given contradicts itself: please correct it first',
  },
  shares_too_fine: {
    zh: '比例過細，整數元內找不到符合的計畫',
    en: 'The shares are too fine to be met in whole dollars',
  },
};

export const unstated = (code: UnstatedCode): Unstated => ({ code, text: TEXTS[code] });

/** Why rules that do not bound the government's part leave it open. */
export function unstatedBy(rules: readonly FundingRule[], instrument: Instrument): Unstated {
  const kinds = new Set(rules.map(({ kind }) => kind));
  if (instrument === 'loan' || instrument === 'equity') return unstated(instrument);
  if (kinds.has('by_reference') || kinds.has('multiplier')) return unstated('by_reference');
  if (kinds.has('negotiated')) return unstated('negotiated');
  if (instrument === 'award') return unstated('award');
  if (kinds.has('free_of_charge') || kinds.has('fee')) return unstated('service');
  if (instrument === 'service' && kinds.has('amount_limit')) return unstated('service');
  return unstated(rules.length === 0 ? 'no_rule' : 'no_limit');
}
