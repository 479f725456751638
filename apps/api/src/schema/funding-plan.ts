import { builder } from './builder.ts';
import { ExpenseCategory } from './funding-rule/words.ts';

builder.objectType('FundingPlan', {
  description: 'One way to divide the cost of a project between the government and the applicant.',
  fields: (t) => ({
    submittedTotal: t.field({
      type: 'Money',
      description: 'What was submitted.',
      resolve: ({ submittedTotal }) => submittedTotal,
    }),
    recognizedTotal: t.field({
      type: 'Money',
      description:
        'What of that is the plan. Less than submitted where the rules do not let all of it be recognized.',
      resolve: ({ recognizedTotal }) => recognizedTotal,
    }),
    government: t.field({
      type: 'Money',
      description: 'What the government pays.',
      resolve: ({ government }) => government,
    }),
    own: t.field({ type: 'Money', description: 'What the applicant pays.', resolve: ({ own }) => own }),
    costs: t.field({
      type: ['PlannedCost'],
      complexity: { field: 1, multiplier: 8 },
      description: 'One way to divide it over the categories of cost. Empty where no costs were given.',
      resolve: ({ costs }) => costs,
    }),
  }),
});

builder.objectType('PlannedCost', {
  description: 'A category of cost in a plan.',
  fields: (t) => ({
    category: t.field({
      type: ExpenseCategory,
      description: 'The category.',
      resolve: ({ category }) => category,
    }),
    submitted: t.field({
      type: 'Money',
      description: 'What was submitted.',
      resolve: ({ submitted }) => submitted,
    }),
    recognized: t.field({
      type: 'Money',
      description: 'What of that is recognized.',
      resolve: ({ recognized }) => recognized,
    }),
    government: t.field({
      type: 'Money',
      description: 'What the government pays of it.',
      resolve: ({ government }) => government,
    }),
    own: t.field({ type: 'Money', description: 'What the applicant pays of it.', resolve: ({ own }) => own }),
  }),
});
