import { FACT_NAMES, type Facts, type ProjectFacts, type ProjectMember } from '@zhuli/domain';
import { builder } from './builder.ts';
import { FinanceInputs, financeFrom, type GivenFinance } from './estimate-finance-input.ts';
import { factFields } from './fact-input.ts';
import { ExpenseCategory } from './funding-rule/words.ts';

type GivenFacts = Readonly<Record<string, unknown>>;

interface GivenMember extends GivenFacts {
  readonly costs?: ProjectFacts['costs'] | null;
}

interface GivenProject extends GivenFacts, GivenFinance {
  readonly costs?: ProjectFacts['costs'] | null;
  readonly members?: readonly GivenMember[] | null;
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
    amount: t.field({
      type: 'SafeInt',
      required: true,
      description: 'In whole NT dollars: 0 or more, and at most 100兆 (10^14) in all.',
    }),
  }),
});

const MemberInput = builder.inputRef<GivenMember>('MemberInput').implement({
  description:
    'One of those who apply together (成員): facts of the register, and its own part of the budget. Whatever is left out is unknown.',
  fields: (t) => ({
    ...factFields(t, 'applicant'),
    costs: t.field({
      type: [CostInput],
      description:
        'Its own costs by category. Where every member gives its costs, their sums are the budget of the project; of project.costs and project.totalCost they must be a part, or the whole.',
    }),
  }),
});

const QuantitiesInput = builder.inputType('QuantitiesInput', {
  description:
    'How many there are of what some rules count by. Each a whole number from 1 to 1,000,000; absent: unknown.',
  fields: (t) => ({
    year: t.int({
      description:
        'Years of the project. Absent: worked out from startsOn and endsOn, in years of twelve months.',
    }),
    person: t.int({ description: 'Persons, such as trainees.' }),
    class: t.int({ description: 'Classes or courses (班).' }),
    model: t.int({ description: 'Types of a product (型式).' }),
    certificate: t.int({ description: 'Certificates.' }),
    request: t.int({ description: 'Requests.' }),
  }),
});

export const ProjectInput = builder.inputRef<GivenProject>('ProjectInput').implement({
  description:
    'What is known of a project: facts of the register (see Fact) and its budget. Whatever is left out is unknown. Days are calendar days in Taipei, of the years 1912 to 2199; a project takes at most 100 years.',
  fields: (t) => ({
    ...factFields(t, 'project'),
    costs: t.field({
      type: [CostInput],
      description:
        'The budget by category; several items of one category are added up. Their sum is the total cost where totalCost is absent.',
    }),
    members: t.field({
      type: [MemberInput],
      description:
        'Each of those who apply together, the lead first: the lead is the applicant, and its facts need not be given twice. At least one. Absent: memberCount says how many there are.',
    }),
    requestedAmount: t.field({
      type: 'SafeInt',
      description:
        'What the applicant would like to be given, in whole NT dollars, 0 or more. It is compared and limits nothing.',
    }),
    quantities: t.field({
      type: QuantitiesInput,
      description: 'How many there are of what some rules count by.',
    }),
    loans: t.field({
      type: [FinanceInputs.loan],
      description:
        'The loans that are wanted, each for one purpose. Read by tracks that lend, and by no others.',
    }),
    shareholding: t.field({
      type: FinanceInputs.shareholding,
      description: 'Who holds the shares of the firm. Read by tracks that buy shares, and by no others.',
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
    ...(members && { members: members.map(memberFrom) }),
    ...(requestedAmount != null && { requestedAmount }),
    ...(quantities && { quantities: known(quantities) }),
    ...financeFrom(given),
  };
}

const memberFrom = (given: GivenMember): ProjectMember => ({
  facts: factsFrom('applicant', given),
  ...(given.costs && { costs: given.costs }),
});

function known(
  quantities: Readonly<Record<string, number | null | undefined>>,
): NonNullable<ProjectFacts['quantities']> {
  return Object.fromEntries(Object.entries(quantities).filter(([, count]) => count != null));
}
