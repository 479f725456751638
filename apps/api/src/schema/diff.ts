import {
  type ChangeKind as ChangeKindWords,
  type ChangeText,
  changeText,
  diffPrograms,
  type FieldChange as FieldChangeRecord,
  type ProgramDocument,
  pathText,
} from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { inLocale, localeOf } from './text.ts';

const ChangeKind = enumOf<ChangeKindWords>('ChangeKind', 'What became of a place in a program.', {
  added: 'Nothing was there before.',
  removed: 'Nothing is there any more.',
  changed: 'Another value is there.',
  moved:
    'The items of a list have another order. What was removed from the list is told before it, and what was added to it after it.',
});

export interface ToldChange {
  readonly change: FieldChangeRecord;
  /** Written once, where any of them is asked for. */
  readonly words: () => ChangeText;
}

/** What changed between two versions; null stands for nothing at all. */
export const toldChanges = (before: ProgramDocument | null, after: ProgramDocument | null): ToldChange[] =>
  diffPrograms(before, after).map((change) => {
    let words: ChangeText | undefined;
    return {
      change,
      words: () => {
        words ??= changeText(change, { before, after });
        return words;
      },
    };
  });

/** About how many places an edit changes, and what it takes to find them. */
export const DIFF_COST = { field: 5, multiplier: 10 };

export const FieldChange = builder.objectRef<ToldChange>('FieldChange').implement({
  description:
    'One difference between two versions of a program: a field, an item of a list with all that it holds, or the whole program where one of the two is missing. Done in the order given, the changes make the later version from the earlier one.',
  fields: (t) => ({
    path: t.string({
      description:
        'Where: field names of `/schema/program.json` and keys of list items, from the program down: `tracks/phase-1/fundingRules/limit/amount`. Items of `organizations` are named `slug:role`, those of `links` by their address; a second one of a name is `name~2`. `/` and `~` inside a name are written `~1` and `~0`, as in a JSON Pointer. Empty: the whole program.',
      resolve: ({ change }) => pathText(change.path),
    }),
    kind: t.field({
      type: ChangeKind,
      description: 'What became of it.',
      resolve: ({ change }) => change.kind,
    }),
    before: t.field({
      type: 'DocumentValue',
      nullable: true,
      description:
        'What was there. Null: nothing. Of a list with another order: the names of the items that stayed, as they stood.',
      resolve: ({ change }) => change.before ?? null,
    }),
    after: t.field({
      type: 'DocumentValue',
      nullable: true,
      description:
        'What is there. Null: nothing. Of a list with another order: the names of the items that stayed, as they stand.',
      resolve: ({ change }) => change.after ?? null,
    }),
    follows: t.string({
      nullable: true,
      description:
        'Of an added list item: the name of the item that it stands behind. Null: it stands first, or is no list item.',
      resolve: ({ change }) => change.follows ?? null,
    }),
    label: t.string({
      description: 'What changed, in words: 補助上限, 截止日.',
      args: inLocale,
      resolve: ({ words }, arguments_) => words().label[sideOf(arguments_)],
    }),
    within: t.string({
      nullable: true,
      description:
        'The parts of the program that it belongs to: 分項「先期研究」 › 經費規定「limit」. Null: it belongs to the program itself.',
      args: inLocale,
      resolve: ({ words }, arguments_) => words().within?.[sideOf(arguments_)] ?? null,
    }),
    beforeText: t.string({
      nullable: true,
      description:
        'What was there, as a reader would write it: 500萬元, 112年6月9日（2023-06-09）, a rule or a condition as a sentence. Null: nothing.',
      args: inLocale,
      resolve: ({ words }, arguments_) => words().before?.[sideOf(arguments_)] ?? null,
    }),
    afterText: t.string({
      nullable: true,
      description: 'What is there, likewise. Null: nothing.',
      args: inLocale,
      resolve: ({ words }, arguments_) => words().after?.[sideOf(arguments_)] ?? null,
    }),
  }),
});

const sideOf = (arguments_: Parameters<typeof localeOf>[0]): 'zh' | 'en' =>
  localeOf(arguments_) === 'en' ? 'en' : 'zh';
