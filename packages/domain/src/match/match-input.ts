import type { Facts } from '../eligibility/facts.ts';
import { deriveFacts, type KnownFacts } from '../eligibility/known-facts.ts';
import { type ReadApplication, readApplication } from '../funding/application/read-application.ts';
import type { FundingProblem } from '../funding/estimate/problem.ts';
import type { ProjectFacts } from '../funding/estimate/project.ts';

/** An applicant and its project, read and checked, with all that follows from what is stated. */
export interface MatchInput {
  readonly known: KnownFacts;
  readonly application: ReadApplication;
  /** What is wrong with what was given. A fact with a problem counts as unknown. */
  readonly problems: readonly FundingProblem[];
}

/** `on`: the day on which the facts are looked at. */
export function readMatchInput(applicant: Facts, project: ProjectFacts, on: string): MatchInput {
  const application = readApplication(applicant, project);
  const known = deriveFacts(application.facts, { on });
  return { known, application, problems: [...application.problems, ...known.problems] };
}
