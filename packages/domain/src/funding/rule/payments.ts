import { z } from 'zod';
import { Dollars, Flag, LocalizedText } from '../../document/primitives.ts';
import { Share } from '../../money/share.ts';
import { ruleFields } from './rule-fields.ts';
import { Party, Per, TaxTreatment } from './terms.ts';

export const FixedSplit = z.strictObject({
  kind: z.literal('fixed_split'),
  /** Absent where the source prints only the two parts. */
  total: Dollars.optional(),
  government: Dollars,
  applicant: Dollars,
  per: Per,
  /** 等值服務: the government's part is a service of that value, not money. */
  inKind: Flag,
  /** 約, of both parts. */
  approximate: Flag,
  /** 約, of this part alone: 政府款約46.6萬元，自籌款20萬元. */
  approximatePart: Party.optional(),
  tax: TaxTreatment.optional(),
  ...ruleFields,
});

export const FreeOfCharge = z.strictObject({
  kind: z.literal('free_of_charge'),
  /** What the applicant pays all the same. */
  except: LocalizedText.optional(),
  ...ruleFields,
});

export const Fee = z.strictObject({
  kind: z.literal('fee'),
  /** Absent where a fee is charged and not stated (酌收報名費). */
  amount: Dollars.optional(),
  per: Per,
  tax: TaxTreatment.optional(),
  ...ruleFields,
});

/** How a grant is paid out; the applicant chooses one of the options. */
export const DisbursementPlan = z.strictObject({
  kind: z.literal('disbursement_plan'),
  options: z
    .array(
      z.strictObject({
        /** The performance bond as a share of the grant; `0%`: none, `100%`: in full. */
        bond: Share,
        stages: z
          .array(
            z.strictObject({
              stage: z.enum(['contract', 'midterm', 'final', 'by_progress', 'by_bond']),
              /** Absent where the source ties the stage to progress and not to a share. */
              share: Share.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  ...ruleFields,
});

/** Central to local government money, by class of county. */
export const MatchingRatio = z.strictObject({
  kind: z.literal('matching_ratio'),
  ratios: z
    .array(
      z.strictObject({
        countyClass: z.enum(['special_municipality', 'western_county', 'eastern_or_outlying_county']),
        local: z.int().positive(),
        central: z.int().positive(),
      }),
    )
    .min(1),
  ...ruleFields,
});

/** The amount is set by another document. */
export const ByReference = z.strictObject({
  kind: z.literal('by_reference'),
  reference: LocalizedText,
  ...ruleFields,
});

/** Decided case by case (比例另議, 由審查委員審定, 條件應以協議定之). */
export const Negotiated = z.strictObject({
  kind: z.literal('negotiated'),
  subject: z.enum(['amount', 'share', 'fee', 'terms']),
  by: LocalizedText.optional(),
  ...ruleFields,
});
