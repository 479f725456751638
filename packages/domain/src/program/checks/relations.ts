import type { FundingRuleOf } from '../../funding/rule.ts';
import { applyTogether, type Check, isOfKind, located, rulesInForce, scopesOf } from './check.ts';

type Relation = FundingRuleOf<'relation'>['relations'][number];
type Term = Relation['left'];

/** Relations such as 補助款≦自籌款≦實收資本額 must be able to hold at once. */
export const checkRelations: Check = (document, tell) => {
  for (const scope of scopesOf(document)) {
    const rules = rulesInForce(document, scope).filter(isOfKind('relation'));
    for (const { item, path } of rules) {
      for (const relation of located(item.relations, ...path, 'relations')) {
        if (relation.item.left !== relation.item.right) continue;
        tell(
          'RELATION_WITH_ITSELF',
          relation.path,
          `${relation.item.left} 與自己比較。請改正其中一項。`,
          `${relation.item.left} is compared with itself. Correct one of the two.`,
        );
      }
      const together = rules
        .filter((other) => other.item === item || applyTogether(other.item, item))
        .filter((other) => other.item === item || !other.item.condition);
      if (!contradict(together.flatMap((rule) => rule.item.relations))) continue;
      tell(
        'RELATION_CONTRADICTS',
        [...path, 'relations'],
        `這些大小關係無法同時成立：${relationsText(item.relations)}。請改正比較符號。`,
        `These relations cannot hold at once: ${relationsText(item.relations)}. Correct an operator.`,
      );
    }
  }
};

interface Edge {
  readonly from: Term;
  readonly to: Term;
  readonly strict: boolean;
}

/** Each as `from` is at most (strict: less than) `to`. */
function edgesOf({ left, op, right }: Relation): Edge[] {
  switch (op) {
    case 'lte':
    case 'lt':
      return [{ from: left, to: right, strict: op === 'lt' }];
    case 'gte':
    case 'gt':
      return [{ from: right, to: left, strict: op === 'gt' }];
    case 'eq':
      return [
        { from: left, to: right, strict: false },
        { from: right, to: left, strict: false },
      ];
  }
}

/** Whether something would have to be less than itself. */
function contradict(relations: readonly Relation[]): boolean {
  const edges = relations.flatMap(edgesOf);
  return edges.some(({ from, to, strict }) => strict && reaches(edges, to, from));
}

function reaches(edges: readonly Edge[], from: Term, target: Term): boolean {
  const reached = new Set<Term>([from]);
  for (const term of reached) for (const edge of edges) if (edge.from === term) reached.add(edge.to);
  return reached.has(target);
}

const SIGNS = { lte: '≦', lt: '<', eq: '=', gte: '≧', gt: '>' } as const;

const relationsText = (relations: readonly Relation[]): string =>
  relations.map(({ left, op, right }) => `${left} ${SIGNS[op]} ${right}`).join(', ');
