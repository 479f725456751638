import { floorDivide, smaller } from '../plan/integer-division.ts';

/**
 * Divides whole dollars in proportion to what each can take, by largest remainder: no part is above its capacity, and the
 * parts add up to the amount exactly. Throws a RangeError where the capacities do not hold the amount.
 */
export function apportion(amount: bigint, capacities: readonly bigint[]): readonly bigint[] {
  const whole = capacities.reduce((sum, capacity) => sum + capacity, 0n);
  if (amount < 0n || amount > whole) throw new RangeError(`${amount} does not go into ${whole}`);
  if (whole === 0n) return capacities;
  const parts = capacities.map((capacity) => floorDivide(amount * capacity, whole));
  let rest = amount - parts.reduce((sum, part) => sum + part, 0n);
  const byRemainder = capacities
    .map((capacity, index) => ({ index, remainder: (amount * capacity) % whole }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder) {
    const room = smaller(rest, smaller(1n, (capacities[index] ?? 0n) - (parts[index] ?? 0n)));
    parts[index] = (parts[index] ?? 0n) + room;
    rest -= room;
  }
  return parts;
}
