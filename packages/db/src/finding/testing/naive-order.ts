import type { PublishedEdition } from '../../register/register.ts';
import type { ProgramFilter } from '../program-filter.ts';
import type { ProgramOrder } from '../program-query.ts';
import { naiveTracks } from './naive-filter.ts';

type Sorted = Exclude<ProgramOrder, 'relevance'>;

/** What an order goes by, as numbers or texts that go up; what has none is last. */
const LEAD: Readonly<Record<Sorted, (edition: PublishedEdition, filter: ProgramFilter) => number | string>> =
  {
    slug: () => 0,
    name: ({ document }) => document.name.zh.normalize('NFKC'),
    updated: ({ versionId }) => -versionId,
    amount: ({ document }, filter) => {
      const amounts = naiveTracks(document, filter).flatMap(({ ceiling }) => ceiling?.amount ?? []);
      return -Math.max(-1, ...amounts);
    },
    deadline: ({ document }, filter) => {
      const { at } = filter;
      if (!at) throw new Error('An order by deadlines needs an instant');
      const deadlines = naiveTracks(document, filter)
        .flatMap(({ spans }) => spans.flatMap(({ deadline }) => deadline ?? []))
        .filter((deadline) => deadline > at);
      return Math.min(...deadlines.map((deadline) => deadline.getTime()));
    },
  };

export const naivelySorted = (
  editions: readonly PublishedEdition[],
  order: Sorted,
  filter: ProgramFilter,
): readonly PublishedEdition[] =>
  [...editions].sort(
    (one, other) =>
      compare(LEAD[order](one, filter), LEAD[order](other, filter)) ||
      compare(one.document.slug, other.document.slug) ||
      other.document.fiscalYear - one.document.fiscalYear,
  );

/** Texts by code points, as the bytes of UTF-8 go. */
function compare(one: number | string, other: number | string): number {
  if (typeof one === 'number' || typeof other === 'number') return one === other ? 0 : one < other ? -1 : 1;
  const [left, right] = [[...one], [...other]].map((text) =>
    text.map((character) => character.codePointAt(0) ?? 0),
  );
  const differing = left?.findIndex((point, index) => point !== right?.[index]) ?? -1;
  if (differing === -1) return (left?.length ?? 0) - (right?.length ?? 0);
  return (left?.[differing] ?? -1) - (right?.[differing] ?? -1);
}
