import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';
import { COMPANY, matchAll, trackOf } from './matching-company.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

/** Read from the sources by hand: program, track, verdict, and the sentence that decides, or waits, with the reason. */
const BY_HAND = [
  // 25 is 金屬製品製造業.
  [
    'metal-digital-transformation',
    'carbon-solutions',
    'ELIGIBLE',
    'MET',
    '符合『24基 本金屬製造 業』或『25 金屬製品製 造業』',
    '行業為行業中類25（屬製造業）及製造業（C）',
  ],
  // A paid-in capital of up to 100 million is enough for 中小企業認定標準.
  [
    'sme-circular-economy',
    'innovation-guidance',
    'ELIGIBLE',
    'MET',
    '符合「中小企業認定標準」之國內中小企業',
    '符合中小企業認定標準',
  ],
  [
    'sme-circular-economy',
    'innovation-guidance',
    'ELIGIBLE',
    'MET',
    '依法辦理公司登記或商業登記。',
    '登記為公司登記及工廠登記',
  ],
  // 45 people are more than nine.
  [
    'micro-manufacturing-upgrade-case',
    'subsidy',
    'NOT_ELIGIBLE',
    'NOT_MET',
    '中小型製造業(經常僱用員工數9人以下)',
    '經常僱用員工數為45人，超過9人',
  ],
  // 45 people are ten or more; nobody said what the project is about.
  [
    'manufacturing-upgrade-case',
    'subsidy',
    'NEEDS_INFORMATION',
    'MET',
    '符合中小企業認定標準，且經常僱用員工10人以上',
    '經常僱用員工數為45人，已達10人',
  ],
  [
    'manufacturing-upgrade-case',
    'subsidy',
    'NEEDS_INFORMATION',
    'NEEDS_INFORMATION',
    '智慧化：智慧製造、營運管理優化',
    '尚不知計畫主題',
  ],
  // 300 kW are not above 800.
  [
    'large-energy-user-guidance',
    'on-site-diagnosis',
    'NOT_ELIGIBLE',
    'NOT_MET',
    '契約用電容量超過800kW之能源用戶',
    '契約用電容量為300瓩，未超過800瓩',
  ],
  // Of the same program 90,000 kWh let one track in, and shut the other.
  [
    'small-energy-user-diagnosis',
    'on-site',
    'NEEDS_INFORMATION',
    'MET',
    '年用電度數達8萬度(含)以上之營業性質中小能源用戶',
    '年用電度數為90,000度，已達80,000度',
  ],
  [
    'small-energy-user-diagnosis',
    'on-site',
    'NEEDS_INFORMATION',
    'NEEDS_INFORMATION',
    '營業性質中小能源用戶',
    '尚不知是否為營業性質能源用戶',
  ],
  [
    'small-energy-user-diagnosis',
    'by-video',
    'NOT_ELIGIBLE',
    'NOT_MET',
    '年用電度數未達8萬度之營業性質中小能源用戶',
    '年用電度數為90,000度，已達80,000度',
  ],
  // Eleven years are not fewer than five, however old the founder is.
  [
    'youth-startup-loan',
    'loan',
    'NOT_ELIGIBLE',
    'NOT_MET',
    '未滿 5 年之 中小企業',
    '設立年數為11年，已達5年',
  ],
] as const;

describe('a company described in ten facts', () => {
  it.each(BY_HAND)(
    '%s, track %s: %s, since %s: %s',
    async (slug, key, verdict, ofCriterion, sentence, because) => {
      const { rows } = await matchAll(server, COMPANY);
      const track = trackOf(rows, slug, key);
      expect(track.verdict).toBe(verdict);
      const found = track.eligibility.criteria.filter((one) => one.criterion.sourceText.includes(sentence));
      expect(found.map((one) => [one.verdict, one.because])).toContainEqual([
        ofCriterion,
        expect.stringContaining(because),
      ]);
    },
  );

  it('is told of every program once, counted by verdict, what it could get most of first', async () => {
    const { rows, totalCount, counts, trackCounts } = await matchAll(server, COMPANY);
    const { data } = await server.query('{ catalogue { programCount trackCount } }');
    expect(totalCount).toBe(data.catalogue.programCount);
    expect(new Set(rows.map(({ program }) => program.slug)).size).toBe(totalCount);
    const countOf = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    expect(counts).toEqual({
      eligible: countOf('ELIGIBLE'),
      needsInformation: countOf('NEEDS_INFORMATION'),
      notEligible: countOf('NOT_ELIGIBLE'),
    });
    expect(trackCounts.eligible + trackCounts.needsInformation + trackCounts.notEligible).toBe(
      data.catalogue.trackCount,
    );
    const given = rows
      .map(({ potential }) => potential)
      .filter((potential) => potential?.instrument === 'GRANT' || potential?.instrument === 'SERVICE');
    const amounts = given.flatMap((potential) => potential?.amount?.amount ?? []);
    expect(amounts.length).toBeGreaterThan(20);
    expect(amounts).toEqual([...amounts].sort((left, right) => right - left));
    const firstNothing = rows.findIndex((row) => row.verdict === 'NOT_ELIGIBLE');
    expect(rows.slice(firstNothing).every((row) => row.verdict === 'NOT_ELIGIBLE')).toBe(true);
  });

  it('has no unknown turned into a yes or a no when three facts are taken away', async () => {
    const { industries, employees, contractCapacityKw, ...rest } = COMPANY;
    const [before, after] = [await matchAll(server, COMPANY), await matchAll(server, rest)];
    let moved = 0;
    for (const { program, tracks } of after.rows) {
      for (const { track, verdict } of tracks) {
        const known = trackOf(before.rows, program.slug, track.key).verdict;
        expect([known, 'NEEDS_INFORMATION'], `${program.slug} ${track.key}`).toContain(verdict);
        if (verdict !== known) moved += 1;
      }
    }
    expect(moved).toBeGreaterThan(20);
    const verdictIn = (slug: string, key: string) => trackOf(after.rows, slug, key).verdict;
    expect(verdictIn('metal-digital-transformation', 'carbon-solutions')).toBe('NEEDS_INFORMATION');
    expect(verdictIn('micro-manufacturing-upgrade-case', 'subsidy')).toBe('NEEDS_INFORMATION');
    expect(verdictIn('large-energy-user-guidance', 'on-site-diagnosis')).toBe('NEEDS_INFORMATION');
    // The capital still says that it is small, the meter and the day of registration still say no.
    expect(verdictIn('sme-circular-economy', 'innovation-guidance')).toBe('ELIGIBLE');
    expect(verdictIn('small-energy-user-diagnosis', 'by-video')).toBe('NOT_ELIGIBLE');
    expect(verdictIn('youth-startup-loan', 'loan')).toBe('NOT_ELIGIBLE');
  });
});

describe('what is wrong with what is given', () => {
  it('is said beside the answer, with where it is, and counts as unknown', async () => {
    const { problems, counts } = await matchAll(server, {
      employees: 300,
      paidInCapital: 500_000_000,
      isSme: true,
      representativeAge: 200,
    });
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['FACT_RANGE', 'applicant.representativeAge'],
      ['FACT_CONTRADICTION', 'applicant.isSme'],
    ]);
    expect(counts.needsInformation).toBeGreaterThan(0);
  });
});
