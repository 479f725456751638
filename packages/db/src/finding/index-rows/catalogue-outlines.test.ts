import {
  combineWindowStates,
  estimateFunding,
  outlineOf,
  type ProgramDocument,
  windowsOfTrack,
} from '@zhuli/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { catalogueFolder } from '../../repository.ts';
import { availableBackends, catalogueDatabase, type FreshDatabase } from '../../testing/index.ts';

const documents: readonly ProgramDocument[] = (await loadCatalogue(catalogueFolder)).programs.map(
  ({ document }) => document,
);

/** Noon on the first and the fifteenth of each month around the year of the catalogue, and each deadline with the moment before it. */
const instants = [
  ...Array.from({ length: 96 }, (_, index) => Date.UTC(2022, 0, 1 + 15 * index, 4)),
  ...documents.flatMap((document) =>
    outlineOf(document).flatMap(({ spans }) =>
      spans.flatMap(({ from }) => (from ? [from.getTime() - 1, from.getTime()] : [])),
    ),
  ),
];
const sampled = [...new Set(instants)].map((time) => new Date(time));

describe('the ceilings of the catalogue', () => {
  it('are what an estimate can promise at most to somebody of whom nothing is known', () => {
    for (const document of documents) {
      for (const { key, ceiling } of outlineOf(document)) {
        if (!ceiling || ceiling.counted.length > 0) continue;
        const { governmentContribution, loan, equity } = estimateFunding({
          document,
          trackKey: key,
          applicant: {},
          project: { facts: {} },
          on: '2023-06-01',
        });
        const most = {
          loan: loan?.amount?.possible,
          equity: equity?.firstInvestment?.possible,
          grant: governmentContribution?.possible,
          service: governmentContribution?.possible,
          award: governmentContribution?.possible,
        }[ceiling.instrument];
        if (most !== undefined)
          expect([document.slug, key, most <= ceiling.amount]).toEqual([document.slug, key, true]);
      }
    }
  });
});

describe.each(availableBackends)(
  'the spans of the catalogue in the %s database',
  { timeout: 120_000 },
  (backend) => {
    let fresh: FreshDatabase;
    beforeAll(async () => {
      fresh = await catalogueDatabase(backend);
    }, 120_000);
    afterAll(() => fresh.drop());

    it('say of every track at every instant what its windows say', async () => {
      const rows = await fresh.database.prisma.$queryRaw<
        { slug: string; track: string; states: (string | null)[] }[]
      >`
      SELECT program.slug, outlined.track_key AS track, ARRAY(
        SELECT string_agg(span.state, ' ')
        FROM unnest(${sampled.map((instant) => instant.toISOString())}::timestamptz[]) WITH ORDINALITY AS asked (at, place)
        LEFT JOIN window_span AS span
          ON span.version_id = outlined.version_id AND span.track_key = outlined.track_key
          AND (span.from_at IS NULL OR span.from_at <= at) AND (span.until_at IS NULL OR span.until_at > at)
        GROUP BY place ORDER BY place
      ) AS states
      FROM track_index AS outlined
      JOIN edition ON edition.live_version_id = outlined.version_id
      JOIN program ON program.id = edition.program_id`;
      const found = new Map(rows.map(({ slug, track, states }) => [`${slug} ${track}`, states]));
      expect(found.size).toBe(documents.flatMap(({ tracks }) => tracks).length);
      for (const document of documents) {
        for (const track of document.tracks) {
          const windows = windowsOfTrack(document, track);
          const name = `${document.slug} ${track.key}`;
          const expected = sampled.map(
            (now) => combineWindowStates(windows, { now, fiscalYear: document.fiscalYear }).state,
          );
          expect([name, found.get(name)]).toEqual([name, expected]);
        }
      }
    });
  },
);
