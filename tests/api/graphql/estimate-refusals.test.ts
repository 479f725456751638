import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';
import { ESTIMATE, estimateTrack } from './estimate-track.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

describe('what is given wrongly', () => {
  const refused = async (track: string, project: object, headers?: Record<string, string>) => {
    const trackId = Buffer.from(`Track:${track}`).toString('base64url');
    const { status, data, errors } = await server.query(ESTIMATE, { trackId, project }, headers);
    expect([status, data]).toEqual([200, null]);
    const { code, problems } = errors?.[0]?.extensions ?? {};
    return { code, problems: problems as { code: string; path: string[]; message: string }[] };
  };

  it('is data beside the answer where the answer only knows less for it', async () => {
    const { problems, governmentContribution } = await estimateTrack(server, 'citd', 'product-development', {
      applicant: { employees: -1, representativeAge: 200 },
      project: { totalCost: 10_000_000, memberCount: 1 },
    });
    expect(
      problems.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')]),
    ).toEqual([
      ['FACT_RANGE', 'applicant.employees'],
      ['FACT_RANGE', 'applicant.representativeAge'],
    ]);
    expect(governmentContribution.possible.amount).toBe(2_200_000);
  });

  it.each([
    [
      'a negative cost',
      { costs: [{ category: 'PERSONNEL', amount: -1 }] },
      ['COST_NEGATIVE', ['project', 'costs', 0]],
    ],
    [
      'costs that do not add up',
      { totalCost: 10_000_000, costs: [{ category: 'PERSONNEL', amount: 9_000_000 }] },
      ['COSTS_DO_NOT_ADD_UP', ['project', 'costs']],
    ],
    ['nobody in a consortium', { members: [] }, ['MEMBERS_EMPTY', ['project', 'members']]],
    ['one alone in a consortium', { memberCount: 1 }, ['CONSORTIUM_WITHOUT_MEMBERS', ['project', 'members']]],
    [
      'an end before the beginning',
      { startsOn: '2023-06-01', endsOn: '2023-05-31' },
      ['DATES_REVERSED', ['project', 'endsOn']],
    ],
  ])('%s is refused, with the path', async (_, project, [code, path]) => {
    const refusal = await refused('citd/2023/research-alliance', project);
    expect(refusal.code).toBe('IMPOSSIBLE_PROJECT');
    expect(refusal.problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  });

  it("is told in the reader's language", async () => {
    const project = { totalCost: -1 };
    const chinese = await refused('citd/2023/research-alliance', project, { 'accept-language': 'zh-TW' });
    const english = await refused('citd/2023/research-alliance', project, { 'accept-language': 'en' });
    expect(chinese.problems[0]?.message).toBe('計畫總經費不得少於0元');
    expect(english.problems[0]?.message).toBe('The total cost of the project cannot be below NT$0');
  });

  it.each([
    [
      'a track that is not published',
      Buffer.from('Track:citd/2023/none').toString('base64url'),
      'UNKNOWN_TRACK',
    ],
    ['a program instead of a track', Buffer.from('Program:citd/2023').toString('base64url'), 'UNKNOWN_TRACK'],
    ['a slug instead of an id', 'citd', 'BAD_ID'],
  ])('%s is refused', async (_, trackId, code) => {
    const { data, errors } = await server.query(ESTIMATE, { trackId, project: {} });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument: 'trackId' });
  });

  it.each([
    ['a fraction of a dollar', { totalCost: 0.5 }, 'BAD_WHOLE_NUMBER'],
    ['an amount beyond what is exact', { totalCost: 2 ** 53 }, 'BAD_WHOLE_NUMBER'],
    ['a share that is none', { savingRate: '12' }, 'BAD_SHARE'],
  ])('%s is refused before anything is computed', async (_, project, code) => {
    const trackId = Buffer.from('Track:citd/2023/diagnosis').toString('base64url');
    const { status, errors } = await server.query(ESTIMATE, { trackId, project });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, code]);
  });
});
