import { bilingual } from '../document/bilingual.ts';
import type { BilingualText, LocalizedText } from '../document/primitives.ts';
import { FACTS, type FactDefinition, type FactName } from './facts.ts';
import { DERIVED_FROM, type KnownFacts } from './known-facts.ts';

/** What would have to be known to decide. */
export interface MissingInformation {
  /**
   * `fact`: not given. `conflict`: given, and contradicted by other facts. `judgement`: something that only a person can
   * judge, in the words of `question`. `detail`: a particular of a project that is no fact, such as its costs.
   */
  readonly kind: 'fact' | 'conflict' | 'judgement' | 'detail';
  /** Name in the registry. Null for a judgement or a detail. */
  readonly fact: FactName | null;
  readonly label: BilingualText;
  readonly question: BilingualText;
}

/** What to ask for when a fact is unknown: the facts that it follows from, where those can still decide it. */
export function missingFor(fact: FactName, known: KnownFacts): readonly MissingInformation[] {
  if (known.contradicted.includes(fact)) return [missingFact(fact, 'conflict')];
  const sources = DERIVED_FROM[fact] ?? [];
  const open = sources.filter((source) => known.values[source] === undefined);
  if (open.length === 0) return [missingFact(fact, 'fact')];
  return open.map((source) => missingFact(source, known.contradicted.includes(source) ? 'conflict' : 'fact'));
}

/** What is asked of a fact: `是否符合公告之研發主題`, `實收資本額`. */
export function askedText(fact: FactName): BilingualText {
  const { type, says, label }: FactDefinition = FACTS[fact];
  return type === 'boolean' ? { zh: `是否${says.yes.zh}`, en: `whether it ${says.yes.en}` } : label;
}

export function missingFact(fact: FactName, kind: 'fact' | 'conflict' = 'fact'): MissingInformation {
  const { question }: FactDefinition = FACTS[fact];
  const label = askedText(fact);
  return { kind, fact, label, question: question ?? label };
}

export function missingJudgement(words: LocalizedText): MissingInformation {
  const label = bilingual(words);
  return {
    kind: 'judgement',
    fact: null,
    label,
    question: { zh: `是否符合：${label.zh}？`, en: `Does this hold: ${label.en}?` },
  };
}

/** Each thing once, in the order in which it was first asked for. */
export function distinctMissing(missing: readonly MissingInformation[]): readonly MissingInformation[] {
  const distinct = new Map<string, MissingInformation>();
  for (const item of missing) {
    const key = item.fact ?? item.label.zh;
    if (!distinct.has(key)) distinct.set(key, item);
  }
  return [...distinct.values()];
}
