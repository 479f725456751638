import { localize } from '../../document/localize.ts';
import type { Locale } from '../../document/primitives.ts';
import { parseShare } from '../../money/share.ts';
import { timesText } from '../../money/share-text.ts';
import type { FundingRuleOf } from '../rule.ts';
import { capital } from './limit-text.ts';
import { amountText, BASE, PER, percent } from './words.ts';

/** `每案20萬元（政府16萬元，申請者4萬元）`. */
export function fixedSplitText(rule: FundingRuleOf<'fixed_split'>, locale: Locale): string {
  const { per, inKind, tax, approximatePart } = rule;
  const approximate = rule.approximate ?? (approximatePart === undefined ? undefined : true);
  const total = amountText(rule.total ?? rule.government + rule.applicant, { approximate, tax }, locale);
  const partText = (party: 'government' | 'applicant') =>
    amountText(rule[party], { approximate: approximatePart === party ? true : undefined }, locale);
  const [government, applicant] = [partText('government'), partText('applicant')];
  if (locale === 'zh-TW') {
    return `${PER[per].zh}${total}${inKind ? '之等值服務' : ''}（政府${government}，申請者${applicant}）`;
  }
  const what = inKind ? 'Services worth ' : '';
  return capital(`${what}${total} ${PER[per].en} (government ${government}, applicant ${applicant})`);
}

export function freeOfChargeText({ except }: FundingRuleOf<'free_of_charge'>, locale: Locale): string {
  if (locale === 'zh-TW') return except ? `免費，但${except.zh}` : '免費';
  return except ? `Free of charge, except: ${localize(except, 'en')}` : 'Free of charge';
}

export function feeText(rule: FundingRuleOf<'fee'>, locale: Locale): string {
  if (rule.amount === undefined) {
    return locale === 'en' ? `A fee ${PER[rule.per].en}, not stated` : `${PER[rule.per].zh}酌收費用`;
  }
  const amount = amountText(rule.amount, rule, locale);
  return locale === 'en' ? `Fee ${PER[rule.per].en}: ${amount}` : `${PER[rule.per].zh}收費${amount}`;
}

/** `加碼補助核定金額之10%`. */
export function bonusText(rule: FundingRuleOf<'bonus'>, locale: Locale): string {
  const share = percent(rule.share, locale);
  const limits = {
    above_limit: { zh: '，不受補助上限限制', en: ', beyond the limits in dollars' },
    within_limit: { zh: '，仍受補助上限限制', en: ', within the limits in dollars' },
  } as const;
  const stacking = rule.stacking ? limits[rule.stacking] : { zh: '', en: '' };
  if (locale === 'zh-TW') return `加碼補助${BASE[rule.of].zh}之${share}${stacking.zh}`;
  return `A bonus of ${share} of ${BASE[rule.of].en}${stacking.en}`;
}

export function multiplierText(rule: FundingRuleOf<'multiplier'>, locale: Locale): string {
  const factor = timesText(parseShare(rule.factor), locale);
  if (locale === 'zh-TW') return `補助金額為${rule.base.zh}乘以${factor}`;
  return `The funding is ${factor} ${localize(rule.base, 'en')}`;
}

export function shareUpliftText(rule: FundingRuleOf<'share_uplift'>, locale: Locale): string {
  const points = percent(rule.points, locale);
  if (locale === 'zh-TW') return `補助比例上限就${BASE[rule.of].zh}提高${points}`;
  return `The limit on the share is ${points} higher for ${BASE[rule.of].en}`;
}

const STAGE = {
  contract: { zh: '簽約', en: 'at signing' },
  midterm: { zh: '期中', en: 'at midterm' },
  final: { zh: '期末', en: 'at the end' },
  by_progress: { zh: '依進度請領', en: 'by progress' },
  by_bond: { zh: '依保證金額分期請領', en: 'in stages by the amount of the bond' },
} as const;

export type DisbursementStage = keyof typeof STAGE;

export const stageText = (stage: DisbursementStage, locale: Locale): string =>
  locale === 'en' ? STAGE[stage].en : STAGE[stage].zh;

/** `未附履約保證金：期中50%、期末50%`. */
export function disbursementText({ options }: FundingRuleOf<'disbursement_plan'>, locale: Locale): string {
  const texts = options.map(({ bond, stages }) => {
    const parts = stages.map(({ stage, share }) => {
      const part = share === undefined ? '' : percent(share, locale);
      return locale === 'en'
        ? `${part} ${stageText(stage, 'en')}`.trim()
        : `${stageText(stage, 'zh-TW')}${part}`;
    });
    return locale === 'en'
      ? `${bondText(bond, 'en')}: ${parts.join(', ')}`
      : `${bondText(bond, 'zh-TW')}：${parts.join('、')}`;
  });
  if (locale === 'en')
    return `Paid out ${texts.length > 1 ? 'in one of these ways: ' : ''}${texts.join('; ')}`;
  return `撥款${texts.length > 1 ? '方式擇一' : ''}：${texts.join('；')}`;
}

export function bondText(bond: string, locale: Locale): string {
  const { numerator, denominator } = parseShare(bond);
  if (numerator === 0n) return locale === 'en' ? 'without a performance bond' : '未附履約保證金';
  const isFull = numerator === denominator;
  if (locale === 'en') return `with a performance bond of ${isFull ? 'the full grant' : percent(bond, 'en')}`;
  return isFull ? '附全額履約保證金' : `附${percent(bond, 'zh-TW')}履約保證金`;
}

const COUNTY_CLASS = {
  special_municipality: { zh: '直轄市', en: 'special municipalities' },
  western_county: { zh: '西部其他縣市', en: 'other western counties and cities' },
  eastern_or_outlying_county: { zh: '東部及離島', en: 'eastern and outlying counties' },
} as const;

export function matchingRatioText({ ratios }: FundingRuleOf<'matching_ratio'>, locale: Locale): string {
  const texts = ratios.map(({ countyClass, local, central }) =>
    locale === 'en'
      ? `${COUNTY_CLASS[countyClass].en} ${local}:${central}`
      : `${COUNTY_CLASS[countyClass].zh}${local}:${central}`,
  );
  return locale === 'en'
    ? `Local to central government money: ${texts.join(', ')}`
    : `地方與中央經費比例：${texts.join('、')}`;
}

export function byReferenceText({ reference }: FundingRuleOf<'by_reference'>, locale: Locale): string {
  if (locale === 'zh-TW') return `補助金額依${reference.zh}`;
  return `The amount is set by: ${localize(reference, 'en')}`;
}

const SUBJECT = {
  amount: { zh: '金額', en: 'amount' },
  share: { zh: '比例', en: 'share' },
  fee: { zh: '費用', en: 'fee' },
  terms: { zh: '條件', en: 'terms' },
} as const;

/** `金額由審查委員審定`; `比例另議`. */
export function negotiatedText({ subject, by }: FundingRuleOf<'negotiated'>, locale: Locale): string {
  const { zh, en } = SUBJECT[subject];
  if (locale === 'zh-TW') return by ? `${zh}由${by.zh}定之` : `${zh}另議`;
  return by ? `The ${en}: decided by ${localize(by, 'en')}` : `The ${en}: decided case by case`;
}
