import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';
import { inForce } from './ceiling.ts';

type Ratio = FundingRuleOf<'matching_ratio'>['ratios'][number];
type CountyClass = Ratio['countyClass'];

const SPECIAL = ['taipei', 'new_taipei', 'taoyuan', 'taichung', 'tainan', 'kaohsiung'];
const EASTERN_OR_OUTLYING = ['hualien', 'taitung', 'penghu', 'kinmen', 'lienchiang'];

/**
 * The class of a county for matching money. Null for Yilan: sources say east and west without a list, and whether Yilan
 * counts as eastern differs from one to another.
 */
export function countyClass(county: string): CountyClass | null {
  if (SPECIAL.includes(county)) return 'special_municipality';
  if (EASTERN_OR_OUTLYING.includes(county)) return 'eastern_or_outlying_county';
  return county === 'yilan' ? null : 'western_county';
}

/** Central money for each part of local money. */
export interface Matching {
  readonly ratios: readonly Ratio[];
  /** The ratio of the county of the project, or else of the applicant. Null where the county, or its class, is not known. */
  readonly ofApplicant: Ratio | null;
}

export function matchingOf(rules: readonly FundingRule[], known: KnownFacts): Matching | null {
  const [rule] = rules
    .filter((one) => one.kind === 'matching_ratio')
    .filter((one) => inForce(one, rules, known) !== 'no');
  if (!rule) return null;
  const county = known.values['project.county'] ?? known.values['applicant.county'];
  const own = typeof county === 'string' ? countyClass(county) : null;
  return { ratios: rule.ratios, ofApplicant: rule.ratios.find((ratio) => ratio.countyClass === own) ?? null };
}
