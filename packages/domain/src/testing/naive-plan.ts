import { deriveFacts, type KnownFacts } from '../eligibility/known-facts.ts';
import { truthOf } from '../eligibility/truth-of.ts';
import type { FundingRule, FundingRuleOf } from '../funding/rule.ts';
import { type Fraction, parseShare } from '../money/share.ts';
import { FACTS_ON } from './arbitrary-facts.ts';
import { documentWith, TRACK } from './document-with.ts';
import type { SmallCase } from './small-rules.ts';

/** One way to pay for a small project: by category where the costs are known. */
interface Plan {
  readonly government: number;
  readonly own: number;
  readonly parts: readonly { readonly category: string; readonly government: number; readonly own: number }[];
}

/** How a bonus stacks where the source does not say. */
type Unsaid = 'above_limit' | 'within_limit';

/**
 * The best plan by trying all, each rule read straight from its definition: nothing here is shared with the solver but
 * the reading of shares. Null where no plan keeps the rules. All facts must be known.
 */
export function naiveBestPlan(
  small: SmallCase,
  unsaid: Unsaid,
): { government: number; total: number } | null {
  const known = deriveFacts(small.facts, { on: FACTS_ON });
  const rules = rulesInForce(small, known);
  const hasBase =
    ofKind(rules, 'by_reference').length > 0 || small.rules.some(({ kind }) => kind === 'multiplier');
  let best: { government: number; total: number } | null = null;
  for (const plan of allPlans(small)) {
    const total = plan.government + plan.own;
    const isBetter =
      !best ||
      plan.government > best.government ||
      (plan.government === best.government && total > best.total);
    if (isBetter && keepsAll(plan, rules, known, unsaid, hasBase))
      best = { government: plan.government, total };
  }
  return best;
}

export function rulesInForce({ rules }: SmallCase, known: KnownFacts): readonly FundingRule[] {
  const parsed = documentWith({ rules }).tracks.find(({ key }) => key === TRACK)?.fundingRules ?? [];
  const holding = parsed.filter(({ condition }) => !condition || truthOf(condition, known.values) === 'yes');
  return holding.filter(({ key }) => !holding.some(({ replaces }) => replaces.includes(key)));
}

function* allPlans({ costs, facts }: SmallCase): Generator<Plan> {
  if (costs) return yield* plansByCategory(costs);
  const total = Number(facts['project.totalCost']);
  for (let government = 0; government <= total; government += 1) {
    for (let own = 0; government + own <= total; own += 1) yield { government, own, parts: [] };
  }
}

function* plansByCategory(
  costs: readonly { readonly category: string; readonly amount: number }[],
): Generator<Plan> {
  const [first, ...others] = costs;
  if (!first) return yield { government: 0, own: 0, parts: [] };
  for (const rest of plansByCategory(others)) {
    for (let government = 0; government <= first.amount; government += 1) {
      for (let own = 0; government + own <= first.amount; own += 1) {
        const parts = [{ category: first.category, government, own }, ...rest.parts];
        yield { government: rest.government + government, own: rest.own + own, parts };
      }
    }
  }
}

function keepsAll(
  plan: Plan,
  rules: readonly FundingRule[],
  known: KnownFacts,
  unsaid: Unsaid,
  hasBase: boolean,
): boolean {
  if (hasBase && !keepsBase(plan, rules, known, unsaid)) return false;
  return rules.every((rule) => keeps(plan, rule, rules, known, unsaid));
}

const ofKind = <Kind extends FundingRule['kind']>(rules: readonly FundingRule[], kind: Kind) =>
  rules.filter((rule): rule is FundingRuleOf<Kind> & FundingRule => rule.kind === kind);

const number = (known: KnownFacts, fact: keyof KnownFacts['values']): number => Number(known.values[fact]);
const floorOf = (amount: number, { numerator, denominator }: Fraction): number =>
  Math.floor((amount * Number(numerator)) / Number(denominator));

/** A limit in dollars with what bonuses add to it. */
function withBonus(limit: number, rules: readonly FundingRule[], unsaid: Unsaid): number {
  const bonuses = ofKind(rules, 'bonus').filter(({ stacking }) => (stacking ?? unsaid) === 'above_limit');
  return bonuses.reduce((sum, { share }) => sum + floorOf(limit, parseShare(share)), limit);
}

function keeps(
  plan: Plan,
  rule: FundingRule,
  rules: readonly FundingRule[],
  known: KnownFacts,
  unsaid: Unsaid,
): boolean {
  const total = plan.government + plan.own;
  switch (rule.kind) {
    case 'amount_limit':
      return keepsAmount(plan, rule, rules, known, unsaid);
    case 'share_limit':
      return keepsShare(plan, rule, rules, known);
    case 'relation': {
      const terms = {
        grant: plan.government,
        own_funds: plan.own,
        total_cost: total,
        paid_in_capital: number(known, 'applicant.paidInCapital'),
      };
      return rule.relations.every(({ left, op, right }) => compare(op, terms[left] - terms[right]));
    }
    case 'eligible_costs': {
      const ownOnly = ofKind(rules, 'own_funds_only').flatMap(({ categories }) => categories);
      const allowed: readonly string[] = [...rule.categories, ...ownOnly];
      return plan.parts.every(
        ({ category, government, own }) => government + own === 0 || allowed.includes(category),
      );
    }
    case 'own_funds_only': {
      const only: readonly string[] = rule.categories;
      return plan.parts.every(({ category, government }) => government === 0 || !only.includes(category));
    }
    case 'category_limit': {
      const part = plan.parts.find(({ category }) => category === rule.category);
      if (!part) return true;
      const limited = rule.limits === 'subsidy' ? part.government : part.government + part.own;
      return compareWithShare(limited, rule.share, total) <= 0;
    }
    default:
      return true;
  }
}

function compare(op: string, difference: number): boolean {
  if (op === 'lte') return difference <= 0;
  if (op === 'lt') return difference < 0;
  if (op === 'eq') return difference === 0;
  return op === 'gte' ? difference >= 0 : difference > 0;
}

/** Below, at or above zero as `part` is below, at or above the share of the base. */
function compareWithShare(part: number, share: string, base: number): number {
  const { numerator, denominator } = parseShare(share);
  return part * Number(denominator) - base * Number(numerator);
}

function keepsAmount(
  plan: Plan,
  rule: FundingRuleOf<'amount_limit'>,
  rules: readonly FundingRule[],
  known: KnownFacts,
  unsaid: Unsaid,
): boolean {
  const members = number(known, 'project.memberCount');
  if (rule.per === 'lead' || rule.per === 'member') {
    const limits = ofKind(rules, 'amount_limit');
    const leads = limits.filter(({ per }) => per === 'lead').map(({ amount }) => amount);
    const others = limits.filter(({ per }) => per === 'member').map(({ amount }) => amount);
    if (leads.length === 0 || others.length === 0) return true;
    const limit = Math.min(...leads) + Math.min(...others) * (members - 1);
    return plan.government <= withBonus(limit, rules, unsaid);
  }
  const amount = rule.amount * (rule.timesMembers ? members : 1);
  const most = rule.party === 'government' ? withBonus(amount, rules, unsaid) : amount;
  const { government, own } = plan;
  const paid = { government, applicant: own, total: government + own }[rule.party];
  if (rule.bound !== 'min' && paid > most) return false;
  return rule.bound === 'max' || paid >= amount;
}

function keepsShare(
  plan: Plan,
  rule: FundingRuleOf<'share_limit'>,
  rules: readonly FundingRule[],
  known: KnownFacts,
): boolean {
  const total = plan.government + plan.own;
  const paid = plan[rule.party === 'government' ? 'government' : 'own'];
  const priority = number(known, 'project.priorityCost');
  if (rule.of === 'approved_amount' && rule.party === 'government') return true;
  const base =
    rule.of === 'priority_cost' ? priority : rule.of === 'approved_amount' ? plan.government : total;
  if (rule.bound === 'exact') {
    const { numerator, denominator } = parseShare(rule.share);
    const exact = (base * Number(numerator)) / Number(denominator);
    return paid === (rule.party === 'government' ? Math.floor(exact) : Math.ceil(exact));
  }
  if (rule.bound === 'min') {
    const above = compareWithShare(paid, rule.share, base);
    return rule.strict ? above > 0 : above >= 0;
  }
  if (rule.of === 'priority_cost' && rule.party === 'government') {
    // The part that is recognized is not more than the plan.
    const above = compareWithShare(paid, rule.share, Math.min(base, total));
    return rule.strict ? above < 0 : above <= 0;
  }
  const isRaisable = rule.party === 'government' && rule.of !== 'approved_amount';
  const uplifts = isRaisable
    ? ofKind(rules, 'share_uplift').filter(({ raises }) => raises.includes(rule.key))
    : [];
  // In 105ths of a dollar, times the denominators of all shares in use, everything is whole.
  const unit = 3 * 5 * 7 * 10;
  const raised = uplifts.reduce((sum, { points, of }) => {
    const part = of === 'priority_cost' ? Math.min(priority, total) : total;
    const { numerator, denominator } = parseShare(points);
    return sum + (part * Number(numerator) * unit) / Number(denominator);
  }, 0);
  const { numerator, denominator } = parseShare(rule.share);
  const above = paid * unit - (base * Number(numerator) * unit) / Number(denominator) - raised;
  return rule.strict ? above < 0 : above <= 0;
}

/** The amount by a standard times its factors, rounded down once. */
function keepsBase(plan: Plan, rules: readonly FundingRule[], known: KnownFacts, unsaid: Unsaid): boolean {
  const multipliers = ofKind(rules, 'multiplier');
  let [top, bottom] = [number(known, 'project.subsidyBase'), 1];
  for (const { factor } of multipliers) {
    const { numerator, denominator } = parseShare(factor);
    top *= Number(numerator);
    bottom *= Number(denominator);
  }
  return plan.government <= withBonus(Math.floor(top / bottom), rules, unsaid);
}
