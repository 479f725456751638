import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishVersion } from '../publish/publish-version.ts';
import { withdrawEdition } from '../publish/withdraw-edition.ts';
import { day, filledDatabase, inOrder, keyOf, nameOf, program } from '../testing/filled-database.ts';
import { availableBackends, type FreshDatabase } from '../testing/index.ts';
import { openRegister } from './open-register.ts';
import type { EditionSortKey, PageRequest, Register } from './register.ts';

describe.each(availableBackends)(
  'as the register on the %s database changes',
  { timeout: 60_000 },
  (backend) => {
    let fresh: FreshDatabase;
    let register: Register;
    const all: PageRequest<EditionSortKey> = { size: 100, direction: 'forward' };

    beforeAll(async () => {
      fresh = await filledDatabase(backend);
      register = openRegister(fresh.database);
    }, 60_000);
    afterAll(() => fresh.drop());

    it('a row that comes or goes neither repeats nor hides another', async () => {
      const size = 3;
      const first = await register.editions({}, { size, direction: 'forward' });
      const last = first.items.at(-1);
      if (!last) throw new Error('The first page is not empty');
      await publishVersion(fresh.database, program('a-a', 2023), { now: day('2021-02-01') });
      await publishVersion(fresh.database, program('c', 2023), { now: day('2021-02-01') });
      await withdrawEdition(fresh.database, keyOf(last), { now: day('2021-02-02') });
      const rest = await register.editions({}, { size: 100, direction: 'forward', beyond: keyOf(last) });
      expect([...first.items, ...rest.items].map(nameOf)).toEqual([
        ...inOrder.slice(0, -1),
        'c 2023',
        'z-9 2023',
      ]);
      expect(rest.totalCount).toBe(10);
      expect(rest.hasPreviousPage).toBe(true);
    });

    it('the register of an instant stays what it was', async () => {
      const slug = 'history';
      await publishVersion(fresh.database, program(slug, 2023, { note: '一' }), { now: day('2022-01-01') });
      await publishVersion(fresh.database, program(slug, 2023, { note: '二' }), { now: day('2022-02-01') });
      await withdrawEdition(fresh.database, { slug, fiscalYear: 2023 }, { now: day('2022-03-01') });
      await publishVersion(fresh.database, program(slug, 2023, { note: '三' }), { now: day('2022-04-01') });
      const noteAt = async (asOf?: Date) =>
        (await register.edition(slug, undefined, asOf))?.document.note?.zh ?? null;

      expect(await noteAt(new Date(day('2022-01-01').getTime() - 1))).toBeNull();
      expect(await noteAt(day('2022-01-01'))).toBe('一');
      expect(await noteAt(new Date(day('2022-02-01').getTime() - 1))).toBe('一');
      expect(await noteAt(day('2022-02-01'))).toBe('二');
      expect(await noteAt(day('2022-03-01'))).toBeNull();
      expect(await noteAt(day('2022-04-01'))).toBe('三');
      expect(await noteAt()).toBe('三');
      const then = await register.editions({}, all, day('2021-01-15'));
      expect(then.items.map(nameOf)).toEqual(inOrder);
      expect(await register.editions({}, { ...all, size: 1 }, day('2020-12-31'))).toEqual({
        items: [],
        totalCount: 0,
        hasNextPage: false,
        hasPreviousPage: false,
      });
      const [earlier, now] = await Promise.all([
        register.editionsByKey([{ slug, fiscalYear: 2023 }], day('2022-02-15')),
        register.editionsByKey([{ slug, fiscalYear: 2023 }]),
      ]);
      expect([earlier[0]?.number, now[0]?.number]).toEqual([2, 3]);
    });

    it('a list is counted anew', async () => {
      const before = await register.editions({}, { ...all, size: 1 });
      await publishVersion(fresh.database, program('newcomer', 2023), { now: day('2022-05-01') });
      const after = await register.editions({}, { ...all, size: 1 });
      expect(after.totalCount).toBe(before.totalCount + 1);
    });
  },
);
