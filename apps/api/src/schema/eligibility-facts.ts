import {
  COUNT_RANGE,
  DERIVED_FROM,
  FACT_NAMES,
  FACTS,
  type FactDefinition,
  type FactName,
  MONEY_RANGE,
} from '@zhuli/domain';
import type { RequestContext } from '../context.ts';
import { builder } from './builder.ts';
import { FactOption, hasOpenOptions, optionsOf } from './eligibility-facts-options.ts';

const definitionOf = (name: FactName): FactDefinition => FACTS[name];

/** What a number may be. A share is between nothing and the whole, which its type says. */
function boundsOf(name: FactName): { readonly min: number | null; readonly max: number | null } {
  const { type, min, max } = definitionOf(name);
  const range =
    type === 'money'
      ? MONEY_RANGE
      : type === 'integer'
        ? { min: null, ...COUNT_RANGE }
        : { min: null, max: null };
  return { min: min ?? range.min, max: max ?? range.max };
}

/** Asked by many facts of one answer, and read once for it. */
const usesOf = new WeakMap<RequestContext, Promise<ReadonlyMap<FactName, number>>>();

function programsByFact(context: RequestContext): Promise<ReadonlyMap<FactName, number>> {
  const known = usesOf.get(context);
  if (known) return known;
  const found = context.register.matchable({}).then(({ corpus }) => corpus.programsByFact);
  usesOf.set(context, found);
  return found;
}

builder.objectFields('Fact', (t) => ({
  path: t.stringList({
    description:
      'Where its value goes in the arguments of matchPrograms and estimateFunding: `["applicant", "employees"]` is the field `employees` of `applicant`, whose input type says how the value is written.',
    resolve: (name) => name.split('.'),
  }),
  min: t.field({
    type: 'SafeInt',
    nullable: true,
    description:
      'The least that an INTEGER or MONEY may be. Null: nothing is too little, or it is of another type.',
    resolve: (name) => boundsOf(name).min,
  }),
  max: t.field({
    type: 'SafeInt',
    nullable: true,
    description:
      'The most that an INTEGER or MONEY may be. Null: of another type. A SHARE is from 0% to 100%.',
    resolve: (name) => boundsOf(name).max,
  }),
  options: t.field({
    type: [FactOption],
    // Of most facts it is yes or no: they have none.
    complexity: { field: 1, multiplier: 1 },
    description:
      'What a CHOICE or SET can be chosen from, industries included. Empty where it is of another type, or the options are open: see hasOpenOptions.',
    resolve: optionsOf,
  }),
  hasOpenOptions: t.boolean({
    description: 'A SET whose members are words that the register does not list, such as slugs of programs.',
    resolve: hasOpenOptions,
  }),
  derivedFrom: t.field({
    type: ['Fact'],
    // Two facts have some.
    complexity: { field: 1, multiplier: 1 },
    description:
      'The facts that it follows from, which are asked for in its stead. It may be given itself; what they say otherwise is a problem of the input. Empty: it is only known if it is given.',
    resolve: (name) => DERIVED_FROM[name] ?? [],
  }),
  programCount: t.int({
    description:
      'In how many published programs a criterion or a rule speaks of it, or of something that follows from it.',
    resolve: async (name, _, context) => (await programsByFact(context)).get(name) ?? 0,
  }),
}));

builder.queryField('eligibilityFacts', (t) =>
  t.field({
    type: ['Fact'],
    complexity: { field: 1, multiplier: FACT_NAMES.length },
    description:
      'All facts that can be known of an applicant and a project: what a questionnaire is made of. Those without a question follow from others.',
    resolve: () => FACT_NAMES,
  }),
);
