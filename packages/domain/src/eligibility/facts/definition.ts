import type { BilingualText } from '../../document/primitives.ts';
import type { Unit } from './unit.ts';

/** The other support that a fact says an applicant or a project has had. */
export interface SupportSpokenOf {
  /** The values are slugs of programs. Absent: no program is named. */
  readonly isNamedBySlug?: true;
  /** What kind of support it is. */
  readonly kind: BilingualText;
}

interface Described {
  readonly label: BilingualText;
  /** Only on facts about support from elsewhere: criteria on them say which programs exclude or require each other. */
  readonly otherSupport?: SupportSpokenOf;
  /** What to ask a person for it; absent where the fact is worked out from others. */
  readonly question?: BilingualText;
}

/** The facts that a sentence states or denies: `{values}` stands where the values of a choice or a set go. */
interface Stated extends Described {
  readonly says: { readonly yes: BilingualText; readonly no: BilingualText };
  readonly unit?: never;
  readonly min?: never;
  readonly max?: never;
}

interface BooleanFact extends Stated {
  readonly type: 'boolean';
  readonly values?: never;
}

interface ChoiceFact extends Stated {
  readonly type: 'choice';
  /** The values, with their labels. */
  readonly values: Readonly<Record<string, BilingualText>>;
}

interface SetFact extends Stated {
  readonly type: 'set';
  /** The values, with their labels. Absent on an open set, such as program slugs. */
  readonly values?: Readonly<Record<string, BilingualText>>;
}

/** Money is whole NT dollars, a share is `30%` or `1/3`, a date `2023-11-30`. */
interface MeasuredFact extends Described {
  readonly type: 'integer' | 'money' | 'share' | 'date';
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
  readonly values?: never;
  readonly says?: never;
  /** The English label is what is counted: "at least 10 regular employees", not "regular employees of at least 10". */
  readonly isCounted?: true;
  /** What English puts before the label. */
  readonly article?: 'a' | 'an';
}

export type FactDefinition = BooleanFact | ChoiceFact | SetFact | MeasuredFact;

/** The types that a fact of an applicant or a project can have. */
export type FactType = FactDefinition['type'];
