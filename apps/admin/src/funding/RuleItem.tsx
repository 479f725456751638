import { useTranslate } from 'react-admin';
import { FactItem } from '../facts/FactItem.tsx';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { headlineOf } from './headline.ts';
import { PaymentStages } from './PaymentStages.tsx';
import type { FundingRule } from './rule.ts';
import { ShareBar } from './ShareBar.tsx';
import { sharePartsOf } from './share-parts.ts';

/** One funding rule: its figure, its sentence, when it applies, and a picture where there is one. */
export function RuleItem({ rule }: { readonly rule: FundingRule }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const { figure, label } = headlineOf(rule, locale);
  const parts = sharePartsOf(rule, locale);
  return (
    <FactItem
      fact={rule}
      headline={figure}
      label={translate(`zhuli.funding.label.${label}`)}
      text={rule.text}
    >
      {parts ? <ShareBar parts={parts} /> : null}
      {rule.__typename === 'DisbursementPlan' ? <PaymentStages options={rule.options} /> : null}
    </FactItem>
  );
}
