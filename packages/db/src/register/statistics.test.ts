import { divisionsOf, FACTS, type ProgramDocument } from '@zhuli/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { countStatements } from '../connection/statements.ts';
import type { ProgramFilter } from '../finding/program-filter.ts';
import { catalogueFolder } from '../repository.ts';
import { availableBackends, catalogueDatabase, type FreshDatabase } from '../testing/index.ts';
import { type CountedTrack, figuresOf, tracksOf, valuesOf } from '../testing/naive-statistics.ts';
import { openRegister } from './open-register.ts';
import type { Register } from './register.ts';
import { narrowingOf, type StatisticsDimension, type StatisticsGroups } from './statistics.ts';

const DIMENSIONS: readonly StatisticsDimension[] = [
  'agency',
  'organization',
  'kind',
  'theme',
  'industry',
  'industry_division',
  'region',
  'legal_form',
  'fiscal_year',
  'window_state',
  'deadline_month',
];
const PAIRS = DIMENSIONS.flatMap((left, index) =>
  DIMENSIONS.slice(index + 1).map((right): readonly [StatisticsDimension, StatisticsDimension] => [
    left,
    right,
  ]),
);
const ALL_GROUPS = 100_000;
const AT = new Date('2023-04-01T04:00:00Z');

const sections = [...'ABCDEFGHIJKLMNOPQRS'];
const values = {
  region: Object.keys(FACTS['applicant.county'].values),
  legal_form: Object.keys(FACTS['applicant.legalForm'].values),
  industry: sections,
  industry_division: sections.flatMap(divisionsOf),
};

describe.each(availableBackends)(
  'statistics of the catalogue on the %s database',
  { timeout: 120_000 },
  (backend) => {
    let fresh: FreshDatabase;
    let register: Register;
    let documents: readonly ProgramDocument[];
    let tracks: readonly CountedTrack[];
    let today: (code: string) => readonly string[];

    beforeAll(async () => {
      fresh = await catalogueDatabase(backend);
      register = openRegister(fresh.database);
      const { programs, references } = await loadCatalogue(catalogueFolder);
      documents = programs.map(({ document }) => document);
      tracks = tracksOf(documents);
      const successors = new Map(references.agencies.map(({ code, successors }) => [code, successors]));
      today = (code) => {
        const next = successors.get(code) ?? [];
        return next.length === 0 ? [code] : next.flatMap(today);
      };
    }, 120_000);
    afterAll(() => fresh.drop());

    const groupsBy = async (
      filter: ProgramFilter,
      ...requests: readonly (readonly StatisticsDimension[])[]
    ) =>
      register.statistics({
        filter: { at: AT, ...filter },
        requests: requests.map((by) => ({ by, first: ALL_GROUPS })),
      });

    /** What a naive count over the documents says of the same groups. */
    function expectRecounted(found: StatisticsGroups, by: readonly StatisticsDimension[]) {
      const keys = new Map<string, CountedTrack[]>();
      for (const track of tracks) {
        const [first = [''], second = ['']] = by.map((dimension) =>
          valuesOf(track, dimension, values, { today }, AT),
        );
        for (const a of first) {
          for (const b of second) {
            const members = keys.get(`${a} ${b}`);
            if (members) members.push(track);
            else keys.set(`${a} ${b}`, [track]);
          }
        }
      }
      const counted = new Map(
        found.groups.map((group) => [group.keys.map(({ value }) => value), group.figures]),
      );
      expect(
        new Map([...counted].map(([key, figures]) => [`${key[0] ?? ''} ${key[1] ?? ''}`, figures])),
      ).toEqual(new Map([...keys].map(([key, members]) => [key, figuresOf(members)])));
      expect(found.groupCount).toBe(keys.size);
      const grouped = new Set([...keys.values()].flat().map(({ document }) => document));
      expect(found.ungroupedPrograms).toBe(documents.length - grouped.size);
    }

    it('are what a naive count over the documents gives, in total', async () => {
      const [total] = await groupsBy({}, []);
      expect(total?.groups).toHaveLength(1);
      expectRecounted(total as StatisticsGroups, []);
    });

    it.each(DIMENSIONS.map((dimension) => [dimension]))(
      'are what a naive count gives, by %s',
      async (dimension) => {
        const [found] = await groupsBy({}, [dimension]);
        expect(found?.groupCount).toBeGreaterThan(0);
        expectRecounted(found as StatisticsGroups, [dimension]);
      },
    );

    it.each(PAIRS)('are what a naive count gives, by %s and %s', async (...by) => {
      const [found] = await groupsBy({}, by);
      expectRecounted(found as StatisticsGroups, by);
    });

    const found = async (filter: ProgramFilter) => {
      const { items } = await register.programs({
        filter: { at: AT, ...filter },
        order: 'slug',
        page: { size: 1_000, direction: 'forward' },
      });
      return items.map(({ edition: { document } }) => `${document.slug} ${document.fiscalYear}`);
    };

    it.each<[string, ProgramFilter, readonly StatisticsDimension[]]>([
      ...DIMENSIONS.map((dimension): [string, ProgramFilter, readonly StatisticsDimension[]] => [
        'all',
        {},
        [dimension],
      ]),
      ['kinds', { kinds: ['subsidy', 'loan', 'training'] }, ['kind', 'theme']],
      ['kinds and amounts', { kinds: ['subsidy'], amount: { atLeast: 2_000_000 } }, ['agency', 'region']],
      ['an old agency', { agencies: ['IDB'] }, ['agency', 'kind']],
      ['two agencies', { agencies: ['IDA', 'SMEA'] }, ['agency']],
      ['two themes', { themes: ['low_carbon', 'digital'] }, ['theme', 'kind']],
      ['a section', { industries: ['C'] }, ['industry_division']],
      ['a division', { industries: ['24', 'G'] }, ['industry', 'window_state']],
      ['a county', { regions: ['hualien'] }, ['region', 'kind']],
      ['windows', { windowStates: ['open', 'closing_soon'] }, ['window_state', 'deadline_month']],
      ['months', { deadlineMonths: ['2023-05', '2023-06'] }, ['deadline_month', 'agency']],
      ['organizations', { isFree: true }, ['organization']],
    ])('carry filters that find exactly the programs of each group (%s)', async (_, filter, by) => {
      const [answer] = await groupsBy(filter, by);
      expect(answer?.groups.length).toBeGreaterThan(0);
      const all = new Set(await found(filter));
      const inGroups = new Set<string>();
      for (const { keys, figures } of answer?.groups ?? []) {
        const slugs = await found({ ...filter, ...narrowingOf(keys) });
        expect([keys.map(({ value }) => value), slugs.length]).toEqual([
          keys.map(({ value }) => value),
          figures.programs,
        ]);
        for (const slug of slugs) {
          expect(all).toContain(slug);
          inGroups.add(slug);
        }
      }
      expect(answer?.ungroupedPrograms).toBe(all.size - inGroups.size);
    });

    it('are read in one statement, however many groupings are asked for', async () => {
      const counted = await countStatements(() =>
        groupsBy({}, [], ['agency'], ['kind', 'theme'], ['region']),
      );
      expect(counted.statements).toHaveLength(1);
    });

    it('show the largest groups where there are more than asked for', async () => {
      const [shown] = await register.statistics({
        filter: { at: AT },
        requests: [{ by: ['organization'], first: 3 }],
      });
      expect(shown?.groups).toHaveLength(3);
      expect(shown?.groupCount).toBeGreaterThan(3);
      const sizes = shown?.groups.map(({ figures }) => figures.programs) ?? [];
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    });

    it('have the register of a past day', async () => {
      const [before] = await register.statistics({
        filter: { at: AT },
        asOf: new Date('2022-12-31T00:00:00Z'),
        requests: [{ by: [], first: 1 }],
      });
      expect(before).toEqual({ groups: [], groupCount: 0, ungroupedPrograms: 0 });
    });
  },
);
