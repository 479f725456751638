import { listText } from '../../document/bilingual.ts';
import type { Locale } from '../../document/primitives.ts';
import type { FundingRuleOf } from '../rule.ts';
import { dollars, PURPOSE, percent, say } from './words.ts';

type Terms = readonly (readonly [zh: string, en: string] | false)[];

const joined = (terms: Terms, locale: Locale): string =>
  terms
    .flatMap((term) => (term ? [locale === 'en' ? term[1] : term[0]] : []))
    .join(locale === 'en' ? '; ' : '，');

/** `6年`, `1年6個月`; `6 years`, `18 months`. */
export function monthsText(months: number, locale: Locale): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (locale === 'en') {
    return rest === 0 && years > 0 ? plural(years, 'year') : plural(months, 'month');
  }
  if (years === 0) return `${rest}個月`;
  return `${years}年${rest > 0 ? `${rest}個月` : ''}`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `週轉性支出貸款：最高400萬元，期限最長6年，含寬限期最長1年`. */
export function loanTermsText(rule: FundingRuleOf<'loan_terms'>, locale: Locale): string {
  const { maxAmount, maxShareOfPlan, maxTermMonths, maxGraceMonths, adjustableByLender } = rule;
  const terms = joined(
    [
      maxAmount !== undefined && [
        `最高${dollars(maxAmount, 'zh-TW')}`,
        `at most ${dollars(maxAmount, 'en')}`,
      ],
      maxShareOfPlan !== undefined && [
        `最高為計畫經費之${percent(maxShareOfPlan, 'zh-TW')}`,
        `at most ${percent(maxShareOfPlan, 'en')} of the cost of the plan`,
      ],
      maxTermMonths !== undefined && [
        `期限最長${monthsText(maxTermMonths, 'zh-TW')}`,
        `for up to ${monthsText(maxTermMonths, 'en')}`,
      ],
      maxGraceMonths !== undefined && [
        `${maxTermMonths === undefined ? '' : '含'}寬限期最長${monthsText(maxGraceMonths, 'zh-TW')}`,
        `with a grace period of up to ${monthsText(maxGraceMonths, 'en')}`,
      ],
      rule.rate !== undefined && [rateText(rule.rate, 'zh-TW'), rateText(rule.rate, 'en')],
      adjustableByLender === true && ['金融機構得視個案調整', 'the lender may set other terms by case'],
    ],
    locale,
  );
  const names = rule.purposes.map((purpose) => say(PURPOSE[purpose], locale));
  const purposes = locale === 'en' ? listText(names, 'and', 'en') : names.join('、');
  if (locale === 'en') return `Loan${purposes ? ` for ${purposes}` : ''}: ${terms || 'no terms stated'}`;
  return `${purposes}貸款：${terms || '未載條件'}`;
}

/** `利率為郵政2年期定期儲金機動利率加0.575%，機動計息`. */
function rateText(rate: NonNullable<FundingRuleOf<'loan_terms'>['rate']>, locale: Locale): string {
  const { spread, bound, floating } = rate;
  if (locale === 'zh-TW') {
    const base = '中華郵政2年期定期儲金機動利率';
    return `利率${bound === 'max' ? '最高' : ''}為${base}加${percent(spread, 'zh-TW')}${floating ? '，機動計息' : ''}`;
  }
  const base = "Chunghwa Post's floating rate for two-year deposits";
  return `interest ${bound === 'max' ? 'at most' : 'of'} ${base} plus ${percent(spread, 'en')}${floating ? ', floating' : ''}`;
}

/** `信用保證最低8成、最高10成`: shares are written as percentages. */
export function guaranteeText(rule: FundingRuleOf<'guarantee'>, locale: Locale): string {
  const { minShare, maxShare, maxFeeRate } = rule;
  const terms = joined(
    [
      minShare !== undefined && [`最低${percent(minShare, 'zh-TW')}`, `at least ${percent(minShare, 'en')}`],
      maxShare !== undefined && [`最高${percent(maxShare, 'zh-TW')}`, `at most ${percent(maxShare, 'en')}`],
      maxFeeRate !== undefined && [
        `保證手續費最高${percent(maxFeeRate, 'zh-TW')}`,
        `a fee of at most ${percent(maxFeeRate, 'en')}`,
      ],
    ],
    locale,
  );
  if (locale === 'en') return `Credit guarantee: ${terms || 'no terms stated'}`;
  return `信用保證：${terms || '未載條件'}`;
}

const CLASSES = {
  common: { zh: '普通股', en: 'common' },
  preferred: { zh: '特別股', en: 'preferred' },
} as const;

/** `政府依實際貸放平均餘額以年息0.7%支付手續費予金融機構，最長3年`. */
export function lenderFeeText({ rate, maxMonths }: FundingRuleOf<'lender_fee'>, locale: Locale): string {
  const share = percent(rate, locale);
  const span = maxMonths === undefined ? null : monthsText(maxMonths, locale);
  if (locale === 'zh-TW') {
    return `政府依實際貸放平均餘額以年息${share}支付手續費予金融機構${span ? `，最長${span}` : ''}`;
  }
  return `The government pays the lender ${share} of the average loan balance a year${span ? `, for up to ${span}` : ''}`;
}

/** `首次投資不超過3,000萬元，不超過天使投資人及投資機構投資總額之3倍，不得為最大股東`. */
export function equityTermsText(rule: FundingRuleOf<'equity_terms'>, locale: Locale): string {
  const { maxFirstInvestment: first, maxMultipleOfCoInvestors: multiple } = rule;
  const { maxCumulativeInvestment: cumulative, maxPublicShareholding: publicShare, shareClasses } = rule;
  const terms = joined(
    [
      rule.requiresCoInvestor === true && [
        '須與天使投資人或投資機構共同投資',
        'together with an angel or an institution',
      ],
      rule.newSharesOnly === true && ['以增資發行新股為限', 'new shares only'],
      first !== undefined && [
        `首次投資不超過${dollars(first, 'zh-TW')}`,
        `a first investment of at most ${dollars(first, 'en')}`,
      ],
      multiple !== undefined && [
        `不超過天使投資人及投資機構投資總額之${multiple}倍`,
        `at most ${multiple} times what angels and institutions put in`,
      ],
      rule.notLargestShareholder === true && ['不得為最大股東', 'never the largest shareholder'],
      shareClasses !== undefined && [classesText(shareClasses, 'zh-TW'), classesText(shareClasses, 'en')],
      cumulative !== undefined && [
        `累計投資不超過${dollars(cumulative, 'zh-TW')}`,
        `at most ${dollars(cumulative, 'en')} in all`,
      ],
      publicShare !== undefined && [
        `公股比率合計不超過${percent(publicShare, 'zh-TW')}`,
        `at most ${percent(publicShare, 'en')} held by public bodies together`,
      ],
    ],
    locale,
  );
  if (locale === 'en') return `Equity: ${terms || 'no terms stated'}`;
  return `股權投資：${terms || '未載條件'}`;
}

type ShareClasses = NonNullable<FundingRuleOf<'equity_terms'>['shareClasses']>;

function classesText({ shareholding, side, classes }: ShareClasses, locale: Locale): string {
  const list = listText(
    classes.map((name) => say(CLASSES[name], locale)),
    'or',
    locale,
  );
  const share = percent(shareholding, locale);
  if (locale === 'en')
    return `${list} shares where it holds ${side === 'up_to' ? 'up to' : 'more than'} ${share}`;
  return `持股${side === 'up_to' ? `未逾${share}` : `逾${share}`}時得認購${list}`;
}
