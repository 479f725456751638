import { z } from 'zod';
import { Key, LocalizedText } from '../../document/primitives.ts';
import { Share } from '../../money/share.ts';
import { ruleFields } from './rule-fields.ts';
import { CostBase } from './terms.ts';

/** 加碼: a share of what was approved, added to it. */
export const Bonus = z.strictObject({
  kind: z.literal('bonus'),
  share: Share,
  of: CostBase,
  /** Whether the bonus may exceed the amount limits; absent where the source does not say. */
  stacking: z.enum(['above_limit', 'within_limit']).optional(),
  ...ruleFields,
});

/** 乘以1.2倍: a factor on a base that this or another document fixes. */
export const Multiplier = z.strictObject({
  kind: z.literal('multiplier'),
  factor: Share,
  /** What is multiplied, in the source's words. */
  base: LocalizedText,
  ...ruleFields,
});

/** Percentage points added to a share limit, for a part of the cost. */
export const ShareUplift = z.strictObject({
  kind: z.literal('share_uplift'),
  points: Share,
  of: CostBase,
  /** Keys of the share limits that are raised. */
  raises: z.array(Key).min(1),
  ...ruleFields,
});
