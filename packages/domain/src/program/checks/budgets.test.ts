import { describe } from 'vitest';
import { documentOf, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';

describe('a budget', () => {
  const budget = (kind: string, amount: number, more: object = {}) =>
    ({ key: kind, kind, amount, evidence, ...more }) as never;
  findingCases(
    ['BUDGET_'],
    [
      [
        'is dated where it moves',
        documentOf({ budgets: [budget('appropriated', 100), budget('paid', 90, { asOf: '2023-06-30' })] }),
      ],
      [
        'that moves and has no day is pointed out',
        documentOf({ budgets: [budget('paid', 90)] }),
        'BUDGET_UNDATED budgets.0',
      ],
      [
        'is not paid above what was appropriated',
        documentOf({ budgets: [budget('appropriated', 100), budget('paid', 101, { asOf: '2023-06-30' })] }),
        'BUDGET_ABOVE_APPROPRIATION budgets.1.amount',
      ],
      [
        'of another year is not compared',
        documentOf({
          budgets: [
            budget('appropriated', 100, { fiscalYear: 2022 }),
            budget('paid', 101, { asOf: '2023-06-30', fiscalYear: 2023 }),
          ],
        }),
      ],
    ],
  );
});
