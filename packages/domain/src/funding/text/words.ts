import type { z } from 'zod';
import { listText } from '../../document/bilingual.ts';
import type { BilingualText, Locale, Names } from '../../document/primitives.ts';
import { formatDollars, formatYuan } from '../../money/dollars-text.ts';
import { parseShare } from '../../money/share.ts';
import { shareText } from '../../money/share-text.ts';
import type {
  AmountParty,
  CostBase,
  ExpenseCategory,
  FundingTerm,
  LoanPurpose,
  Per,
  TaxTreatment,
} from '../rule.ts';

// How the register names the things that funding rules speak of.

export const PARTY: Names<z.infer<typeof AmountParty>> = {
  government: { zh: '政府補助款', en: 'government funding' },
  applicant: { zh: '自籌款', en: 'own funding' },
  total: { zh: '總經費', en: 'total cost' },
};

export const PER: Names<z.infer<typeof Per>> = {
  case: { zh: '每案', en: 'per case' },
  case_year: { zh: '每案每年', en: 'per case and year' },
  applicant: { zh: '每一申請者', en: 'per applicant' },
  applicant_year: { zh: '同一申請者每年', en: 'per applicant and year' },
  lead: { zh: '主導業者', en: 'for the lead' },
  member: { zh: '主導業者以外每家成員', en: 'for each member beside the lead' },
  year: { zh: '每年', en: 'per year' },
  person: { zh: '每人', en: 'per person' },
  class: { zh: '每班', en: 'per class' },
  model: { zh: '每款', en: 'per model' },
  certificate: { zh: '每張證書', en: 'per certificate' },
  request: { zh: '每次申請', en: 'per request' },
};

export const BASE: Names<z.infer<typeof CostBase>> = {
  total_cost: { zh: '計畫總經費', en: 'the total cost' },
  execution_cost: { zh: '計畫執行經費', en: 'the cost of execution' },
  tuition: { zh: '學費', en: 'the tuition' },
  course_cost: { zh: '開課經費', en: 'the cost of the course' },
  priority_cost: { zh: '優先補助項目所需經費', en: 'the cost of priority items' },
  approved_amount: { zh: '核定金額', en: 'the approved amount' },
  investment_plan: { zh: '投資計畫金額', en: 'the investment plan' },
};

export const CATEGORY: Names<ExpenseCategory> = {
  personnel: { zh: '人事費', en: 'staff' },
  consumables: { zh: '消耗性器材及原材料費', en: 'consumables and materials' },
  new_equipment: { zh: '全新設備之購置費', en: 'new equipment' },
  equipment_improvement: { zh: '既有設備之改善費', en: 'improvement of equipment' },
  commissioned_research: { zh: '委託研究或驗證費', en: 'commissioned research or verification' },
  intangible_assets: { zh: '無形資產引進費', en: 'intangible assets' },
  domestic_travel: { zh: '國內差旅費', en: 'domestic travel' },
  other: { zh: '其他費用', en: 'other costs' },
};

export const PURPOSE: Names<z.infer<typeof LoanPurpose>> = {
  preparation: { zh: '準備金及開辦費用', en: 'preparation and opening costs' },
  working_capital: { zh: '週轉性支出', en: 'working capital' },
  short_working_capital: { zh: '短期週轉性支出', en: 'short-term working capital' },
  medium_working_capital: { zh: '中期週轉性支出', en: 'medium-term working capital' },
  capital_expenditure: { zh: '資本性支出', en: 'capital expenditure' },
};

export const TERM: Names<z.infer<typeof FundingTerm>> = {
  grant: { zh: '補助款', en: 'the grant' },
  own_funds: { zh: '自籌款', en: 'own funds' },
  paid_in_capital: { zh: '實收資本額', en: 'paid-in capital' },
  total_cost: { zh: '計畫總經費', en: 'the total cost' },
};

const TAX: Names<z.infer<typeof TaxTreatment>> = {
  included: { zh: '（含稅）', en: ' (tax included)' },
  excluded: { zh: '（未稅）', en: ' (before tax)' },
};

export const say = (words: BilingualText, locale: Locale): string => (locale === 'en' ? words.en : words.zh);

/** `500萬元`, `NT$5 million`. */
export const dollars = (amount: number, locale: Locale): string =>
  locale === 'en' ? formatDollars(amount, 'en') : formatYuan(amount);

/** `50%`, `三分之一`. */
export const percent = (share: string, locale: Locale): string => shareText(parseShare(share), locale);

/** `約46.6萬元（未稅）`. */
export function amountText(
  amount: number,
  how: { readonly approximate?: true | undefined; readonly tax?: z.infer<typeof TaxTreatment> | undefined },
  locale: Locale,
): string {
  const about = locale === 'en' ? 'about ' : '約';
  const tax = how.tax ? say(TAX[how.tax], locale) : '';
  return `${how.approximate ? about : ''}${dollars(amount, locale)}${tax}`;
}

/** `人事費、無形資產引進費及國內差旅費`. */
export const categoriesText = (categories: readonly ExpenseCategory[], locale: Locale): string =>
  listText(
    categories.map((category) => say(CATEGORY[category], locale)),
    'and',
    locale,
  );
