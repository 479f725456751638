import type { FactValue } from '../../eligibility/facts.ts';
import type { FundingProblem } from '../estimate/problem.ts';
import { type CostsByCategory, checkSum, notAddingUp, sumOf } from './read-costs.ts';
import type { ReadMember } from './read-members.ts';

interface Budget {
  readonly costs: CostsByCategory | null;
  readonly problems: readonly FundingProblem[];
}

/**
 * The budget of the whole project, from its own items or from those of all members. Whatever is given of both, and of the
 * total, must add up; members that give no costs leave the rest to themselves.
 */
export function joinCosts(
  ofProject: CostsByCategory | null,
  members: readonly ReadMember[] | null,
  total: FactValue | undefined,
): Budget {
  const budgets = (members ?? []).map(({ costs }) => costs);
  const given = budgets.filter((costs) => costs !== null);
  const isComplete = given.length > 0 && given.length === budgets.length;
  const ofMembers = added(given);
  const tooLarge = checkSum(sumOf(ofMembers), ['project', 'members']);
  if (tooLarge.length > 0) return { costs: null, problems: tooLarge };
  const costs = ofProject ?? (isComplete ? ofMembers : null);
  const ofTotal =
    costs && typeof total === 'number' && sumOf(costs) !== total
      ? [
          ofProject
            ? notAddingUp('categories', sumOf(costs), total, ['project', 'costs'])
            : notAddingUp('members', sumOf(costs), total, ['project', 'members']),
        ]
      : [];
  const known = typeof total === 'number' ? total : null;
  const parts = ofProject
    ? differing(ofMembers, ofProject, isComplete)
    : !isComplete && known !== null && sumOf(ofMembers) > known
      ? [notAddingUp('members', sumOf(ofMembers), known, ['project', 'members'])]
      : [];
  const problems = [...ofTotal, ...parts];
  return { costs: problems.length === 0 ? costs : null, problems };
}

/** The categories of which the members' parts are not the whole, or already more than it. */
function differing(
  ofMembers: CostsByCategory,
  ofProject: CostsByCategory,
  isComplete: boolean,
): FundingProblem[] {
  if (ofMembers.size === 0) return [];
  return [...new Set([...ofProject.keys(), ...ofMembers.keys()])].flatMap((category) => {
    const [sum, stated] = [ofMembers.get(category) ?? 0, ofProject.get(category) ?? 0];
    const isWrong = isComplete ? sum !== stated : sum > stated;
    return isWrong ? [notAddingUp('members', sum, stated, ['project', 'members', category])] : [];
  });
}

function added(budgets: readonly CostsByCategory[]): CostsByCategory {
  const sums = new Map<Parameters<CostsByCategory['get']>[0], number>();
  for (const [category, amount] of budgets.flatMap((costs) => [...costs])) {
    sums.set(category, (sums.get(category) ?? 0) + amount);
  }
  return sums;
}
