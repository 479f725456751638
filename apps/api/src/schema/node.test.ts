import { describe, expect, it } from 'vitest';
import { sampleQueries } from '../testing/sample-queries.ts';

const { ask, program, query } = sampleQueries();

describe('Query.node', () => {
  it('finds everything that has an id, under the same id', async () => {
    const { nodes } = await program(
      `nodes: tracks { id fundingRules { id } windows { id } eligibility { id } quotas { id } }`,
    ).then(({ nodes: [track] }) => ({
      nodes: [
        track.id,
        ...[track.fundingRules, track.windows, track.eligibility, track.quotas].flat().map(({ id }) => id),
      ],
    }));
    const more = await program(
      'id leadAgency { id } organizations { organization { id } } budgets { id } contacts { id }',
    );
    const ids = [
      ...nodes,
      more.id,
      more.leadAgency.id,
      more.organizations[0].organization.id,
      more.budgets[0].id,
      more.contacts[0].id,
    ];
    const found = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(found.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(found.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Track',
      'AmountLimit',
      'ShareLimit',
      'ApplicationWindow',
      'EligibilityCriterion',
      'Quota',
      'Program',
      'Agency',
      'Organization',
      'Budget',
      'Contact',
    ]);
  });

  it('is null for an id that is ours and names nothing', async () => {
    const gone = Buffer.from('Track:sample/2023/gone').toString('base64url');
    expect(await ask(`{ node(id: "${gone}") { id } }`)).toEqual({ node: null });
  });

  it('refuses more ids than a page has', async () => {
    const { errors } = await query('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => 'QWdlbmN5OklEQg'),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_IDS', max: 100 });
  });
});

describe('Query.agencies and Query.organizations', () => {
  it('are ordered by what never changes', async () => {
    expect(await ask('{ agencies { code } organizations { nodes { slug } } }')).toEqual({
      agencies: [{ code: 'IDA' }, { code: 'IDB' }, { code: 'MOEA' }],
      organizations: { nodes: [{ slug: 'cpc' }, { slug: 'itri' }] },
    });
  });

  it('are null one by one where there is none', async () => {
    expect(await ask('{ agency(code: "NONE") { code } organization(slug: "A B") { slug } }')).toEqual({
      agency: null,
      organization: null,
    });
  });
});
