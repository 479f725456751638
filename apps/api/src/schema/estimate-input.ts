import { FACT_NAMES, type Facts, type ProjectFacts } from '@zhuli/domain';
import { builder } from './builder.ts';
import { factFields } from './fact-input.ts';
import { ExpenseCategory } from './funding-rule/words.ts';

type GivenFacts = Readonly<Record<string, unknown>>;

interface GivenProject extends GivenFacts {
  readonly costs?: ProjectFacts['costs'] | null;
  readonly members?: readonly GivenFacts[] | null;
  readonly requestedAmount?: number | null;
  readonly quantities?: Readonly<Record<string, number | null | undefined>> | null;
}

export const ApplicantInput = builder.inputRef<GivenFacts>('ApplicantInput').implement({
  description:
    'What is known of an applicant. Every field is a fact of the register (see Fact), and whatever is left out is unknown: it is never taken for a yes or a no.',
  fields: (t) => factFields(t, 'applicant'),
});

const CostInput = builder.inputType('CostInput', {
  description: 'An item of the budget of a project.',
  fields: (t) => ({
    category: t.field({ type: ExpenseCategory, required: true, description: 'The category of cost.' }),
    amount: t.field({ type: 'SafeInt', required: true, description: 'In whole NT dollars, 0 or more.' }),
  }),
});

const QuantitiesInput = builder.inputType('QuantitiesInput', {
  description: 'How many there are of what some rules count by. Each 1 or more; absent: unknown.',
  fields: (t) => ({
    year: t.int({ description: 'Years of the project.' }),
    person: t.int({ description: 'Persons, such as trainees.' }),
    class: t.int({ description: 'Classes or courses (班).' }),
    model: t.int({ description: 'Types of a product (型式).' }),
    certificate: t.int({ description: 'Certificates.' }),
    request: t.int({ description: 'Requests.' }),
  }),
});

export const ProjectInput = builder.inputRef<GivenProject>('ProjectInput').implement({
  description:
    'What is known of a project: facts of the register (see Fact) and its budget. Whatever is left out is unknown.',
  fields: (t) => ({
    ...factFields(t, 'project'),
    costs: t.field({
      type: [CostInput],
      description:
        'The budget by category; several items of one category are added up. Their sum is the total cost where totalCost is absent.',
    }),
    members: t.field({
      type: [ApplicantInput],
      description:
        'The facts of each who apply together, the lead first. Absent: memberCount says how many there are.',
    }),
    requestedAmount: t.field({
      type: 'SafeInt',
      description:
        'What the applicant would like to be given, in whole NT dollars. It is compared and limits nothing.',
    }),
    quantities: t.field({
      type: QuantitiesInput,
      description: 'How many there are of what some rules count by.',
    }),
  }),
});

/** The facts of a subject by their full names. Null and absent are both unknown. */
export function factsFrom(subject: 'applicant' | 'project', given: GivenFacts): Facts {
  const known = FACT_NAMES.filter((name) => name.startsWith(`${subject}.`))
    .map((name) => [name, given[name.slice(subject.length + 1)]] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known);
}

export function projectFrom(given: GivenProject): ProjectFacts {
  const { costs, members, requestedAmount, quantities } = given;
  return {
    facts: factsFrom('project', given),
    ...(costs && { costs }),
    ...(members && { members: members.map((member) => factsFrom('applicant', member)) }),
    ...(requestedAmount != null && { requestedAmount }),
    ...(quantities && { quantities: known(quantities) }),
  };
}

function known(
  quantities: Readonly<Record<string, number | null | undefined>>,
): NonNullable<ProjectFacts['quantities']> {
  return Object.fromEntries(Object.entries(quantities).filter(([, count]) => count != null));
}
