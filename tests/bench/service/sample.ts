import type { ServedRegister } from './served-register.ts';

export interface SampledProgram {
  readonly id: string;
  readonly slug: string;
  readonly fiscalYear: number;
  readonly cursor: string;
  readonly tracks: readonly { readonly id: string }[];
}

/** What there is to ask for in a register. */
export interface Sample {
  readonly programs: readonly SampledProgram[];
  readonly agencies: readonly string[];
  readonly organizations: readonly { readonly slug: string; readonly cursor: string }[];
}

const PROGRAMS = `query($after: String) {
  programs(first: 100, after: $after) {
    edges { cursor node { id slug fiscalYear tracks { id } } } pageInfo { hasNextPage endCursor }
  }
}`;
const ORGANIZATIONS = `query($after: String) {
  organizations(first: 100, after: $after) { edges { cursor node { slug } } pageInfo { hasNextPage endCursor } }
}`;

export async function takeSample(served: ServedRegister): Promise<Sample> {
  const { data } = await served.query('{ agencies { code } }', {});
  return {
    agencies: data.agencies.map(({ code }: { code: string }) => code),
    programs: await everyNode<SampledProgram>(served, PROGRAMS, 'programs'),
    organizations: await everyNode<Sample['organizations'][number]>(served, ORGANIZATIONS, 'organizations'),
  };
}

async function everyNode<Node>(served: ServedRegister, query: string, field: string): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { data } = await served.query(query, { after });
    const { edges, pageInfo } = data[field];
    nodes.push(...edges.map(({ cursor, node }: { cursor: string; node: object }) => ({ ...node, cursor })));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return nodes;
}
