import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../connection/statements.ts';
import { publishVersion } from '../publish/publish-version.ts';
import { saveReferences } from '../references/save-references.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { openRegister } from './open-register.ts';
import type { Register } from './register.ts';

const [sample] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 112 }) as [ProgramDocument];
const slugs = ['bank', 'center', 'institute'];

describe.each(availableBackends)('the register on the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;
  let register: Register;

  beforeAll(async () => {
    fresh = await freshDatabase(backend);
    register = openRegister(fresh.database);
  }, 60_000);
  afterAll(() => fresh.drop());

  it('is empty before anything is entered', async () => {
    expect(await register.catalogue()).toEqual({
      revision: 0,
      publishedAt: null,
      programCount: 0,
      trackCount: 0,
      agencyCount: 0,
      organizationCount: 0,
      fiscalYears: [],
    });
    expect((await register.related({ agencies: true })).agencies).toEqual([]);
    expect(await register.organizations({ size: 1, direction: 'forward' })).toEqual({
      items: [],
      totalCount: 0,
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  describe('with references', () => {
    beforeAll(() => saveReferences(fresh.database, references, { now: new Date('2023-01-01T00:00:00Z') }));

    it('lists agencies by code with those before and after them', async () => {
      const { count, result } = await countStatements(() => register.related({ agencies: true }));
      expect(count).toBe(1);
      const { agencies } = result;
      expect(agencies.map(({ code, predecessors, successors }) => [code, predecessors, successors])).toEqual([
        ['EAST', ['NORTH'], []],
        ['NORTH', [], ['EAST']],
        ['SOUTH', [], []],
      ]);
      const { predecessors, ...north } = agencies[1] ?? { predecessors: [] };
      expect(predecessors).toEqual([]);
      expect(north).toStrictEqual(references.agencies.find(({ code }) => code === 'NORTH'));
    });

    it('lists organizations by slug, in pages of any size and either direction, one statement each', async () => {
      for (let size = 1; size <= 4; size += 1) {
        for (const direction of ['forward', 'backward'] as const) {
          const seen: string[] = [];
          let beyond: string | undefined;
          for (;;) {
            const request = { size, direction, ...(beyond === undefined ? {} : { beyond }) };
            const { count, result: page } = await countStatements(() => register.organizations(request));
            expect(count).toBe(1);
            expect(page.totalCount).toBe(3);
            const found = page.items.map(({ slug }) => slug);
            if (direction === 'forward') seen.push(...found);
            else seen.unshift(...found);
            beyond = direction === 'forward' ? found.at(-1) : found[0];
            if (!(direction === 'forward' ? page.hasNextPage : page.hasPreviousPage)) break;
          }
          expect(seen).toEqual(slugs);
        }
      }
    });

    it('finds organizations by slug, in the order asked, in one statement', async () => {
      const institute = references.organizations.find(({ slug }) => slug === 'institute');
      const { count, result } = await countStatements(() =>
        register.related({ organizations: ['institute', 'unheard-of', 'bank', 'institute'] }),
      );
      expect(result.organizations[0]).toStrictEqual(institute);
      expect(result.organizations.map((organization) => organization?.slug ?? null)).toEqual([
        'institute',
        null,
        'bank',
        'institute',
      ]);
      expect(count).toBe(1);
    });

    it('sums up what is published', async () => {
      await publishVersion(
        fresh.database,
        { ...sample, fiscalYear: 2023 },
        { now: new Date('2023-02-01T00:00:00Z') },
      );
      await publishVersion(
        fresh.database,
        { ...sample, fiscalYear: 2024 },
        { now: new Date('2023-12-01T00:00:00Z') },
      );
      const { count, result } = await countStatements(() => register.catalogue());
      expect(count).toBe(1);
      expect(result).toEqual({
        revision: 3,
        publishedAt: new Date('2023-12-01T00:00:00Z'),
        programCount: 1,
        trackCount: 2 * sample.tracks.length,
        agencyCount: 3,
        organizationCount: 3,
        fiscalYears: [2023, 2024],
      });
    });
  });
});
