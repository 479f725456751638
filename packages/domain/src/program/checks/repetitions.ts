import type { FindingCode } from '../finding-code.ts';
import type { Path } from '../place.ts';
import { type At, type Check, located, scopesOf } from './check.ts';
import { everyObject } from './everything.ts';

/** What is said twice: a slip of copying, mostly. */
export const checkRepetitions: Check = (document, tell) => {
  const tellRepeated = (items: readonly At<unknown>[], code: FindingCode, zh: string, en: string): void => {
    const said = new Set<string>();
    for (const { item, path } of items) {
      const words = JSON.stringify(item);
      if (said.has(words)) tell(code, path, zh, en);
      said.add(words);
    }
  };

  for (const { item, path } of everyObject(document)) {
    if (!Array.isArray(item.evidence)) continue;
    tellRepeated(
      located(item.evidence, ...path, 'evidence'),
      'EVIDENCE_REPEATED',
      '同一事實重複引用相同文句。請刪除其一。',
      'The fact cites the same sentence twice. Remove one.',
    );
  }
  for (const scope of scopesOf(document)) {
    const above = scope.track ? document.eligibility : [];
    tellRepeated(
      [
        ...located(above, 'eligibility'),
        ...located(scope.stated.eligibility, ...scope.path, 'eligibility'),
      ].map(({ item, path }) => ({ item: item.expression, path })),
      'CRITERION_REPEATED',
      '與另一項申請資格相同。請刪除其一。',
      'The same as another criterion. Remove one.',
    );
    tellRepeated(
      located(scope.stated.fundingRules, ...scope.path, 'fundingRules').map(({ item, path }) => {
        const { key, evidence, inferred, note, ...rule } = item;
        return { item: rule, path };
      }),
      'RULE_REPEATED',
      '與另一項經費規定內容相同。請刪除其一。',
      'Says the same as another funding rule. Remove one.',
    );
  }
  const lists: readonly (readonly [readonly unknown[], Path])[] = [
    [document.agencies, ['agencies']],
    [document.aliases, ['aliases']],
    [document.themes, ['themes']],
    [document.industries, ['industries']],
    ...scopesOf(document).flatMap(({ stated, path }) =>
      located(stated.windows, ...path, 'windows').flatMap((window): [readonly unknown[], Path][] => [
        [window.item.endsWhen, [...window.path, 'endsWhen']],
        [window.item.months, [...window.path, 'months']],
      ]),
    ),
  ];
  for (const [values, path] of lists) {
    tellRepeated(
      located(values, ...path),
      'VALUE_REPEATED',
      '清單中已有此值。請刪除其一。',
      'The list already has this value. Remove one.',
    );
  }
};
