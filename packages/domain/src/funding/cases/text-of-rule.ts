import type { BilingualText } from '../../document/primitives.ts';
import { type BareRule, documentWith } from '../../testing/document-with.ts';
import { ruleTextInBothLanguages } from '../text/rule-text.ts';

/** The sentence that a rule with these values makes. */
export function textOfRule(rule: Record<string, unknown>): BilingualText {
  const [track] = documentWith({ rules: [{ key: 'rule', ...rule } as BareRule] }).tracks;
  const [parsed] = track?.fundingRules ?? [];
  if (!parsed) throw new RangeError('no rule');
  return ruleTextInBothLanguages(parsed);
}
