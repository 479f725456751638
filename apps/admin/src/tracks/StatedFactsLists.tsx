import { useTranslate } from 'react-admin';
import { FactItem } from '../facts/FactItem.tsx';
import { FactList } from '../facts/FactList.tsx';
import { RuleItem } from '../funding/RuleItem.tsx';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { WindowItem } from '../windows/WindowItem.tsx';
import { executionText } from './execution-text.ts';
import { QuotaItem } from './QuotaItem.tsx';
import type { StatedFacts } from './track.ts';
import { VerbatimItem } from './VerbatimItem.tsx';

/** Every fact, in the order in which one asks: what is given, to whom, until when, and the rest. */
export function StatedFactsLists({ facts }: { readonly facts: StatedFacts }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const heading = (list: string) => translate(`zhuli.facts_heading.${list}`);
  return (
    <>
      <FactList title={heading('funding_rules')} items={facts.fundingRules}>
        {(rule) => <RuleItem key={rule.key} rule={rule} />}
      </FactList>
      <FactList title={heading('eligibility')} items={facts.eligibility}>
        {(criterion) => <FactItem key={criterion.key} fact={criterion} text={criterion.text} />}
      </FactList>
      <FactList title={heading('windows')} items={facts.windows}>
        {(window) => <WindowItem key={window.key} window={window} />}
      </FactList>
      <FactList title={heading('quotas')} items={facts.quotas}>
        {(quota) => <QuotaItem key={quota.key} quota={quota} />}
      </FactList>
      <FactList title={heading('execution')} items={facts.execution}>
        {(period) => (
          <FactItem key={period.key} fact={period} text={executionText(period, locale, translate)} />
        )}
      </FactList>
      <FactList title={heading('performance')} items={facts.performance}>
        {(condition) => (
          <FactItem
            key={condition.key}
            fact={condition}
            text={translate(`zhuli.performance.${condition.bound.toLowerCase()}`, { ...condition })}
          />
        )}
      </FactList>
      <FactList title={heading('preferences')} items={facts.preferences}>
        {(preference) => <FactItem key={preference.key} fact={preference} text={preference.text} />}
      </FactList>
      <FactList title={heading('facts')} items={facts.facts}>
        {(fact) => <VerbatimItem key={fact.key} fact={fact} />}
      </FactList>
    </>
  );
}
