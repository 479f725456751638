import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../testing/told-of.ts';
import { windowOf } from '../testing/window-of.ts';

type Fields = Parameters<typeof windowOf>[0];
/** The sentence as printed, the window that it says, and its states on the given days of 2023, at noon in Taipei. */
type Printed = readonly [quote: string, fields: Fields, states: Readonly<Record<string, string>>];

const sources = new URL('../../../../prisma/catalogue/sources/', import.meta.url);
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const textOf = (file: string): string => plain(readFileSync(new URL(file, sources), 'utf8'));

const handbook: readonly Printed[] = [
  [
    '公告日至額滿為止',
    { kind: 'fixed', opensOnAnnouncement: true, endsWhen: ['places_filled'] },
    { '2023-06-01': 'unknown' },
  ],
  [
    '第1次公告-1/16至3/3止(名額未滿擇期再公告)',
    { kind: 'fixed', opensOn: '2023-01-16', closesOn: '2023-03-03', call: 1, reopensIfPlacesRemain: true },
    { '2023-01-15': 'upcoming', '2023-01-16': 'open', '2023-03-03': 'closing_soon', '2023-03-04': 'closed' },
  ],
  ['由經濟部每年公告受理期間辦理', { kind: 'yearly' }, { '2023-06-01': 'unknown', '2024-06-01': 'unknown' }],
  ['申請期間依公告受理期間辦理', { kind: 'on_announcement' }, { '2023-06-01': 'unknown' }],
  [
    '申請期間全年度施行',
    { kind: 'rolling' },
    { '2022-12-31': 'upcoming', '2023-06-01': 'open', '2024-01-01': 'unknown' },
  ],
  [
    '受理報名至112年3月24日前截止',
    { kind: 'fixed', closesOn: '2023-03-24' },
    { '2023-03-09': 'open', '2023-03-24': 'closing_soon', '2023-03-25': 'closed' },
  ],
  ['隨到隨受理', { kind: 'rolling' }, { '2023-06-01': 'open' }],
  [
    '申請期間:112年2月17日至112年3月16日',
    { kind: 'fixed', opensOn: '2023-02-17', closesOn: '2023-03-16' },
    { '2023-02-16': 'upcoming', '2023-02-17': 'open', '2023-03-16': 'closing_soon', '2023-03-17': 'closed' },
  ],
  [
    '112年3月7日(四)提案截止',
    { kind: 'fixed', closesOn: '2023-03-07' },
    { '2022-12-31': 'unknown', '2023-01-01': 'open', '2023-03-07': 'closing_soon', '2023-03-08': 'closed' },
  ],
  [
    '自公告日起至4月30日截止',
    { kind: 'fixed', opensOnAnnouncement: true, closesOn: '2023-04-30' },
    { '2023-04-30': 'unknown', '2023-05-01': 'closed' },
  ],
  [
    '即日起至工業局各培訓課程開訓日前為止',
    { kind: 'per_course', closesBeforeDay: true },
    { '2023-06-01': 'unknown' },
  ],
  [
    '批次受理(每年至少1梯次,以工業局公告為準)',
    { kind: 'batches', minBatchesPerYear: 1 },
    { '2023-06-01': 'unknown' },
  ],
  [
    '4月受理申請(4月初公告)',
    { kind: 'months', months: [4] },
    { '2023-03-31': 'upcoming', '2023-04-01': 'open', '2023-04-30': 'closing_soon', '2023-05-01': 'closed' },
  ],
  [
    '自即日起至中華民國113年12月31日止',
    { kind: 'fixed', closesOn: '2024-12-31' },
    { '2023-06-01': 'open', '2024-12-31': 'closing_soon', '2025-01-01': 'closed' },
  ],
  [
    '受災事業應於遭受災害之次日起1年內提出申請',
    { kind: 'relative', after: { event: { zh: '遭受災害之次日' }, months: 12 } },
    { '2023-06-01': 'unknown' },
  ],
  [
    '每兩年遴選一次',
    { kind: 'periodic', everyYears: 2 },
    { '2023-06-01': 'unknown', '2024-06-01': 'unknown' },
  ],
  [
    '受理至112年3月31日(依實際公告日為準)',
    { kind: 'fixed', closesOn: '2023-03-31', tentative: true },
    { '2023-02-01': 'open', '2023-04-01': 'closed' },
  ],
  [
    '申請期間:112年1月5日至112年1月31日',
    { kind: 'fixed', opensOn: '2023-01-05', closesOn: '2023-01-31' },
    { '2023-01-04': 'upcoming', '2023-01-05': 'open', '2023-01-31': 'closing_soon', '2023-02-01': 'closed' },
  ],
  [
    '自112/01/02起受理申請',
    { kind: 'fixed', opensOn: '2023-01-02' },
    { '2023-01-01': 'upcoming', '2023-01-02': 'open', '2023-12-31': 'open', '2024-01-01': 'unknown' },
  ],
  ['一梯次受理(每年約1月公告)', { kind: 'yearly', months: [1] }, { '2023-01-15': 'unknown' }],
  [
    '申請期間:112年10月底前',
    { kind: 'fixed', closesOn: '2023-10-31' },
    { '2023-10-17': 'open', '2023-10-31': 'closing_soon', '2023-11-01': 'closed' },
  ],
  [
    '前一年12月計畫申請與受理',
    { kind: 'fixed', opensOn: '2022-12-01', closesOn: '2022-12-31' },
    { '2022-12-01': 'open', '2022-12-31': 'closing_soon', '2023-01-01': 'closed' },
  ],
  [
    '隨到隨受理,經費用罄為止',
    { kind: 'rolling', endsWhen: ['funds_exhausted'] },
    { '2023-06-01': 'open', '2024-01-01': 'unknown' },
  ],
  [
    '2至5月,經費用罄為止',
    { kind: 'months', months: [2, 3, 4, 5], endsWhen: ['funds_exhausted'] },
    { '2023-01-31': 'upcoming', '2023-02-01': 'open', '2023-05-31': 'closing_soon', '2023-06-01': 'closed' },
  ],
  ['依活動公告', { kind: 'on_announcement' }, { '2023-06-01': 'unknown' }],
  ['隨申請隨受理', { kind: 'rolling' }, { '2023-06-01': 'open' }],
  [
    '受理至4月底或額滿為止',
    { kind: 'fixed', closesOn: '2023-04-30', endsWhen: ['places_filled'] },
    { '2023-01-01': 'open', '2023-04-30': 'closing_soon', '2023-05-01': 'closed' },
  ],
  [
    '3~8月9月11月頒獎典禮',
    { kind: 'months', months: [3, 4, 5, 6, 7, 8] },
    { '2023-02-28': 'upcoming', '2023-03-01': 'open', '2023-08-31': 'closing_soon', '2023-09-01': 'closed' },
  ],
];

const until = (closesOn: string): Fields => ({ kind: 'fixed', endsWhen: ['funds_exhausted'], closesOn });

const deck: readonly Printed[] = [
  [
    '112年4月20日起陸續開課',
    { kind: 'per_course', opensOn: '2023-04-20' },
    { '2023-04-19': 'upcoming', '2023-04-20': 'unknown' },
  ],
  [
    '112年4月20日起受理',
    { kind: 'fixed', opensOn: '2023-04-20' },
    { '2023-04-19': 'upcoming', '2023-04-20': 'open', '2024-01-01': 'unknown' },
  ],
  [
    '受理期間:自112年4月17日起至112年11月30日或補助經費用罄之日止',
    { ...until('2023-11-30'), opensOn: '2023-04-17' },
    { '2023-04-16': 'upcoming', '2023-04-17': 'open', '2023-11-30': 'closing_soon', '2023-12-01': 'closed' },
  ],
  ['經費用罄,或112/12/20截止', until('2023-12-20'), { '2023-12-20': 'closing_soon', '2023-12-21': 'closed' }],
  ['經費用罄,或112/11/30截止', until('2023-11-30'), { '2023-11-30': 'closing_soon', '2023-12-01': 'closed' }],
  ['經費用罄,或112/9/30截止', until('2023-09-30'), { '2023-09-30': 'closing_soon', '2023-10-01': 'closed' }],
  ['經費用罄,或112/07/31截止', until('2023-07-31'), { '2023-07-31': 'closing_soon', '2023-08-01': 'closed' }],
  ['經費用罄,或112/05/31截止', until('2023-05-31'), { '2023-05-31': 'closing_soon', '2023-06-01': 'closed' }],
  ['經費用罄,或112/09/30截止', until('2023-09-30'), { '2023-09-16': 'open', '2023-10-01': 'closed' }],
  ['經費用罄,或112/10/31截止', until('2023-10-31'), { '2023-10-17': 'open', '2023-11-01': 'closed' }],
  [
    '112/06/09下午5時截止',
    { kind: 'fixed', closesOn: '2023-06-09', closesAt: '17:00' },
    { '2023-05-26': 'open', '2023-06-09': 'closing_soon', '2023-06-10': 'closed' },
  ],
];

describe.each([
  ['the handbook', textOf('moea-handbook-112.txt'), handbook],
  ['the deck', textOf('idb-upgrade-deck-112.txt'), deck],
] as const)('a window printed in %s', (_, text, windows) => {
  it.each(windows.map(([quote, fields, states]) => ({ quote, fields, states })))(
    '$quote',
    ({ quote, fields, states }) => {
      expect(text).toContain(plain(quote));
      const window = windowOf(fields);
      const seen = Object.keys(states).map((day) => [day, stateOf(window, `${day}T12:00:00+08:00`).state]);
      expect(Object.fromEntries(seen)).toEqual(states);
    },
  );
});
