import { type FundingCase, type Measure, measure } from '../case/funding-case.ts';
import { multiplicity } from '../constraint/amount-constraints.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';

/** What the applicant pays for a service. `most` is null where only the least is stated. */
export interface ServiceCost {
  readonly least: bigint;
  readonly most: bigint | null;
}

type Charge = FundingRuleOf<'fee'> | FundingRuleOf<'amount_limit'>;

/** Free of charge, fees, and own money of at least so much. Null where the rules in force say nothing of it. */
export function serviceCost(active: readonly FundingRule[], given: FundingCase): ServiceCost | null {
  const fees = active.filter((rule) => rule.kind === 'fee');
  const own = active
    .filter((rule) => rule.kind === 'amount_limit')
    .filter(({ party }) => party === 'applicant');
  const charges = [...fees, ...own.filter(({ bound }) => bound !== 'max')];
  const isFree = active.some(({ kind }) => kind === 'free_of_charge');
  if (!isFree && charges.length === 0) return null;
  const amounts = charges.map((charge) => charged(charge, given));
  const least = amounts.reduce((sum, { low }) => sum + low, 0n);
  const most = amounts.reduce((sum, { high }) => sum + high, 0n);
  const isOpen =
    fees.some(({ amount }) => amount === undefined) || own.some(({ bound }) => bound !== 'exact');
  return { least, most: isOpen || most >= given.ceiling ? null : most };
}

function charged(charge: Charge, given: FundingCase): Measure {
  const amount = BigInt(charge.amount ?? 0);
  const times = charge.per === 'member' ? others(given) : multiplicity({ per: charge.per }, given);
  return { low: amount * times.low, high: amount * times.high };
}

function others(given: FundingCase): Measure {
  const { low, high } = measure(given, 'project.memberCount');
  return { low: low - 1n, high: high - 1n };
}
