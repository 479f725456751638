import { describe, expect, it } from 'vitest';
import type { Send } from '../graphql/client.ts';
import { consoleDataProvider } from './provider.ts';

interface Sent {
  readonly name: string;
  readonly variables: object;
  readonly locale: string;
}

/** Answers every document with the same result, and keeps what was sent. */
function answering(result: unknown) {
  const sent: Sent[] = [];
  const send: Send = async (operation, variables, { locale }) => {
    sent.push({ name: operation.name, variables, locale });
    return result as never;
  };
  return { provider: consoleDataProvider(send), sent };
}

const node = {
  slug: 'sbir',
  fiscalYear: 2023,
  name: '小型企業創新研發計畫(SBIR)',
  nameEn: 'SBIR',
  leadAgency: { name: '經濟部中小企業處', nameEn: 'SMEA' },
  tracks: [{ kind: 'SUBSIDY' }, { kind: 'SUBSIDY' }, { kind: 'LOAN' }],
  windowStatus: { state: 'CLOSING_SOON', reason: '即將截止' },
};
const suggestion = null;
const edges = [{ node, match: null }];
const pageInfo = { startCursor: 'a', endCursor: 'a' };
const list = { programs: { edges, totalCount: 1, pageInfo, suggestion } };

describe('getList of programs', () => {
  it('asks in the language of the page, with the filter in the words of the schema', async () => {
    const { provider, sent } = answering(list);
    await provider.getList('programs', {
      pagination: { page: 1, perPage: 25 },
      filter: { agency: 'SMEA', kind: 'subsidy', fiscalYear: '2023' },
      meta: { locale: 'en' },
    });
    const filter = { agencies: ['SMEA'], kinds: ['SUBSIDY'], fiscalYears: [2023] };
    expect(sent).toEqual([
      { name: 'ProgramList', variables: { first: 25, filter, locale: 'EN' }, locale: 'en' },
    ]);
  });

  it('searches beside the filter, and tells what else might be searched', async () => {
    const { provider, sent } = answering({
      programs: {
        ...list.programs,
        edges: [],
        totalCount: 0,
        suggestion: { search: '減碳', text: '減碳？' },
      },
    });
    const result = await provider.getList('programs', { filter: { search: '減炭', state: 'closing_soon' } });
    expect(sent[0]?.variables).toEqual({
      first: 25,
      search: '減炭',
      filter: { windowStates: ['CLOSING_SOON'] },
      locale: 'ZH_TW',
    });
    expect(result.meta).toEqual({ suggestion: { search: '減碳', text: '減碳？' } });
  });

  it('takes a choice that is none as no filter', async () => {
    const { provider, sent } = answering(list);
    await provider.getList('programs', {
      filter: { fiscalYear: 'next', agency: '', color: 'red', state: 'ajar', search: ' ' },
    });
    expect(sent[0]?.variables).toEqual({ first: 25, filter: {}, locale: 'ZH_TW' });
  });

  it('names an edition by its address, and each kind once', async () => {
    const { data, total } = await answering(list).provider.getList('programs', {});
    expect(total).toBe(1);
    expect(data[0]).toMatchObject({ id: 'sbir-2023', kinds: ['subsidy', 'loan'], state: 'closing_soon' });
  });
});

describe('getOne of programs', () => {
  it('asks for the edition that the address names', async () => {
    const { provider, sent } = answering({ program: node });
    expect((await provider.getOne('programs', { id: 'sbir-2023' })).data.id).toBe('sbir-2023');
    expect(sent[0]?.variables).toEqual({ slug: 'sbir', fiscalYear: 2023, locale: 'ZH_TW' });
  });

  it('says that there is none, without asking where the address cannot be one', async () => {
    await expect(
      answering({ program: null }).provider.getOne('programs', { id: 'gone-2023' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const { provider, sent } = answering({ program: node });
    await expect(provider.getOne('programs', { id: 'sbir' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(sent).toEqual([]);
  });
});

describe('the fiscal years', () => {
  it('are offered newest first', async () => {
    const { provider } = answering({ catalogue: { fiscalYears: [2022, 2023] } });
    expect((await provider.getList('fiscal-years', {})).data).toEqual([{ id: 2023 }, { id: 2022 }]);
  });
});

describe('what no document answers', () => {
  it('is refused', async () => {
    const { provider } = answering({});
    await expect(provider.getList('users', {})).rejects.toThrow('No resource "users"');
    await expect(provider.getOne('agencies', { id: 'IDB' })).rejects.toThrow('no "getOne"');
    await expect(provider.delete('programs', { id: 'sbir-2023' })).rejects.toThrow('no "delete"');
  });
});
