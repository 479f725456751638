import { describe, expect, it } from 'vitest';
import { landingPage } from './page.ts';

const catalogue = {
  revision: 12,
  publishedAt: new Date('2026-11-22T18:00:00Z'),
  programCount: 12,
  trackCount: 1_234,
  agencyCount: 3,
  organizationCount: 4,
  fiscalYears: [2022, 2023],
};
const page = (changes = {}) =>
  landingPage({ locale: 'zh-TW', publicUrl: 'https://zhuli.example.tw', catalogue, ...changes });

describe('the landing page', () => {
  it('says in what language it is', () => {
    expect(page()).toContain('<html lang="zh-Hant-TW">');
    expect(page({ locale: 'en' })).toContain('<html lang="en">');
  });

  it('shows the counts of this moment, with years as each language counts them', () => {
    expect(page()).toContain('<dt>個類別</dt><dd>1,234</dd>');
    expect(page()).toContain('民國 111、112 年。第 12 次發布，2026-11-23。');
    expect(page({ locale: 'en' })).toContain('Fiscal years: 2022, 2023. Revision 12, 2026-11-23.');
  });

  it('says so where nothing is published, and where the database is away', () => {
    expect(page({ catalogue: { ...catalogue, publishedAt: null } })).toContain('尚未發布任何計畫。');
    expect(page({ catalogue: null })).toContain('<p role="status">資料庫暫時無法連線');
  });

  it('has a command to paste that names this service', () => {
    expect(page()).toContain('curl -s https://zhuli.example.tw/graphql');
  });

  it('leads to an example of each question, ready to be run', () => {
    const asked = [...page().matchAll(/href="\/graphql\?query=([^"]+)"/g)].map(([, query = '']) =>
      decodeURIComponent(query),
    );
    expect(asked.map((query) => /query (\w+)/.exec(query)?.[1])).toEqual([
      'Search',
      'Match',
      'Estimate',
      'Statistics',
      'Changes',
    ]);
  });

  it('loads nothing', () => {
    expect(page().match(/<(script|img|iframe|link)\b[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
    expect(page()).not.toMatch(/@import|url\(/);
  });

  it('escapes what it is given', () => {
    expect(page({ publicUrl: 'https://x/"><script>' })).toContain('https://x/&quot;&gt;&lt;script&gt;');
  });
});
