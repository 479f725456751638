import fc from 'fast-check';
import { formatShare, fraction } from '../money/share.ts';

/** Text as sources print it, and text as nobody expects it: quotes, backslashes, combining marks, pictographs. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('以新臺幣500萬元為補助上限。', '為原則', 'up to 50%', '約46.6萬元', "'; --"),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  },
);

export const arbitraryLocalizedText = record({ zh: arbitraryText, en: arbitraryText }, ['zh']);

/** The days of a few years, so that comparisons of days meet equal ones. */
export const arbitraryDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 2_000 })
  .map((day) => new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10));

export const arbitraryDollars: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 466_000, 5_000_000, 300_000_000_000, Number.MAX_SAFE_INTEGER),
  fc.nat({ max: 2_000_000_000 }),
);

/** A share above nothing and not above the whole, in canonical form. */
export const arbitraryShare: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }))
  .map(([one, other]) => formatShare(fraction(BigInt(Math.min(one, other)), BigInt(Math.max(one, other)))));

export const arbitraryFlag = fc.constant(true as const);

/** The keys of the sources that every arbitrary document lists. */
export const SOURCE_KEYS = ['handbook', 'deck'] as const;

const arbitraryEvidence = fc.record(
  { source: fc.constantFrom(...SOURCE_KEYS), quote: arbitraryText },
  { noNullPrototype: true },
);

export const arbitraryEvidenceList = fc.array(arbitraryEvidence, { minLength: 1, maxLength: 2 });

export const arbitraryFact = {
  evidence: arbitraryEvidenceList,
  inferred: arbitraryLocalizedText,
  note: arbitraryLocalizedText,
};

/** An object with every field of `model`; those not `required` may be absent, and are never `undefined`. */
export function record<Model extends object, Required extends keyof Model>(
  model: { [Field in keyof Model]: fc.Arbitrary<Model[Field]> },
  required: readonly Required[],
): fc.Arbitrary<Partial<Model> & Pick<Model, Required>> {
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true }) as fc.Arbitrary<
    Partial<Model> & Pick<Model, Required>
  >;
}

/** A list without two equal items, in an order of its own. */
export const arbitraryChoice = <Value>(values: readonly Value[], minLength = 0): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...values], { minLength });
