import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';
import { ESTIMATE } from './estimate-track.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

describe('any track of the catalogue', () => {
  it('is estimated, or refused with a reason, where nothing is known of a project, or the most extreme is', async () => {
    const { data } = await server.query('{ programs(first: 100) { nodes { tracks { id } } } }');
    const ids = data.programs.nodes.flatMap(({ tracks }: { tracks: { id: string }[] }) =>
      tracks.map(({ id }) => id),
    );
    expect(ids.length).toBeGreaterThan(30);
    const extremes = [
      {},
      { totalCost: 0, memberCount: 1 },
      { totalCost: 100_000_000_000_000, memberCount: 1_000_000, subsidyBase: 100_000_000_000_000 },
      { totalCost: Number.MAX_SAFE_INTEGER, memberCount: 1_000_000, subsidyBase: Number.MAX_SAFE_INTEGER },
      { costs: Array.from({ length: 9 }, () => ({ category: 'OTHER', amount: Number.MAX_SAFE_INTEGER })) },
      { costs: [{ category: 'OTHER', amount: 1 }], requestedAmount: Number.MAX_SAFE_INTEGER },
      { members: Array.from({ length: 50 }, () => ({})), quantities: { person: 2_147_483_647, year: 1 } },
    ];
    const failed: string[] = [];
    for (const trackId of ids) {
      for (const project of extremes) {
        const { errors } = await server.query(ESTIMATE, { trackId, project });
        const isRefused = errors?.every(({ extensions }) => extensions.code === 'IMPOSSIBLE_PROJECT');
        if (errors && !isRefused)
          failed.push(`${Buffer.from(trackId, 'base64url')} ${JSON.stringify(project)}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
