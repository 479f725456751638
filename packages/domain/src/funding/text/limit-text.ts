import type { BilingualText, Bound, Locale } from '../../document/primitives.ts';
import type { FundingRuleOf } from '../rule.ts';
import { amountText, BASE, CATEGORY, categoriesText, PARTY, PER, percent, say, TERM } from './words.ts';

const CHINESE_BOUND: Readonly<Record<Bound, (amount: string) => string>> = {
  max: (amount) => `以${amount}為上限`,
  min: (amount) => `至少${amount}`,
  exact: (amount) => `為${amount}`,
};
const ENGLISH_BOUND: Readonly<Record<Bound, string>> = { max: 'at most', min: 'at least', exact: 'exactly' };

/** What the government gives where it is no money. */
const SERVICES: BilingualText = { zh: '政府提供之等值服務', en: 'government services' };

/** `每案政府補助款以500萬元為上限`; `每案政府提供之等值服務為2萬元`. */
export function amountLimitText(rule: FundingRuleOf<'amount_limit'>, locale: Locale): string {
  const { bound, per, timesMembers, inKind } = rule;
  const party = inKind ? SERVICES : PARTY[rule.party];
  const amount = amountText(rule.amount, rule, locale);
  // 約46.6萬元 stands by itself: neither "為" nor "exactly" goes before it.
  const isAbout = bound === 'exact' && rule.approximate === true;
  if (locale === 'zh-TW') {
    const counted = timesMembers ? `成員家數乘以${amount}` : amount;
    if (isAbout) return `${PER[per].zh}${party.zh}${counted}`;
    return `${PER[per].zh}${party.zh}${CHINESE_BOUND[bound](counted)}`;
  }
  const counted = timesMembers ? `${amount} times the number of members` : amount;
  return `${capital(party.en)} ${PER[per].en}: ${inKind ? 'worth ' : ''}${isAbout ? '' : `${ENGLISH_BOUND[bound]} `}${counted}`;
}

/** `自籌款須超過計畫總經費之50%`; `…為原則` where reviewers may leave it. */
export function shareLimitText(rule: FundingRuleOf<'share_limit'>, locale: Locale): string {
  const { party, bound, of, strict, soft } = rule;
  const share = percent(rule.share, locale);
  if (locale === 'zh-TW') {
    const part = `${BASE[of].zh}之${share}`;
    const wording = soft ? CHINESE_GUIDE : strict ? CHINESE_STRICT : CHINESE_SHARE;
    return `${PARTY[party].zh}${wording[bound](part)}`;
  }
  const limit = strict ? ENGLISH_STRICT[bound] : ENGLISH_BOUND[bound];
  return `${capital(PARTY[party].en)}: ${limit} ${share} of ${BASE[of].en}${soft ? ', as a rule' : ''}`;
}

const CHINESE_SHARE: typeof CHINESE_BOUND = { ...CHINESE_BOUND, min: (part) => `至少為${part}` };

const CHINESE_GUIDE: typeof CHINESE_BOUND = {
  max: (part) => `以不超過${part}為原則`,
  min: (part) => `以不低於${part}為原則`,
  exact: (part) => `以${part}為原則`,
};

const CHINESE_STRICT: typeof CHINESE_BOUND = {
  max: (part) => `須低於${part}`,
  min: (part) => `須超過${part}`,
  exact: (part) => `為${part}`,
};
const ENGLISH_STRICT: typeof ENGLISH_BOUND = { max: 'less than', min: 'more than', exact: 'exactly' };

const SIGNS = { lte: '≦', lt: '<', eq: '=', gte: '≧', gt: '>' } as const;
const ENGLISH_SIGNS = {
  lte: 'no more than',
  lt: 'less than',
  eq: 'equal to',
  gte: 'no less than',
  gt: 'more than',
} as const;

type Relations = FundingRuleOf<'relation'>['relations'];

/** `補助款≦自籌款≦實收資本額`. */
export const relationText = ({ relations }: FundingRuleOf<'relation'>, locale: Locale): string =>
  capital(comparedText(relations, (term) => say(TERM[term], locale), locale));

/** A chain of comparisons, with the words for each term. */
export function comparedText(
  relations: Relations,
  wording: (term: Relations[number]['left']) => string,
  locale: Locale,
): string {
  if (locale === 'en') {
    return relations
      .map(({ left, op, right }) => `${wording(left)} ${ENGLISH_SIGNS[op]} ${wording(right)}`)
      .join(', and ');
  }
  return relations.reduce((text, { left, op, right }, index) => {
    const continues = index > 0 && relations[index - 1]?.right === left;
    const start = continues ? text : `${text}${text && '，且'}${wording(left)}`;
    return `${start}${SIGNS[op]}${wording(right)}`;
  }, '');
}

export function eligibleCostsText({ categories }: FundingRuleOf<'eligible_costs'>, locale: Locale): string {
  const list = categoriesText(categories, locale);
  return locale === 'en' ? `Costs that may be budgeted: ${list}` : `可編列之經費科目：${list}`;
}

export function ownFundsOnlyText({ categories }: FundingRuleOf<'own_funds_only'>, locale: Locale): string {
  const list = categoriesText(categories, locale);
  return locale === 'en' ? `Paid only from own funds: ${list}` : `${list}僅能編列於自籌款`;
}

/** `全新設備之購置費以計畫總經費之30%為上限`. */
export function categoryLimitText(rule: FundingRuleOf<'category_limit'>, locale: Locale): string {
  const { category, limits, of } = rule;
  const share = percent(rule.share, locale);
  const name = say(CATEGORY[category], locale);
  if (locale === 'zh-TW') {
    return `${name}${limits === 'subsidy' ? '之補助款' : ''}以${BASE[of].zh}之${share}為上限`;
  }
  const what = limits === 'subsidy' ? `Government funding of ${name}` : capital(name);
  return `${what}: at most ${share} of ${BASE[of].en}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
