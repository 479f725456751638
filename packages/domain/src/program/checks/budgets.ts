import { formatDollars, formatYuan } from '../../money/dollars-text.ts';
import type { Budget } from '../document.ts';
import { type Check, located } from './check.ts';

const MOVING: ReadonlySet<Budget['kind']> = new Set(['committed', 'paid', 'remaining']);

/** Figures that move have a day, and none is above what was appropriated for the same year from the same source. */
export const checkBudgets: Check = (document, tell) => {
  for (const { item, path } of located(document.budgets, 'budgets')) {
    if (!MOVING.has(item.kind)) continue;
    if (item.asOf === undefined) {
      tell(
        'BUDGET_UNDATED',
        path,
        `${item.kind} 的金額會變動。請填寫資料日期 asOf。`,
        `The figure of ${item.kind} changes. Fill in asOf, the day of the figure.`,
      );
    }
    const appropriated = document.budgets.find(
      (other) =>
        other.kind === 'appropriated' &&
        other.fiscalYear === item.fiscalYear &&
        other.source?.zh === item.source?.zh,
    );
    if (!appropriated || appropriated.amount >= item.amount) continue;
    tell(
      'BUDGET_ABOVE_APPROPRIATION',
      [...path, 'amount'],
      `${item.kind} ${formatYuan(item.amount)}高於同年度預算${formatYuan(appropriated.amount)}。請確認。`,
      `${formatDollars(item.amount, 'en')} ${item.kind} is above the ${formatDollars(appropriated.amount, 'en')} appropriated for the same year. Check both.`,
    );
  }
};
