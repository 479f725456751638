import { nearMatch } from '../near-match.ts';
import { type At, type Check, located } from './check.ts';
import { everyObject } from './everything.ts';

/** Every sentence is cited from a source that the document lists, and every listed source is cited. */
export const checkSources: Check = (document, tell) => {
  const keys = new Set(document.sources.map(({ key }) => key));
  const cited = new Set<string>();
  for (const { item, path } of everyObject(document).flatMap(evidenceOf)) {
    cited.add(item.source);
    if (keys.has(item.source)) continue;
    const meant = nearMatch(item.source, keys);
    tell(
      'SOURCE_UNKNOWN',
      [...path, 'source'],
      `sources 中沒有「${item.source}」。${meant ? `是否為「${meant}」？` : `可用的來源：${[...keys].join('、')}。`}`,
      `There is no "${item.source}" among the document's sources. ${meant ? `Is "${meant}" meant?` : `They are ${[...keys].join(', ')}.`}`,
    );
  }
  for (const { item, path } of located(document.sources, 'sources')) {
    if (cited.has(item.key)) continue;
    tell(
      'SOURCE_UNUSED',
      path,
      `沒有任何事實引用來源「${item.key}」。請引用或刪除。`,
      `No fact cites the source "${item.key}". Cite it, or remove it.`,
    );
  }
};

function evidenceOf({ item, path }: At<Readonly<Record<string, unknown>>>): At<{ source: string }>[] {
  const evidence = item.evidence;
  if (!Array.isArray(evidence)) return [];
  return located(evidence as { source: string }[], ...path, 'evidence');
}
