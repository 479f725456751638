import type { z } from 'zod';
import type { EligibilityCriterion } from '../eligibility/criterion.ts';
import type { Expression } from '../eligibility/expression.ts';
import type { FundingRule } from '../funding/rule.ts';
import { ProgramDocument, type SupportKind } from '../program/document.ts';

type RuleInput = z.input<typeof FundingRule>;
/** A rule without the sentence that it came from. */
export type BareRule = RuleInput extends infer Rule
  ? Rule extends RuleInput
    ? Omit<Rule, 'evidence'>
    : never
  : never;

const EVIDENCE = [{ source: 'handbook', quote: '…' }];

export const TRACK = 'track';

/** A program with one track, for tests that are about its rules. */
export function documentWith({
  kind = 'subsidy',
  criteria = [],
  rules,
  quote = '…',
}: {
  readonly kind?: SupportKind;
  readonly criteria?: readonly Expression[];
  readonly rules: readonly BareRule[];
  /** The source's sentence. */
  readonly quote?: string;
}): ProgramDocument {
  const evidence = [{ source: 'handbook', quote }];
  return ProgramDocument.parse({
    slug: 'program',
    fiscalYear: 2023,
    name: { zh: '計畫', en: 'program' },
    agencies: ['IDB'],
    summary: { zh: '計畫', en: 'program' },
    sources: [{ key: 'handbook', document: 'handbook', locator: '1' }],
    tracks: [
      {
        key: TRACK,
        name: { zh: '分項' },
        kind,
        evidence: EVIDENCE,
        eligibility: criteria.map(
          (expression, index): EligibilityCriterion => ({
            key: `criterion-${index}`,
            expression,
            evidence: EVIDENCE,
          }),
        ),
        fundingRules: rules.map((rule) => ({ ...rule, evidence })),
      },
    ],
  });
}
