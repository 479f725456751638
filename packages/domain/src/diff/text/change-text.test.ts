import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FundingRule } from '../../funding/rule.ts';
import { ProgramDocument, Track } from '../../program/document.ts';
import { arbitraryEdit } from '../../testing/arbitrary-edit.ts';
import { arbitraryProgram } from '../../testing/arbitrary-program.ts';
import { documentWith } from '../../testing/document-with.ts';
import { pathText } from '../change.ts';
import { diffPrograms } from '../diff-programs.ts';
import { changeText } from './change-text.ts';
import { ITEM_LABELS, LIFECYCLE_LABELS, NAME_LABELS, PROGRAM_LABELS } from './labels.ts';
import { ruleFieldLabel } from './rule-labels.ts';

const limit = {
  key: 'limit',
  kind: 'amount_limit',
  party: 'government',
  bound: 'max',
  amount: 5_000_000,
  per: 'case',
} as const;
const share = {
  key: 'share',
  kind: 'share_limit',
  party: 'government',
  bound: 'max',
  share: '1/3',
  of: 'total_cost',
} as const;
const program = documentWith({ rules: [limit, share] });

/** What is told of an edit of the program above. */
function told(edit: (copy: ProgramDocument) => void) {
  const after = structuredClone(program);
  edit(after);
  const sides = { before: program, after };
  return diffPrograms(program, after).map((change) => ({
    path: pathText(change.path),
    kind: change.kind,
    ...changeText(change, sides),
  }));
}

const SOFT = expect.stringMatching(/三分之一.*為原則/);

describe('a change in words', () => {
  it('says what an amount was and is, and what it is an amount of', () => {
    const [change, ...others] = told(({ tracks }) => {
      Object.assign(tracks[0]?.fundingRules[0] ?? {}, { amount: 15_000_000 });
    });
    expect(others).toEqual([]);
    expect(change).toEqual({
      path: 'tracks/track/fundingRules/limit/amount',
      kind: 'changed',
      label: { zh: '補助上限', en: 'subsidy limit' },
      within: { zh: '分項「分項」 › 經費規定「limit」', en: 'tracks: 分項 › funding rules: limit' },
      before: { zh: '500萬元', en: 'NT$5 million' },
      after: { zh: '1,500萬元', en: 'NT$15 million' },
    });
  });

  it.each<[string, (copy: ProgramDocument) => void, object]>([
    [
      'a share as a fraction',
      ({ tracks }) => Object.assign(tracks[0]?.fundingRules[1] ?? {}, { share: '50%' }),
      { label: { zh: '政府補助款比例上限' }, before: { zh: '三分之一', en: '1/3' }, after: { zh: '50%' } },
    ],
    [
      'a part of a rule that alone says little by the whole sentence',
      ({ tracks }) => Object.assign(tracks[0]?.fundingRules[1] ?? {}, { soft: true }),
      {
        path: 'tracks/track/fundingRules/share/soft',
        label: { zh: '為原則' },
        before: null,
        after: { zh: SOFT },
      },
    ],
    [
      'a condition as a sentence',
      ({ tracks }) =>
        Object.assign(tracks[0]?.fundingRules[0] ?? {}, {
          condition: { fact: 'applicant.employees', op: 'lt', value: 200 },
        }),
      { kind: 'added', before: null, after: { zh: '經常僱用員工數未滿200人' } },
    ],
    [
      'a new window as one change, its days in both calendars',
      ({ tracks }) =>
        tracks[0]?.windows.push({
          key: 'call',
          kind: 'fixed',
          purpose: 'application',
          closesOn: '2023-06-09',
          endsWhen: [],
          months: [],
          evidence: [],
        }),
      {
        path: 'tracks/track/windows/call',
        kind: 'added',
        label: { zh: '受理期間', en: 'application windows' },
        within: { zh: '分項「分項」' },
        before: null,
        after: { zh: '受理期間：至112年6月9日（2023-06-09）止。' },
      },
    ],
    [
      'a rule that is gone by its sentence',
      ({ tracks }) => tracks[0]?.fundingRules.splice(0, 1),
      { kind: 'removed', path: 'tracks/track/fundingRules/limit', after: null },
    ],
    [
      'an order by the names',
      ({ tracks }) => tracks[0]?.fundingRules.reverse(),
      {
        kind: 'moved',
        path: 'tracks/track/fundingRules',
        before: { zh: 'limit、share', en: 'limit, share' },
        after: { zh: 'share、limit' },
      },
    ],
    [
      'a name and a state in the words of the register',
      (copy) => Object.assign(copy, { lifecycle: { state: 'suspended' } }),
      { label: { zh: '計畫狀態' }, within: null, before: { zh: '辦理中' }, after: { en: 'suspended' } },
    ],
    [
      'a list of words in one change',
      (copy) => Object.assign(copy, { themes: ['digital', 'talent'] }),
      { kind: 'changed', label: { zh: '主題' }, before: { zh: '' }, after: { zh: '數位、人才' } },
    ],
  ])('tells %s', (_, edit, expected) => {
    expect(told(edit)).toEqual([expect.objectContaining(partly(expected))]);
  });

  it('tells a whole program by its name', () => {
    const [change] = diffPrograms(null, program);
    expect(change && changeText(change, { before: null, after: program })).toEqual({
      label: { zh: '計畫', en: 'program' },
      within: null,
      before: null,
      after: { zh: '計畫', en: 'program' },
    });
  });

  it('has a label and a text for whatever may change', () => {
    const pair = arbitraryProgram.chain((before) =>
      arbitraryEdit(before).map((after) => ({ before, after })),
    );
    fc.assert(
      fc.property(pair, (sides) => {
        for (const change of diffPrograms(sides.before, sides.after)) {
          const text = changeText(change, sides);
          expect(text.label.zh).toMatch(/\p{Script=Han}/u);
          expect(text.before === null).toBe(change.before === undefined);
          expect(text.after === null).toBe(change.after === undefined);
          expect(JSON.stringify(text)).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
    );
  });

  it('has a label for each field of a document', () => {
    const missing = [
      ...absent(ProgramDocument.shape, PROGRAM_LABELS),
      ...absent(ProgramDocument.shape.name.shape, NAME_LABELS),
      ...absent(ProgramDocument.shape.lifecycle.unwrap().shape, LIFECYCLE_LABELS),
      ...absent(Track.shape, ITEM_LABELS.tracks),
      ...Object.entries(ITEM_LABELS).flatMap(([list, labels]) =>
        absent(itemShape(list), labels).map((field) => `${list}.${field}`),
      ),
      ...FundingRule.options.flatMap(({ shape }) =>
        Object.keys(shape).filter((field) => !ruleFieldLabel({ kind: 'free_of_charge' } as never, field)),
      ),
    ];
    expect(missing).toEqual([]);
  });
});

const absent = (shape: object, labels: object | undefined): string[] =>
  Object.keys(shape).filter((field) => !Object.hasOwn(labels ?? {}, field));

function itemShape(list: string): object {
  const field: unknown = (ProgramDocument.shape as Readonly<Record<string, unknown>>)[list];
  const items = field instanceof z.ZodDefault ? field.unwrap() : field;
  if (items instanceof z.ZodArray && items.element instanceof z.ZodObject) return items.element.shape;
  throw new TypeError(`${list} is no list of objects`);
}

/** Objects inside need not say everything. */
const partly = (expected: object): object =>
  Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? expect.objectContaining(value) : value,
    ]),
  );
