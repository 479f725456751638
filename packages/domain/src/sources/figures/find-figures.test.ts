import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRocDate } from '../../calendar/roc-date.ts';
import { formatYuan } from '../../money/dollars-text.ts';
import { formatShare, fraction } from '../../money/share.ts';
import { shareText } from '../../money/share-text.ts';
import { normalText } from '../normal-text.ts';
import { findFigures } from './find-figures.ts';

const figuresOf = (text: string, isMinor = false): string[] =>
  findFigures(normalText(text).printed)
    .filter((figure) => figure.isMinor === isMinor)
    .map(({ kind, readings }) => `${kind} ${readings.join(' ')}`);

describe('findFigures', () => {
  it.each([
    ['上限1,000萬元', ['amount amount:10000000']],
    ['不得逾三千萬元', ['amount amount:30000000']],
    ['新臺幣一億\n元以下', ['amount amount:100000000']],
    ['總額度為新臺幣3,000億元', ['amount amount:300000000000']],
    ['自籌款13.25萬元整', ['amount amount:132500']],
    ['政府款約\n46.6 萬元', ['amount amount:466000']],
    ['經費上限60萬\n\n/ 自籌款10%', ['amount amount:600000', 'share share:10%']],
    ['每一證\n書新臺幣100元', ['amount amount:100']],
  ])('reads the amounts of %s', (text, expected) => expect(figuresOf(text)).toEqual(expected));

  it.each([
    ['三分之二以上', ['share share:2/3']],
    ['未逾百分之\n二十', ['share share:20%']],
    ['最低8成、最高9.5成', ['share share:80%', 'share share:95%']],
    ['乘以1.2倍', ['share share:120% number:1.2']],
    ['總額之三倍', ['share share:300% number:3']],
    ['西部其他縣市 1:2', ['share number:1', 'share number:2']],
    ['應於完成後組成', []],
  ])('reads the shares of %s', (text, expected) => expect(figuresOf(text)).toEqual(expected));

  it.each([
    ['112 年 2 月 17 日', ['date date:2023-02-17']],
    ['中華民國113年12月31日止', ['date date:2024-12-31']],
    ['112/06/09下午5時截止', ['date date:2023-06-09', 'time time:17:00']],
    ['1/16至3/3止', ['date day:01-16 share:6.25%', 'date day:03-03 share:100%']],
    ['2至5月', ['date month:02', 'date month:05']],
    ['112年1月~11月', ['date month:2023-01 month:01', 'date month:2023-11 month:11']],
    ['112年10月底前', ['date month:2023-10 month:10']],
    ['自公告日起至\n4月30日截止', ['date day:04-30']],
    ['依據2021年BTC會議', ['date year:2021']],
    ['08:30 ~ 18:00', ['time time:08:30', 'time time:18:00']],
  ])('reads the dates of %s', (text, expected) => expect(figuresOf(text)).toEqual(expected));

  it.each([
    ['2~2.5年', ['duration months:24 number:2', 'duration months:30 number:2.5']],
    ['約5-10個月', ['duration months:5', 'duration months:10']],
    ['最近一年內', ['duration months:12 number:1']],
    ['每兩年遴選一次', ['duration months:24 number:2']],
    ['課程54小時', ['duration number:54']],
    ['同一年度、每一年、前一年', []],
  ])('reads the durations of %s', (text, expected) => expect(figuresOf(text)).toEqual(expected));

  it.each([
    ['1\n2\n3\n\n5家輔導名額', ['count number:5']],
    ['達5,000人次，至少0.5噸', ['count number:5000', 'count number:0.5']],
    ['數達8萬度(含)', ['count number:80000']],
    ['18~45歲', ['count number:18', 'count number:45']],
    ['未滿二百人', ['count number:200']],
    ['第11條第2項、每一型式、第三方、零件', []],
    ['數十種課程', []],
  ])('reads the counts of %s', (text, expected) => expect(figuresOf(text)).toEqual(expected));

  it.each([
    ['(02)2784-4188＃5148', ['phone phone:0227844188', 'phone extension:5148']],
    ['07- 351-3121#2307', ['phone phone:073513121', 'phone extension:2307']],
    ['0800-000257', ['phone phone:0800000257']],
    ['分機 \n342 或 354', []],
    ['02-2546-2087 分機 31 或 55', ['phone phone:0225462087', 'phone extension:31', 'phone extension:55']],
    [
      '(02)2701-1769分分機機231～～244',
      ['phone phone:0227011769', 'phone extension:231', 'phone extension:244'],
    ],
    [
      '02-2709-0638#204-217(總機201)',
      ['phone phone:0227090638', 'phone extension:204', 'phone extension:217', 'phone extension:201'],
    ],
    ['#211、212； 049-235-9171#1108', ['phone phone:0492359171', 'phone extension:1108']],
    ['(https://green.pidc.org.\ntw/)查詢', ['url url:https://green.pidc.org.tw']],
    ['Email：hello@yawan-startup.tw', ['email email:hello@yawan-startup.tw']],
  ])('reads the ways to reach somebody of %s', (text, expected) => expect(figuresOf(text)).toEqual(expected));

  it('lets a fact rest on numbers that none has to state', () => {
    expect(figuresOf('檢附全額履約保證金，限單一企業，第1次公告，企業 1 帶 10', true)).toEqual([
      'share share:100%',
      'number number:1',
      'number number:1',
      'number number:1',
      'number number:10',
    ]);
  });

  it('does not find 2,000,000 in a printed 1,200萬', () => {
    expect(figuresOf('最高1,200萬元')).toEqual(['amount amount:12000000']);
  });

  it('reads every amount, share and day as the register writes it', () => {
    const day = fc
      .date({ min: new Date('2012-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (amount) => {
        expect(figuresOf(formatYuan(amount))).toEqual([`amount amount:${amount}`]);
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 99n }), (percent) => {
        const share = fraction(percent, 100n);
        expect(figuresOf(shareText(share, 'zh-TW'))).toEqual([`share share:${formatShare(share)}`]);
      }),
    );
    fc.assert(
      fc.property(day, (date) => {
        expect(figuresOf(formatRocDate(date))).toEqual([`date date:${date}`]);
      }),
    );
  });
});
