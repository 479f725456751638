/** The closed sets of words that the members of `FundingRule` share. */
import type {
  AmountParty as AmountPartyWords,
  Bound as BoundWord,
  CostBase as CostBaseWords,
  ExpenseCategory as ExpenseCategoryWord,
  Per as PerWords,
  TaxTreatment as TaxTreatmentWords,
} from '@zhuli/domain';
import type { z } from 'zod';
import { enumOf } from '../enum.ts';

export const Party = enumOf<z.infer<typeof AmountPartyWords>>('Party', 'Who pays.', {
  government: 'The government: what a grant covers.',
  applicant: 'The applicant: 自籌款, own money.',
  total: 'Both together: what the whole case costs (每案經費). Only an AmountLimit may limit it.',
});

export const Bound = enumOf<BoundWord>('Bound', 'How a figure limits.', {
  max: 'At most.',
  min: 'At least.',
  exact: 'Exactly.',
});

export const Per = enumOf<z.infer<typeof PerWords>>('Per', 'What an amount is counted by.', {
  case: 'Each case (案).',
  case_year: 'Each case and year of it (每案…/年).',
  applicant: 'Each applicant, over all its cases.',
  applicant_year: 'Each applicant and year (同一補助對象同一年度).',
  lead: 'The lead of a consortium (主導業者).',
  member: 'Each member of a consortium but the lead.',
  year: 'Each year of the project.',
  person: 'Each person, such as a trainee.',
  class: 'Each class or course (班).',
  model: 'Each type of a product (型式).',
  certificate: 'Each certificate.',
  request: 'Each request.',
});

export const CostBase = enumOf<z.infer<typeof CostBaseWords>>('CostBase', 'What a share is a share of.', {
  total_cost: 'The total cost of the project (計畫總經費).',
  execution_cost: 'What carrying it out costs (執行經費).',
  tuition: 'The tuition of one trainee (學費).',
  course_cost: 'What the course costs (開課經費).',
  priority_cost: 'What the priority items cost (優先補助項目所需經費).',
  approved_amount: 'The amount that was approved (核定金額).',
  investment_plan: "The cost of the applicant's plan (計畫所需資金).",
});

export const ExpenseCategory = enumOf<ExpenseCategoryWord>(
  'ExpenseCategory',
  'A category of cost (會計科目).',
  {
    personnel: '人事費.',
    consumables: '消耗性器材及原材料費.',
    new_equipment: '新購設備.',
    equipment_improvement: '設備使用、維護或改善費.',
    commissioned_research: '委託研究費, 委託勞務費.',
    intangible_assets: '無形資產之引進, such as licenses and technology transfer.',
    domestic_travel: '國內差旅費.',
    other: 'Anything else.',
  },
);

export const TaxTreatment = enumOf<z.infer<typeof TaxTreatmentWords>>(
  'TaxTreatment',
  'Whether an amount has tax in it.',
  {
    included: '含稅.',
    excluded: '未稅.',
  },
);
