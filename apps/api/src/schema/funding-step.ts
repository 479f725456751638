import type { StepOutcome as StepOutcomeWord } from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import type { Objects } from './models.ts';
import { statedFor } from './stated.ts';
import { inLocale, inWords } from './text.ts';

const StepOutcome = enumOf<StepOutcomeWord>('StepOutcome', 'What a rule did in this case.', {
  limits: 'It caps the result, and something else is lower.',
  binds: 'It decides the result.',
  satisfied: 'What it asks is met.',
  replaced: 'Another rule stands in its place.',
  not_applicable: 'Its condition does not hold.',
  undecided: 'Whether or how it applies is not known.',
  informs: 'It says something that no amount depends on.',
  violated: 'What was submitted does not keep it.',
});

builder.objectType('FundingStep', {
  description: 'A rule, and what it did in this case.',
  fields: (t) => ({
    rule: t.field({
      type: 'FundingRule',
      description: 'The rule, with the sentence it came from.',
      resolve: ({ track, step }) => ruleNamed(track, step.ruleKey),
    }),
    outcome: t.field({ type: StepOutcome, description: 'What it did.', resolve: ({ step }) => step.outcome }),
    amount: t.field({
      type: 'Money',
      nullable: true,
      description: 'The amount that it sets in this case. Null: none, or not known.',
      resolve: ({ step }) => step.amount,
    }),
    text: t.string({
      description: 'The rule as a sentence.',
      args: inLocale,
      resolve: ({ step }, arguments_) => inWords(step.text, arguments_),
    }),
    because: t.string({
      description: 'Why it did that, in the numbers of this case.',
      args: inLocale,
      resolve: ({ step }, arguments_) => inWords(step.because, arguments_),
    }),
    sourceText: t.string({
      description: 'The words of the source, verbatim; several passages on lines of their own.',
      resolve: ({ step }) => step.evidence.map(({ quote }) => quote).join('\n'),
    }),
  }),
});

function ruleNamed(track: Objects['Track'], key: string) {
  const rule = statedFor(track, 'fundingRules').find(({ fact }) => fact.key === key);
  if (rule) return rule;
  throw new Error(`An estimate names a rule that the track does not have: ${key}`);
}
