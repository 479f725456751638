import { FACTS, formatRocDate, formatYuan, isFactName, rocYear } from '@zhuli/domain';

/** From here on, a number has its words beside it. */
const LARGE = 10_000;
const MONEY = new Set([
  'amount',
  'total',
  'government',
  'applicant',
  'maxAmount',
  'maxFirstInvestment',
  'maxCumulativeInvestment',
]);

/** What a person would rather read than the value itself: `1,000萬元`, `112年4月17日`, `民國112年度`. `fact`: what it is compared with. */
export function wordsBeside(field: string, value: unknown, fact?: string): string | undefined {
  if (field === 'fiscalYear' && typeof value === 'number') return `民國${rocYear(value)}年度`;
  if (typeof value === 'number' && Number.isInteger(value) && value >= LARGE) {
    const words = formatYuan(value);
    const isMoney = fact && isFactName(fact) ? FACTS[fact].type === 'money' : MONEY.has(field);
    return isMoney ? words : words.replace(/元$/, '');
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatRocDate(value);
  return undefined;
}
