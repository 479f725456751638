import type { BilingualText, Locale } from '../document/primitives.ts';
import type { ApplicationWindow } from './window.ts';

const PERIOD: Readonly<Record<ApplicationWindow['purpose'], BilingualText>> = {
  application: { zh: '受理期間', en: 'The application period' },
  purchase: { zh: '購買期間', en: 'The purchase period' },
};

/** What the window is a period of, to begin a sentence with. */
export function periodText(window: ApplicationWindow): BilingualText {
  return PERIOD[window.purpose];
}

const RUNS_OUT: Readonly<Record<ApplicationWindow['endsWhen'][number], BilingualText>> = {
  funds_exhausted: { zh: '經費用罄', en: 'funds run out' },
  places_filled: { zh: '額滿', en: 'places are filled' },
};

/** What ends the window early: `經費用罄或額滿`; undefined where nothing does. */
export function runsOutText(window: ApplicationWindow, locale: Locale): string | undefined {
  if (window.endsWhen.length === 0) return undefined;
  const causes = [...new Set(window.endsWhen)].sort();
  if (locale === 'zh-TW') return causes.map((cause) => RUNS_OUT[cause].zh).join('或');
  return causes.map((cause) => RUNS_OUT[cause].en).join(' or ');
}
