import type { ProgramDocumentInput } from '../program/document.ts';

type Stated = Pick<
  ProgramDocumentInput,
  | 'eligibility'
  | 'fundingRules'
  | 'windows'
  | 'quotas'
  | 'execution'
  | 'performance'
  | 'preferences'
  | 'facts'
>;
type Rules = NonNullable<ProgramDocumentInput['fundingRules']>;

/** Gives every part of a document a key of its own, and lets rules speak of the rules beside them. */
export function withDistinctKeys(document: ProgramDocumentInput): ProgramDocumentInput {
  let count = 0;
  const keyed = <Item extends { key: string }>(prefix: string, items: Item[] | undefined): Item[] =>
    (items ?? []).map((item) => ({ ...item, key: `${prefix}-${++count}` }));
  const stated = (owner: Stated): Required<Stated> => ({
    eligibility: keyed('criterion', owner.eligibility),
    fundingRules: connected(keyed('rule', owner.fundingRules)),
    windows: keyed('window', owner.windows),
    quotas: keyed('quota', owner.quotas),
    execution: keyed('execution', owner.execution),
    performance: keyed('performance', owner.performance),
    preferences: keyed('preference', owner.preferences),
    facts: keyed('fact', owner.facts),
  });
  return {
    ...document,
    ...stated(document),
    tracks: keyed('track', document.tracks).map((track) => ({ ...track, ...stated(track) })),
    contacts: keyed('contact', document.contacts),
    budgets: keyed('budget', document.budgets),
  };
}

/** Every third rule replaces those before it; an uplift raises the share limit that it follows. */
function connected(rules: Rules): Rules {
  return rules.map((rule, index) => {
    const before = rules.slice(0, index).map(({ key }) => key);
    const replacing = index % 3 === 2 ? { ...rule, replaces: before } : rule;
    return replacing.kind === 'share_uplift' ? { ...replacing, raises: before.slice(-1) } : replacing;
  });
}
