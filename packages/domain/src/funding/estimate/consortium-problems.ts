import type { EligibilityCriterion } from '../../eligibility/criterion.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { truthOf } from '../../eligibility/truth-of.ts';
import { problem } from '../application/problems.ts';
import type { FundingProblem } from './problem.ts';

/** One applicant alone, for a track that nobody alone can apply for, whatever else is true of it. */
export function consortiumProblems(
  criteria: readonly EligibilityCriterion[],
  { values }: KnownFacts,
): readonly FundingProblem[] {
  if (values['project.memberCount'] !== 1) return [];
  const isForSeveral = criteria.some(
    ({ expression }) => truthOf(expression, { 'project.memberCount': 1 }) === 'no',
  );
  if (!isForSeveral) return [];
  return [
    problem(
      'CONSORTIUM_WITHOUT_MEMBERS',
      ['project', 'members'],
      '此類別須由多家共同申請，但只有申請人一家，沒有其他成員',
      'Only several together can apply for this track, and the applicant has no other members',
    ),
  ];
}
