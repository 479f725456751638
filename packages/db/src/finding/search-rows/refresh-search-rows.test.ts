import { parseSearch } from '@zhuli/domain/search';
import { references } from '@zhuli/domain/testing';
import { describe, expect, it } from 'vitest';
import { publishVersion } from '../../publish/publish-version.ts';
import { type References, readReferences } from '../../references/read-references.ts';
import { saveReferences } from '../../references/save-references.ts';
import { openRegister } from '../../register/open-register.ts';
import { day, filledDatabase, nameOf, program } from '../../testing/filled-database.ts';
import { availableBackends } from '../../testing/index.ts';

describe.each(availableBackends)('names in the search of the %s database', { timeout: 60_000 }, (backend) => {
  it('are those of now, without another publication', async () => {
    const { database, drop } = await filledDatabase(backend);
    const register = openRegister(database);
    const found = async (text: string) => {
      const search = parseSearch(text);
      if (!search.isSearchable) throw new Error(`Nothing to search for in ${text}`);
      const page = await register.programs({
        filter: {},
        search,
        order: 'slug',
        page: { size: 20, direction: 'forward' },
      });
      return page.items.map(({ edition }) => nameOf(edition));
    };
    const save = async (change: (all: References) => Partial<References>) => {
      const all = await readReferences(database.prisma);
      await saveReferences(database, { ...all, ...change(all) }, { now: day('2022-01-01') });
    };
    const agency = (code: string, changes: object) => (all: References) => ({
      agencies: all.agencies.map((each) => (each.code === code ? { ...each, ...changes } : each)),
    });

    expect(await found('遠局')).toEqual(['b 2022', 'z-9 2023']);
    await save(agency('FAR', { name: '極地局' }));
    expect(await found('遠局')).toEqual([]);
    expect(await found('極地局')).toEqual(['b 2022', 'z-9 2023']);

    expect(await found('西局')).toEqual(['a0 2023', 'ab 2023', 'b 2022', 'z-9 2023']);
    await save(agency('FAR', { successors: [] }));
    expect(await found('西局')).toEqual(['a0 2023', 'ab 2023', 'b 2022']);
    await save(agency('FAR', { successors: ['WEST'] }));
    expect(await found('西局')).toEqual(['a0 2023', 'ab 2023', 'b 2022', 'z-9 2023']);

    const [organization] = references.organizations;
    const document = program('executed', 2023);
    const evidence = [{ source: document.sources[0]?.key ?? '', quote: '原文' }];
    const executed = { organization: organization?.slug ?? '', role: 'executing' as const, evidence };
    await publishVersion(database, { ...document, organizations: [executed] }, { now: day('2022-01-02') });
    await save((all) => ({
      organizations: all.organizations.map((each) =>
        each.slug === organization?.slug ? { ...each, aliases: [...each.aliases, '新別稱中心'] } : each,
      ),
    }));
    expect(await found('新別稱中心')).toContain('executed 2023');
    await drop();
  });
});
