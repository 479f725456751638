/** The largest integer not above `dividend / divisor`, for a divisor above zero. BigInt alone truncates toward zero. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** The smallest integer not below `dividend / divisor`, for a divisor above zero. */
export const ceilDivide = (dividend: bigint, divisor: bigint): bigint => -floorDivide(-dividend, divisor);

export const smaller = (left: bigint, right: bigint): bigint => (left < right ? left : right);
export const larger = (left: bigint, right: bigint): bigint => (left > right ? left : right);
