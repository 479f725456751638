import type { z } from 'zod';
import type { FactName } from '../../eligibility/facts.ts';
import type { CostBase, FundingRule } from '../rule.ts';
import { type FundingCase, type Measure, measure } from './funding-case.ts';

type Base = z.infer<typeof CostBase>;

const FACT_OF_BASE: Readonly<Partial<Record<Base, FactName>>> = {
  tuition: 'project.tuition',
  course_cost: 'project.courseCost',
  priority_cost: 'project.priorityCost',
};

/** The fact that says how much the whole project costs: of a course, its tuition or cost, unless a total is given too. */
export function totalFact(rules: readonly FundingRule[], { values }: Pick<FundingCase, 'values'>): FactName {
  if (values['project.totalCost'] !== undefined) return 'project.totalCost';
  const bases = new Set(rules.flatMap((rule) => (rule.kind === 'share_limit' ? [rule.of] : [])));
  if (bases.has('tuition')) return 'project.tuition';
  return bases.has('course_cost') ? 'project.courseCost' : 'project.totalCost';
}

/**
 * What a share is a share of: the plan itself, which may be cut; a cost that is given by itself; or the approved amount.
 */
export type ShareBase =
  | { readonly kind: 'plan' }
  | { readonly kind: 'approved_amount' }
  | { readonly kind: 'cost'; readonly amount: Measure };

export function shareBase(of: Base, rules: readonly FundingRule[], given: FundingCase): ShareBase {
  if (of === 'approved_amount') return { kind: 'approved_amount' };
  const fact = FACT_OF_BASE[of];
  if (!fact || fact === totalFact(rules, given)) return { kind: 'plan' };
  return { kind: 'cost', amount: measure(given, fact) };
}

export const factOfBase = (of: Base): FactName | undefined => FACT_OF_BASE[of];
