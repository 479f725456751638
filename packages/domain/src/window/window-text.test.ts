import { describe, expect, it } from 'vitest';
import { windowOf } from '../testing/window-of.ts';
import { windowText } from './window-text.ts';

describe('windowText', () => {
  it.each([
    [
      { kind: 'fixed', opensOn: '2023-04-17', closesOn: '2023-11-30', endsWhen: ['funds_exhausted'] },
      '受理期間：112年4月17日（2023-04-17）起至112年11月30日（2023-11-30）止，或至經費用罄為止。',
      'The application period: from April 17, 2023 to November 30, 2023, or until funds run out.',
    ],
    [
      { kind: 'fixed', closesOn: '2023-12-20', endsWhen: ['funds_exhausted'] },
      '受理期間：至112年12月20日（2023-12-20）止，或至經費用罄為止。',
      'The application period: until December 20, 2023, or until funds run out.',
    ],
    [
      { kind: 'fixed', closesOn: '2023-06-09', closesAt: '17:00' },
      '受理期間：至112年6月9日（2023-06-09）17:00止。',
      'The application period: until 17:00 on June 9, 2023.',
    ],
    [
      { kind: 'fixed', closesOn: '2023-03-24', closesBeforeDay: true },
      '受理期間：112年3月24日（2023-03-24）前。',
      'The application period: before March 24, 2023.',
    ],
    [
      { kind: 'fixed', opensOn: '2023-01-05', closesOn: '2023-03-24', closesBeforeDay: true },
      '受理期間：112年1月5日（2023-01-05）起112年3月24日（2023-03-24）前。',
      'The application period: from January 5, 2023, ending before March 24, 2023.',
    ],
    [
      { kind: 'fixed', opensOn: '2023-01-02' },
      '受理期間：112年1月2日（2023-01-02）起。',
      'The application period: from January 2, 2023.',
    ],
    [
      {
        kind: 'fixed',
        opensOn: '2023-01-16',
        closesOn: '2023-03-03',
        call: 1,
        reopensIfPlacesRemain: true,
      },
      '受理期間（第1次公告）：112年1月16日（2023-01-16）起至112年3月3日（2023-03-03）止，名額未滿時擇期再公告。',
      'The application period (call 1): from January 16, 2023 to March 3, 2023, announced again if places remain.',
    ],
    [
      { kind: 'fixed', opensOnAnnouncement: true, endsWhen: ['places_filled'] },
      '受理期間：公告日起至額滿為止。',
      'The application period: from the announcement until places are filled.',
    ],
    [
      { kind: 'fixed', opensOnAnnouncement: true, closesOn: '2023-04-30' },
      '受理期間：公告日起至112年4月30日（2023-04-30）止。',
      'The application period: from the announcement to April 30, 2023.',
    ],
    [
      { kind: 'fixed', closesOn: '2023-03-31', tentative: true },
      '受理期間：至112年3月31日（2023-03-31）止，依實際公告日為準。',
      'The application period: until March 31, 2023, subject to the actual announcement.',
    ],
    [{ kind: 'rolling' }, '受理期間：全年。', 'The application period: all year.'],
    [
      { kind: 'rolling', endsWhen: ['funds_exhausted'] },
      '受理期間：全年，或至經費用罄為止。',
      'The application period: all year, or until funds run out.',
    ],
    [
      { kind: 'months', months: [2, 3, 4, 5], endsWhen: ['funds_exhausted'] },
      '受理期間：2月至5月，或至經費用罄為止。',
      'The application period: February to May, or until funds run out.',
    ],
    [
      { kind: 'months', months: [1, 2, 3, 4, 5, 6], approximate: true },
      '受理期間：約1月至6月。',
      'The application period: about January to June.',
    ],
    [{ kind: 'months', months: [4] }, '受理期間：4月。', 'The application period: April.'],
    [{ kind: 'on_announcement' }, '受理期間：依公告。', 'The application period: as announced.'],
    [
      { kind: 'yearly', months: [1] },
      '受理期間：每年約1月公告。',
      'The application period: announced every year, around January.',
    ],
    [{ kind: 'yearly' }, '受理期間：每年公告。', 'The application period: announced every year.'],
    [
      { kind: 'periodic', everyYears: 2 },
      '受理期間：每2年公告。',
      'The application period: announced every 2 years.',
    ],
    [
      { kind: 'batches', minBatchesPerYear: 1 },
      '受理期間：分梯次（每年至少1梯次）。',
      'The application period: in batches (at least 1 a year).',
    ],
    [
      {
        kind: 'relative',
        after: { event: { zh: '遭受災害之次日', en: 'the day after the disaster' }, months: 12 },
      },
      '受理期間：遭受災害之次日起1年內。',
      'The application period: within 1 year of the day after the disaster.',
    ],
    [
      { kind: 'per_course', opensOn: '2023-04-20' },
      '受理期間：112年4月20日（2023-04-20）起，各課程另有截止日。',
      'The application period: from April 20, 2023, each course with a deadline of its own.',
    ],
    [
      { kind: 'per_course', closesBeforeDay: true },
      '受理期間：至各課程開始日前為止。',
      'The application period: until the day before each course begins.',
    ],
    [
      { kind: 'fixed', opensOn: '2023-04-20', endsWhen: ['places_filled', 'funds_exhausted'] },
      '受理期間：112年4月20日（2023-04-20）起至經費用罄或額滿為止。',
      'The application period: from April 20, 2023 until funds run out or places are filled.',
    ],
    [
      { kind: 'on_announcement', purpose: 'purchase', label: { zh: '公告補助購買期間' } },
      '購買期間（公告補助購買期間）：依公告。',
      'The purchase period (公告補助購買期間): as announced.',
    ],
    [{ kind: 'fixed' }, '受理期間：來源未載明日期。', 'The application period: no days printed.'],
  ] as const)('%j', (fields, zh, en) => {
    const window = windowOf(structuredClone(fields) as Parameters<typeof windowOf>[0]);
    expect(windowText(window, 'zh-TW')).toBe(zh);
    expect(windowText(window, 'en')).toBe(en);
  });
});
