import type { BilingualText } from '../../document/primitives.ts';
import { FACTS } from '../../eligibility/facts.ts';
import { totalFact } from '../case/cost-base.ts';
import { isCounted } from '../case/funding-case.ts';
import type { Constraint } from '../constraint/constraint.ts';
import { numbersIn } from '../estimate/numbers-used.ts';
import type { PlanOutcome } from '../estimate/outcome.ts';
import type { FundingRuleOf } from '../rule.ts';
import {
  COUNT,
  constraintsOf,
  type Explanation,
  explain,
  explainCap,
  inDollars,
  isTight,
  mostAllowed,
  notKnown,
  type Setting,
} from './explanation.ts';
import { composition, softness } from './limit-notes.ts';

type LimitRule = FundingRuleOf<'amount_limit'> | FundingRuleOf<'share_limit'>;

/** What a limit in dollars or on a share did to the plan. */
export function explainLimit(rule: LimitRule, setting: Setting): Explanation {
  const { reference, known } = setting;
  const unknown = numbersIn(rule).find((fact) => known.values[fact] === undefined);
  if (unknown) return notKnown(FACTS[unknown].label);
  if (rule.kind === 'amount_limit' && !isCounted(rule.per, setting)) return notKnown(COUNT);
  if (reference.kind === 'unstated') return informs();
  const constraints = constraintsOf(rule.key, reference);
  if (constraints.length === 0) return informs();
  if (reference.kind === 'no_plan') {
    const { zh, en } = inDollars(reference.submittedTotal);
    return explain(
      'violated',
      null,
      `計畫總經費${zh}無法符合全部規定`,
      `No plan of ${en} keeps all the rules`,
    );
  }
  if (dependsOnTotal(rule) && !reference.isTotalKnown) {
    return notKnown(FACTS[totalFact(reference.active, known)].label);
  }
  // Of several limits that one rule makes, the one that holds the plan tells most.
  const first =
    constraints.find((one) => isTight(one, reference) && mostAllowed(one, reference) !== null) ??
    constraints.find((one) => mostAllowed(one, reference) !== null) ??
    constraints[0];
  return first ? explainPlanned(rule, first, reference, setting) : informs();
}

const dependsOnTotal = (rule: LimitRule): boolean =>
  rule.kind === 'share_limit' || rule.party !== 'government';

const informs = (): Explanation =>
  explain(
    'informs',
    null,
    '此規定適用，但不足以算出政府負擔的金額',
    'Applies, but is not enough to compute what the government pays',
  );

function explainPlanned(
  rule: LimitRule,
  constraint: Constraint,
  reference: PlanOutcome,
  setting: Setting,
): Explanation {
  const tight = isTight(constraint, reference);
  const soft = softness(rule);
  if (rule.party === 'total') return explainTotal(rule, constraint, reference, tight);
  if (rule.party === 'applicant') return explainOwn(constraint, reference, tight, soft);
  const limit = mostAllowed(constraint, reference);
  if (limit === null) return explain('satisfied', null, '符合', 'Kept');
  const how = composition(rule, constraint, setting);
  const isService = rule.kind === 'amount_limit' && rule.inKind === true;
  const written = ({ zh, en }: BilingualText) => ({
    zh: `${isService ? '政府提供的服務最多值' : '政府補助款最多'}${zh}${how.zh}`,
    en: `${isService ? 'Services worth at most' : 'At most'} ${en}${how.en}`,
  });
  return explainCap(limit, tight, written, soft);
}

/** Limits on what the whole case costs: what of it is recognized, and whether more was submitted. */
function explainTotal(
  rule: LimitRule,
  { line }: Constraint,
  { plan, submittedTotal }: PlanOutcome,
  tight: boolean,
): Explanation {
  const total = plan.government + plan.own;
  const { zh, en } = inDollars(total);
  if (rule.bound === 'min') {
    return explain(
      'satisfied',
      Number(-line.limit),
      `認列的總經費${zh}，符合`,
      `The total of ${en} is enough`,
    );
  }
  const limit = Number(line.limit);
  if (!tight) {
    return explain(
      'satisfied',
      limit,
      `認列的總經費${zh}，未超過限制`,
      `The total of ${en} is within the limit`,
    );
  }
  const submitted = inDollars(submittedTotal);
  return explain(
    'binds',
    limit,
    `計畫總經費${submitted.zh}超過限制，認列${zh}`,
    `Of a total of ${submitted.en}, which is above the limit, ${en} is recognized`,
  );
}

/** Limits that speak of own money: what the plan's own money is, beside what is asked of it. */
function explainOwn(
  constraint: Constraint,
  reference: PlanOutcome,
  tight: boolean,
  soft: { zh: string; en: string },
): Explanation {
  const { plan } = reference;
  const total = plan.government + plan.own;
  const most = mostAllowed(constraint, reference);
  const own = inDollars(plan.own);
  const outcome = tight ? 'binds' : 'satisfied';
  if (most === null) {
    // A limit on own money from above: the plan may have to shrink.
    const shrinks = tight && total < reference.submittedTotal;
    const [zh, en] = shrinks ? ['，計畫總經費須縮減', ': the plan has to shrink'] : ['', ''];
    return explain(
      outcome,
      Number(plan.own),
      `自籌款${own.zh}，未超過限制${zh}`,
      `Own funds of ${own.en} are within the limit${en}`,
    );
  }
  const least = inDollars(total - most);
  return explain(
    outcome,
    Number(total - most),
    `計畫總經費${inDollars(total).zh}，自籌款至少${least.zh}，本案為${own.zh}${soft.zh}`,
    `Of a total of ${inDollars(total).en}, own funds are at least ${least.en}; here ${own.en}${soft.en}`,
  );
}
