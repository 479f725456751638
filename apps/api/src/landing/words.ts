import type { CatalogueSummary } from '@zhuli/db';
import { type Locale, rocYear, taipeiDate } from '@zhuli/domain';
import type { ExampleName } from '../explorer/example-queries.ts';

export interface LandingWords {
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly countsTitle: string;
  readonly counts: (catalogue: CatalogueSummary) => readonly (readonly [number: string, name: string])[];
  readonly published: (catalogue: CatalogueSummary) => string;
  readonly countsMissing: string;
  readonly tryTitle: string;
  readonly tryText: string;
  readonly questionsTitle: string;
  readonly questions: readonly (readonly [example: ExampleName, name: string, what: string])[];
  readonly linksTitle: string;
  readonly links: readonly (readonly [path: string, name: string, what: string])[];
  readonly licenseTitle: string;
  readonly license: string;
  readonly otherLanguage: readonly [locale: Locale, name: string];
}

const count = (value: number): string => value.toLocaleString('en');

export const LANDING_WORDS: Readonly<Record<Locale, LandingWords>> = {
  'zh-TW': {
    title: '助力 Zhuli',
    lead: '政府產業輔導與補助計畫的開放名錄。',
    paragraphs: [
      '經費規定可以計算，受理期間知道自己此刻是否開放，每一項事實都附上出處原句。',
      '查詢採 GraphQL，公開、唯讀，不需金鑰，任何網站皆可直接取用。',
    ],
    countsTitle: '目前收錄',
    counts: ({ programCount, trackCount, agencyCount, organizationCount }) => [
      [count(programCount), '項計畫'],
      [count(trackCount), '個類別'],
      [count(agencyCount), '個主管機關'],
      [count(organizationCount), '個執行單位'],
    ],
    published: ({ revision, publishedAt, fiscalYears }) =>
      publishedAt
        ? `年度：民國 ${fiscalYears.map(rocYear).join('、')} 年。第 ${revision} 次發布，${taipeiDate(publishedAt)}。`
        : '尚未發布任何計畫。',
    countsMissing: '資料庫暫時無法連線，筆數稍後再顯示。',
    tryTitle: '試一次',
    tryText: '貼到終端機：列出三項計畫，以及現在是否受理。',
    questionsTitle: '可以問什麼',
    questions: [
      ['search', '找計畫', '以文字搜尋、以條件篩選；說明在哪裡找到，用字不同時另有建議。'],
      ['match', '媒合', '填入公司的事實，逐項計畫說明可否申請、理由與缺少的資料。'],
      ['estimate', '試算', '某個類別可以補助多少，逐條列出依據與算式。'],
      ['statistics', '統計', '依機關、主題、地區等統計計畫數、金額與名額。'],
      ['changes', '異動', '某一版號之後改了什麼，可據以持續同步副本。'],
    ],
    linksTitle: '入口',
    links: [
      ['/graphql', '查詢介面', '在瀏覽器裡撰寫與執行查詢，附範例（GraphiQL）。'],
      ['/schema.graphql', 'schema.graphql', '全部型別與欄位，皆有說明。'],
      ['/schema/program.json', 'program.json', '計畫文件的 JSON Schema。'],
      ['/admin', '管理介面', '瀏覽計畫、規定、受理期間與出處。'],
    ],
    licenseTitle: '授權',
    license: '內容依「政府資料開放授權條款－第1版」提供；程式碼採 Apache-2.0。',
    otherLanguage: ['en', 'English'],
  },
  en: {
    title: 'Zhuli 助力',
    lead: 'An open register of government industry-support programs in Taiwan.',
    paragraphs: [
      'Funding rules can be computed, application windows know whether they are open right now, and each fact has the sentence it came from.',
      'Queries are GraphQL: public, read-only, without a key, and open to any web page.',
    ],
    countsTitle: 'In the register now',
    counts: ({ programCount, trackCount, agencyCount, organizationCount }) => [
      [count(programCount), 'programs'],
      [count(trackCount), 'tracks'],
      [count(agencyCount), 'agencies'],
      [count(organizationCount), 'organizations'],
    ],
    published: ({ revision, publishedAt, fiscalYears }) =>
      publishedAt
        ? `Fiscal years: ${fiscalYears.join(', ')}. Revision ${revision}, ${taipeiDate(publishedAt)}.`
        : 'Nothing is published yet.',
    countsMissing: 'The database cannot be reached at the moment; the counts will be back.',
    tryTitle: 'Try it',
    tryText: 'Paste this into a terminal: three programs, and whether each takes applications now.',
    questionsTitle: 'What can be asked',
    questions: [
      [
        'search',
        'Finding',
        'Search by words, filter by conditions; see where it was found, and what else to search for.',
      ],
      [
        'match',
        'Matching',
        'Say what you know of a company: for each program whether it may apply, why, and what is missing.',
      ],
      ['estimate', 'Estimating', 'How much a track would give, rule by rule with the sentences it rests on.'],
      ['statistics', 'Statistics', 'Programs, amounts and places by agency, theme, region and more.'],
      ['changes', 'Changes', 'What has changed since a revision: enough to keep a copy up to date.'],
    ],
    linksTitle: 'Where to go',
    links: [
      ['/graphql', 'Explorer', 'Write and run queries in the browser, with examples (GraphiQL).'],
      ['/schema.graphql', 'schema.graphql', 'Every type and field, described.'],
      ['/schema/program.json', 'program.json', 'The JSON Schema of a program document.'],
      ['/admin', 'Console', 'Programs with their rules, windows and sources.'],
    ],
    licenseTitle: 'License',
    license: 'Content: Open Government Data License Taiwan 1.0. Code: Apache-2.0.',
    otherLanguage: ['zh-TW', '繁體中文'],
  },
};
