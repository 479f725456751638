import { expect } from 'vitest';
import type { CatalogueServer } from '../../graphql/catalogue-server.ts';

const AMOUNTS = 'governmentContribution { assured { amount } possible { amount } }';
const STEPS = 'steps { rule { key } outcome amount { amount } sourceText }';

interface Step {
  readonly rule: { readonly key: string };
  readonly outcome: string;
  readonly sourceText: string;
}

/** Asks for an estimate of a real track: amounts, own money, steps, and what else is selected. */
export async function estimateOf(
  server: CatalogueServer,
  track: string,
  input: { applicant?: object; project: object },
  selection = '',
) {
  const trackId = Buffer.from(`Track:${track}`).toString('base64url');
  const query = `query($trackId: ID!, $applicant: ApplicantInput, $project: ProjectInput!) {
    estimateFunding(trackId: $trackId, applicant: $applicant, project: $project) {
      instrument eligibility { verdict } ${AMOUNTS} unknownBecause { code }
      ownContribution { least { amount } most { amount } } ifEligible { ${AMOUNTS} }
      ${STEPS} problems { code path } missingFacts { name } ${selection}
    }
  }`;
  const { data, errors } = await server.query(query, { trackId, ...input });
  expect(errors).toBeUndefined();
  return data.estimateFunding;
}

/** Whether the rule stands in the answer with this sentence of the source, and what it did. */
export function expectSentence(
  { steps }: { readonly steps: readonly Step[] },
  key: string,
  sentence: string,
  outcome: string,
): void {
  const step = steps.find(({ rule }) => rule.key === key);
  expect([step?.sourceText, step?.outcome]).toEqual([expect.stringContaining(sentence), outcome]);
}

/** Both ends of a range. */
export const exactly = (amount: number) => ({ assured: { amount }, possible: { amount } });

export const own = (amount: number) => ({ least: { amount }, most: { amount } });
