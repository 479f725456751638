import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

interface Fact {
  readonly name: string;
  readonly path: readonly [subject: string, field: string];
  readonly type: string;
  readonly label: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly options: readonly { readonly input: string; readonly label: string }[];
  readonly hasOpenOptions: boolean;
  readonly derivedFrom: readonly { readonly name: string }[];
}

interface InputType {
  readonly name: string | null;
  readonly kind: string;
  readonly ofType: InputType | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
}

const FACTS = `{ eligibilityFacts {
  name path type label zh: question en: question(locale: EN) min max hasOpenOptions
  options { input label(locale: EN) }
  derivedFrom { name }
} }`;

const INPUTS = `query($name: String!) { __type(name: $name) { inputFields {
  name
  type { name kind enumValues { name } ofType { name kind enumValues { name } } }
} } }`;

/** A questionnaire is made of nothing but what these two queries say. */
async function readQuestionnaire() {
  const { data, errors } = await server.query(FACTS);
  expect(errors).toBeUndefined();
  const types = new Map<string, InputType>();
  for (const [subject, name] of [
    ['applicant', 'ApplicantInput'],
    ['project', 'ProjectInput'],
  ]) {
    const { data: schema } = await server.query(INPUTS, { name });
    for (const field of schema.__type.inputFields) types.set(`${subject}.${field.name}`, field.type);
  }
  return { facts: data.eligibilityFacts as readonly Fact[], types };
}

/** An answer that its type, its bounds and its options allow. */
function anAnswer({ name, type, min, options }: Fact): unknown {
  switch (type) {
    case 'BOOLEAN':
      return true;
    case 'INTEGER':
    case 'MONEY':
      return Math.max(min ?? 0, 1);
    case 'SHARE':
      return '50%';
    case 'DATE':
      return '2020-01-01';
    case 'CHOICE':
      return options[0]?.input;
    case 'SET':
      return options.slice(0, 2).map(({ input }) => input);
    default:
      throw new Error(`${name} has a type that nobody described: ${type}`);
  }
}

describe('a questionnaire made from the schema alone', () => {
  it('has a field in the inputs for every fact, of a type that takes its answers', async () => {
    const { facts, types } = await readQuestionnaire();
    expect(facts.length).toBeGreaterThan(80);
    for (const { name, path, type, options } of facts) {
      const field = types.get(path.join('.'));
      expect(field, name).toBeDefined();
      expect(field?.kind === 'LIST', name).toBe(type === 'SET');
      const members = (field?.ofType ?? field)?.enumValues?.map((member) => member.name);
      if (members) expect(new Set(options.map(({ input }) => input)), name).toEqual(new Set(members));
    }
  });

  it('has a question in both languages for what does not follow from other facts, and options with labels', async () => {
    const { facts } = await readQuestionnaire();
    for (const { name, type, zh, en, derivedFrom, options, hasOpenOptions } of facts) {
      if (derivedFrom.length === 0)
        expect([zh, en], name).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
      expect(options.length > 0 || hasOpenOptions, name).toBe(type === 'CHOICE' || type === 'SET');
      for (const { label } of options) expect(label, name).not.toBe('');
    }
    const industries = facts.find(({ name }) => name === 'applicant.industries');
    expect(industries?.options.map(({ input }) => input)).toEqual(expect.arrayContaining(['C', '25']));
  });

  it('says in how many programs a fact matters', async () => {
    const { data } = await server.query('{ factUses { fact { name } programCount } }');
    const uses: readonly { fact: { name: string }; programCount: number }[] = data.factUses;
    const countOf = (wanted: string) => uses.find(({ fact }) => fact.name === wanted)?.programCount ?? 0;
    expect(countOf('applicant.industries')).toBeGreaterThan(20);
    // Of what follows from it: whether a firm is small.
    expect(countOf('applicant.paidInCapital')).toBeGreaterThanOrEqual(countOf('applicant.isSme'));
    expect(countOf('applicant.isSme')).toBeGreaterThan(20);
  });

  it('is answered without a problem, and decides all that facts can decide', async () => {
    const { facts } = await readQuestionnaire();
    const answers: Record<string, Record<string, unknown>> = { applicant: {}, project: {} };
    for (const fact of facts) {
      if (fact.derivedFrom.length > 0) continue;
      const [subject, field] = fact.path;
      (answers[subject] as Record<string, unknown>)[field] = anAnswer(fact);
    }
    const { data, errors } = await server.query(
      `query($applicant: ApplicantInput!, $project: ProjectInput) {
        matchPrograms(applicant: $applicant, project: $project, first: 1) {
          counts { eligible needsInformation notEligible } beyondFacts nextQuestions { fact { name } } problems { code path }
        }
      }`,
      answers,
    );
    expect(errors).toBeUndefined();
    const { counts, beyondFacts, nextQuestions, problems } = data.matchPrograms;
    expect(problems).toEqual([]);
    expect(nextQuestions).toEqual([]);
    expect(beyondFacts).toBe(counts.needsInformation);
    expect(counts.eligible).toBeGreaterThan(0);
    expect(counts.notEligible).toBeGreaterThan(0);
  });
});
