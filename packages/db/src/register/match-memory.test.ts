import {
  type CompiledProgram,
  compileProgram,
  matchPrograms,
  poolBeside,
  readMatchInput,
  taipeiDate,
} from '@zhuli/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../connection/statements.ts';
import { publishVersion } from '../publish/publish-version.ts';
import { withdrawEdition } from '../publish/withdraw-edition.ts';
import { filledDatabase, inOrder, programs } from '../testing/filled-database.ts';
import { availableBackends, type FreshDatabase } from '../testing/index.ts';
import type { Matchable } from './matching.ts';
import { openRegister } from './open-register.ts';

const NOW = new Date('2023-06-01T12:00:00+08:00');

const namesOf = ({ corpus }: Matchable) =>
  corpus.programs.map(({ slug, fiscalYear }) => `${slug} ${fiscalYear}`);

/** The programs and tracks that a match looks at. */
function matchedIn({ corpus, selection }: Matchable): readonly string[] {
  const match = matchPrograms(corpus, readMatchInput({}, { facts: {} }, taipeiDate(NOW)), selection);
  return Array.from({ length: match.size }, (_, position) => match.at(position)).flatMap(
    ({ program, tracks }) => tracks.map(({ key }) => `${program.slug} ${program.fiscalYear} ${key}`),
  );
}

describe.each(availableBackends)('what is matched on the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await filledDatabase(backend);
  }, 60_000);
  afterAll(() => fresh.drop());

  it('is everything that is published, read once and then known by its revision alone', async () => {
    const register = openRegister(fresh.database);
    const cold = await countStatements(() => register.matchable({}));
    expect(namesOf(cold.result)).toEqual(inOrder);
    const warm = await countStatements(() => register.matchable({}));
    expect([cold.count, warm.count]).toEqual([3, 1]);
    expect(warm.result.corpus).toBe(cold.result.corpus);
  });

  it('is what the documents themselves compile to', async () => {
    const { corpus } = await openRegister(fresh.database).matchable({});
    const pool = poolBeside({ programs: [] });
    for (const program of corpus.programs) {
      const [edition] = await openRegister(fresh.database).versionsById([program.versionId]);
      if (!edition) throw new Error('A version that is matched can be read');
      const own = compileProgram(edition.document, program.versionId, pool);
      const shapeOf = ({ asked, tracks, facts, slug, fiscalYear }: CompiledProgram) => ({
        slug,
        fiscalYear,
        facts,
        asked: asked.kind,
        tracks: tracks.map(({ key, kind, potential }) => [
          key,
          kind,
          potential.instrument,
          potential.amount === null,
        ]),
      });
      expect(shapeOf(program)).toEqual(shapeOf(own));
    }
  });

  it('is read once for all who ask at the same time', async () => {
    const register = openRegister(fresh.database);
    const { count, result } = await countStatements(() =>
      Promise.all(Array.from({ length: 5 }, () => register.matchable({}))),
    );
    expect(new Set(result.map(({ corpus }) => corpus)).size).toBe(1);
    expect(count).toBe(5 + 2);
  });

  it('is selected by a filter in the statement that reads the revision, track by track', async () => {
    const register = openRegister(fresh.database);
    await register.matchable({});
    for (const filter of [{ kinds: ['subsidy' as const] }, { agencies: ['NORTH'] }, { fiscalYears: [] }]) {
      const { count, result } = await countStatements(() => register.matchable(filter));
      expect(count).toBe(1);
      const found = await register.editions(filter, { size: 100, direction: 'forward' });
      const expected = found.items.flatMap(({ document: { slug, fiscalYear, tracks } }) =>
        tracks
          .filter(({ kind }) => !('kinds' in filter) || filter.kinds?.includes(kind as 'subsidy'))
          .map(({ key }) => `${slug} ${fiscalYear} ${key}`),
      );
      expect([...matchedIn(result)].sort()).toEqual(expected.sort());
    }
  });

  it('is read again only where something was published or withdrawn', async () => {
    const register = openRegister(fresh.database);
    const before = await register.matchable({});
    const [first, second] = programs;
    if (!first || !second) throw new Error('The register has programs');
    await publishVersion(fresh.database, { ...first, summary: { zh: '改', en: 'changed' } }, { now: NOW });
    await withdrawEdition(fresh.database, { slug: second.slug, fiscalYear: second.fiscalYear }, { now: NOW });
    const { count, result: after } = await countStatements(() => register.matchable({}));
    // The revision, what is live, and the one version that is new.
    expect(count).toBe(3);
    const gone = `${second.slug} ${second.fiscalYear}`;
    expect(namesOf(after)).toEqual(inOrder.filter((name) => name !== gone));
    expect(after.revision).toBeGreaterThan(before.revision);
    const kept = after.corpus.programs.filter((program) => before.corpus.programs.includes(program));
    expect(kept).toHaveLength(inOrder.length - 2);
  });

  it('gives the versions that it names, in the order asked', async () => {
    const register = openRegister(fresh.database);
    const { corpus } = await register.matchable({});
    const ids = corpus.programs.map(({ versionId }) => versionId).toReversed();
    const { count, result } = await countStatements(() => register.versionsById(ids));
    expect(count).toBe(1);
    expect(result.map(({ versionId }) => versionId)).toEqual(ids);
    await expect(register.versionsById([999_999])).rejects.toThrow(
      'A version was asked for that there is not',
    );
  });
});
