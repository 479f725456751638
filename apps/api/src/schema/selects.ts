import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** A field of that name is asked for right below, whatever a directive then decides. */
export const selects = ({ fieldNodes, fragments }: Asked, name: string): boolean =>
  fieldNodes.some(({ selectionSet }) => isIn(selectionSet, name, fragments));

function isIn(
  selectionSet: SelectionSetNode | undefined,
  name: string,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === name;
    if (selection.kind === 'InlineFragment') return isIn(selection.selectionSet, name, fragments);
    return isIn(fragments[selection.name.value]?.selectionSet, name, fragments);
  });
}
