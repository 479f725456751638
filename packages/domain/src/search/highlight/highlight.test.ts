import { describe, expect, it } from 'vitest';
import { fieldsOf, searchFor } from '../testing/searched.ts';
import type { Fragment } from './fragment.ts';
import { highlight } from './highlight.ts';

const fields = fieldsOf({
  NAME: ['小型企業創新研發計畫(SBIR)', 'Small Business Innovation Research Program (SBIR)'],
  AGENCY: ['經濟部中小企業處', '經濟部中小及新創企業署'],
  TRACK: '一般型 Phase 2+：加值應用（聯盟）',
  CRITERION:
    '適用對象：國內符合「中小企業認定標準」所稱依法登記成立，並合於下列基準之獨資、合夥、有限合夥事業或公司：實收資本額在新臺幣一億元以下，或經常僱用員工數未滿二百人者。',
  SUMMARY:
    'Grants for innovative research and development by small and medium enterprises, as a general type in three phases, a thematic alliance and a local type.',
});

const written = ({ kind, segments, isCutBefore, isCutAfter }: Fragment): string => {
  const text = segments.map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text)).join('');
  return `${kind} ${isCutBefore ? '… ' : ''}${text}${isCutAfter ? ' …' : ''}`;
};
const shown = (text: string, fragments = 3): readonly string[] =>
  highlight(fields, searchFor(text), { fragments, length: 60 }).map(written);

describe('highlight', () => {
  it.each([
    ['the characters of the original, whatever was typed', '创新', 'NAME 小型企業[創新]研發計畫(SBIR)'],
    ['words that touch as one', '創新研發', 'NAME 小型企業[創新研發]計畫(SBIR)'],
    [
      'a whole word where its beginning was typed',
      'innovat',
      'NAME Small Business [Innovation] Research Program (SBIR)',
    ],
    [
      'a name as it was typed without its signs',
      '小型企業創新研發計畫SBIR',
      'NAME [小型企業創新研發計畫(SBIR])',
    ],
    ['a name over an agency that has a part of it', '企業處', 'AGENCY 經濟部中小[企業處]'],
    ['a letter with its sign', '2+', 'TRACK 一般型 Phase [2+]：加值應用（聯盟）'],
    [
      'a long sentence cut at its signs',
      '資本額',
      'CRITERION … 並合於下列基準之獨資、合夥、有限合夥事業或公司：實收[資本額]在新臺幣一億元以下，或經常僱用員工數未滿二百人者。',
    ],
    [
      'English cut between words',
      'medium',
      'SUMMARY … by small and [medium] enterprises, as a general type in …',
    ],
    [
      'another spelling inside a word of the original',
      '台幣',
      'CRITERION … 並合於下列基準之獨資、合夥、有限合夥事業或公司：實收資本額在新[臺幣]一億元以下，或經常僱用員工數未滿二百人者。',
    ],
  ])('shows %s', (_, text, expected) => {
    expect(shown(text)[0]).toBe(expected);
  });

  it('shows further words in further fields, and no field that repeats one of several', () => {
    expect(shown('創新 署')).toEqual([
      'NAME 小型企業[創新]研發計畫(SBIR)',
      'AGENCY 經濟部中小及新創企業[署]',
    ]);
  });

  it('shows other fields too that have all words', () => {
    expect(shown('SBIR')).toHaveLength(2);
    expect(shown('SBIR', 1)).toHaveLength(1);
  });

  it('shows nothing where there is none of it', () => {
    expect(shown('貸款')).toEqual([]);
  });

  it('shows the stretches of a long quotation that stand apart', () => {
    const apart = fieldsOf({ SUMMARY: '商業發展署與產業發展' });
    expect(highlight(apart, searchFor('"產業發展署"')).map(written)).toEqual([
      'SUMMARY 商[業發展署]與[產業發展]',
    ]);
  });
});
