import { expect } from 'vitest';
import type { CatalogueServer } from './catalogue-server.ts';

export const ESTIMATE = `query Estimate($trackId: ID!, $applicant: ApplicantInput, $project: ProjectInput!) {
  estimateFunding(trackId: $trackId, applicant: $applicant, project: $project) {
    track { key program { slug } }
    instrument
    eligibility { verdict criteria { verdict requirement because criterion { sourceText } } }
    governmentContribution { assured { amount } possible { amount } }
    ownContribution { least { amount } }
    ifEligible { governmentContribution { assured { amount } possible { amount } } }
    bestPlan { recognizedTotal { amount } costs { category recognized { amount } government { amount } } }
    steps {
      rule { __typename key sourceText citation { document locator } }
      outcome
      amount { amount }
      because
      becauseEn: because(locale: EN)
      sourceText
    }
    problems { code path message(locale: EN) }
    missing { kind name }
    missingFacts { name question(locale: EN) }
  }
}`;

const TRACKS = 'query($slug: String!) { program(slug: $slug, fiscalYear: 2023) { tracks { id key } } }';

/** Asks for the estimate of a track, whose every step must give its rule, reason and sentence. Outcomes and reasons are told by rule. */
export async function estimateTrack(
  server: CatalogueServer,
  slug: string,
  track: string,
  input: { applicant?: object; project: object },
) {
  const { data } = await server.query(TRACKS, { slug });
  const { id: trackId } = data.program.tracks.find(({ key }: { key: string }) => key === track);
  const { data: answer, errors } = await server.query(ESTIMATE, { trackId, ...input });
  expect(errors).toBeUndefined();
  const found = answer.estimateFunding;
  for (const step of found.steps) {
    expect(step.rule.sourceText, step.rule.key).toBe(step.sourceText);
    expect(step.sourceText.length).toBeGreaterThan(5);
    expect([step.because, step.becauseEn, step.rule.citation.locator]).not.toContain('');
  }
  return {
    ...found,
    outcomes: Object.fromEntries(
      found.steps.map((step: { rule: { key: string }; outcome: string }) => [step.rule.key, step.outcome]),
    ),
    reasons: Object.fromEntries(
      found.steps.map((step: { rule: { key: string }; because: string }) => [step.rule.key, step.because]),
    ),
  };
}
