import type { ProgramDocument } from '../document.ts';
import { placeText } from '../place.ts';
import { type At, type Check, located } from './check.ts';

type Keyed = { readonly key: string };

const STATED = [
  'eligibility',
  'fundingRules',
  'windows',
  'quotas',
  'execution',
  'performance',
  'preferences',
  'facts',
] as const;

/** A key names one fact of its kind in the whole document: it is what stays the same from version to version. */
export const checkKeys: Check = (document, tell) => {
  for (const facts of kindsOfFacts(document)) {
    const first = new Map<string, At<Keyed>>();
    for (const fact of facts) {
      const earlier = first.get(fact.item.key);
      if (!earlier) {
        first.set(fact.item.key, fact);
        continue;
      }
      const place = placeText(document, earlier.path.slice(0, -1));
      tell(
        'KEY_REPEATED',
        [...fact.path, 'key'],
        `代稱「${fact.item.key}」已用於 ${place}。同類事實的代稱在整份文件中不可重複，請改用別的代稱。`,
        `The key "${fact.item.key}" already names another one in ${place}. Give this one a key of its own: keys of one kind are unique in the whole document.`,
      );
    }
  }
};

function kindsOfFacts(document: ProgramDocument): At<Keyed>[][] {
  const stated = STATED.map((kind) => [
    ...located<Keyed>(document[kind], kind),
    ...document.tracks.flatMap((track, index) => located<Keyed>(track[kind], 'tracks', index, kind)),
  ]);
  return [
    located<Keyed>(document.tracks, 'tracks'),
    located<Keyed>(document.sources, 'sources'),
    located<Keyed>(document.contacts, 'contacts'),
    located<Keyed>(document.budgets, 'budgets'),
    ...stated,
  ];
}
