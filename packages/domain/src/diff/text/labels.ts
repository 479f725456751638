import type { BilingualText } from '../../document/primitives.ts';

type Labels = Readonly<Record<string, BilingualText>>;

/** What a statement carries beside its values. */
export const STATEMENT: Labels = {
  evidence: { zh: '出處原文', en: 'words of the source' },
  inferred: { zh: '推定理由', en: 'reason of the inference' },
  note: { zh: '編者說明', en: 'note of the editors' },
};

/** What a program and a track may both state. */
const STATED: Labels = {
  audience: { zh: '適用對象', en: 'audience' },
  eligibility: { zh: '申請資格', en: 'eligibility' },
  fundingRules: { zh: '經費規定', en: 'funding rules' },
  windows: { zh: '受理期間', en: 'application windows' },
  quotas: { zh: '名額', en: 'quotas' },
  execution: { zh: '執行期間', en: 'execution periods' },
  performance: { zh: '績效條件', en: 'performance conditions' },
  preferences: { zh: '優先條件', en: 'preferences' },
  facts: { zh: '其他規定', en: 'other statements' },
};

export const PROGRAM_LABELS: Labels = {
  ...STATED,
  slug: { zh: '計畫代稱', en: 'slug' },
  fiscalYear: { zh: '年度', en: 'fiscal year' },
  name: { zh: '計畫名稱', en: 'name' },
  aliases: { zh: '別稱', en: 'other names' },
  lifecycle: { zh: '計畫狀態', en: 'lifecycle' },
  agencies: { zh: '主管機關', en: 'agencies' },
  organizations: { zh: '執行與協力單位', en: 'organizations' },
  summary: { zh: '摘要', en: 'summary' },
  themes: { zh: '主題', en: 'themes' },
  industries: { zh: '行業', en: 'industries' },
  sources: { zh: '資料來源', en: 'sources' },
  tracks: { zh: '分項', en: 'tracks' },
  contacts: { zh: '聯絡窗口', en: 'contacts' },
  budgets: { zh: '預算與經費額度', en: 'budgets' },
  links: { zh: '相關連結', en: 'links' },
  note: { zh: '編者說明', en: 'note of the editors' },
};

export const NAME_LABELS: Labels = {
  zh: { zh: '計畫名稱', en: 'name' },
  en: { zh: '英文名稱', en: 'English name' },
  enUnofficial: { zh: '英文名稱為非官方譯名', en: 'the English name is not official' },
  editorial: { zh: '暫定名稱的理由', en: 'reason of the editorial name' },
};

export const LIFECYCLE_LABELS: Labels = {
  state: { zh: '計畫狀態', en: 'lifecycle' },
  replacedBy: { zh: '取代本計畫的計畫', en: 'program that replaced it' },
};

export const KEY: BilingualText = { zh: '代稱', en: 'key' };

/** The fields of what stands in the lists of a program or a track. */
export const ITEM_LABELS: Readonly<Record<string, Labels>> = {
  tracks: {
    ...STATED,
    ...STATEMENT,
    key: KEY,
    name: { zh: '分項名稱', en: 'name' },
    kind: { zh: '資源類型', en: 'kind of support' },
    summary: { zh: '摘要', en: 'summary' },
  },
  eligibility: { ...STATEMENT, key: KEY, expression: { zh: '條件', en: 'condition' } },
  windows: {
    ...STATEMENT,
    key: KEY,
    kind: { zh: '受理方式', en: 'kind of window' },
    purpose: { zh: '期間用途', en: 'purpose' },
    label: { zh: '名稱', en: 'label' },
    opensOn: { zh: '開始日', en: 'first day' },
    closesOn: { zh: '截止日', en: 'last day' },
    closesBeforeDay: { zh: '截止於該日之前', en: 'closes before that day' },
    closesAt: { zh: '截止時刻', en: 'time on the last day' },
    opensOnAnnouncement: { zh: '自公告日開始', en: 'opens on announcement' },
    endsWhen: { zh: '提前截止的情形', en: 'ends early when' },
    reopensIfPlacesRemain: { zh: '名額未滿再公告', en: 'reopens if places remain' },
    call: { zh: '公告次別', en: 'number of the call' },
    tentative: { zh: '依實際公告為準', en: 'tentative' },
    months: { zh: '月份', en: 'months' },
    approximate: { zh: '約略', en: 'approximate' },
    everyYears: { zh: '每幾年一次', en: 'every so many years' },
    minBatchesPerYear: { zh: '每年至少梯次', en: 'batches per year, at least' },
    after: { zh: '起算事由與期限', en: 'event and time after it' },
    earlyClosure: { zh: '提前截止', en: 'early closure' },
  },
  quotas: {
    ...STATEMENT,
    key: KEY,
    count: { zh: '名額', en: 'places' },
    unit: { zh: '計數單位', en: 'counter' },
    label: { zh: '名稱', en: 'label' },
    approximate: { zh: '約略', en: 'approximate' },
    unlimited: { zh: '名額不限', en: 'unlimited' },
    used: { zh: '已使用名額', en: 'places used' },
    usedAsOf: { zh: '已使用名額的日期', en: 'day of the places used' },
  },
  execution: {
    ...STATEMENT,
    key: KEY,
    minMonths: { zh: '最短月數', en: 'months at least' },
    maxMonths: { zh: '最長月數', en: 'months at most' },
    soft: { zh: '為原則', en: 'as a guide' },
    approximate: { zh: '約略', en: 'approximate' },
    from: { zh: '起算點', en: 'counted from' },
    startsOn: { zh: '開始日', en: 'first day' },
    endsOn: { zh: '結束日', en: 'last day' },
  },
  performance: {
    ...STATEMENT,
    key: KEY,
    metric: { zh: '指標', en: 'metric' },
    bound: { zh: '上下限', en: 'bound' },
    value: { zh: '數值', en: 'value' },
    unit: { zh: '單位', en: 'unit' },
  },
  preferences: {
    ...STATEMENT,
    key: KEY,
    text: { zh: '內容', en: 'text' },
    condition: { zh: '適用條件', en: 'condition' },
  },
  facts: {
    ...STATEMENT,
    key: KEY,
    topic: { zh: '主題', en: 'topic' },
    untyped: { zh: '未結構化的理由', en: 'why it has no typed form' },
  },
  organizations: {
    ...STATEMENT,
    organization: { zh: '單位', en: 'organization' },
    role: { zh: '角色', en: 'role' },
    unit: { zh: '所屬單位或專案辦公室', en: 'unit or project office' },
  },
  sources: {
    key: KEY,
    document: { zh: '文件', en: 'document' },
    locator: { zh: '出處位置', en: 'place in it' },
  },
  contacts: {
    ...STATEMENT,
    key: KEY,
    organization: { zh: '單位', en: 'organization' },
    agency: { zh: '機關', en: 'agency' },
    label: { zh: '聯絡人或窗口', en: 'person or desk' },
    phones: { zh: '電話', en: 'phones' },
    fax: { zh: '傳真', en: 'fax' },
    email: { zh: '電子郵件', en: 'e-mail' },
    url: { zh: '網址', en: 'address' },
    scope: { zh: '服務範圍', en: 'scope' },
    hours: { zh: '服務時間', en: 'hours' },
  },
  budgets: {
    ...STATEMENT,
    key: KEY,
    kind: { zh: '金額種類', en: 'kind of figure' },
    amount: { zh: '金額', en: 'amount' },
    approximate: { zh: '約略', en: 'approximate' },
    fiscalYear: { zh: '年度', en: 'fiscal year' },
    asOf: { zh: '金額的日期', en: 'day of the figure' },
    source: { zh: '經費來源', en: 'where the money comes from' },
  },
  links: { ...STATEMENT, url: { zh: '網址', en: 'address' }, label: { zh: '名稱', en: 'label' } },
};
