import type { FundingRule } from '../../funding/rule.ts';
import type { ProgramDocument, Track } from '../document.ts';
import type { FindingCode } from '../finding-code.ts';
import type { Path } from '../place.ts';

/** What exists outside the document. What is absent is not checked. */
export interface References {
  /** Codes. */
  readonly agencies?: ReadonlySet<string>;
  /** Slugs. */
  readonly organizations?: ReadonlySet<string>;
  /** Ids of the catalogue's source documents. */
  readonly sourceDocuments?: ReadonlySet<string>;
  readonly programSlugs?: ReadonlySet<string>;
}

export type Tell = (code: FindingCode, path: Path, zh: string, en: string) => void;

/** Looks at one side of a document and tells what it finds. */
export type Check = (document: ProgramDocument, tell: Tell, references: References) => void;

export interface At<Item> {
  readonly item: Item;
  readonly path: Path;
}

/** The items of a list, each with its place. */
export const located = <Item>(items: readonly Item[], ...path: Path): At<Item>[] =>
  items.map((item, index) => ({ item, path: [...path, index] }));

/** The program itself, or one of its tracks: what may state criteria, rules, windows and quotas. */
export interface Scope {
  readonly path: Path;
  readonly track?: Track;
  readonly stated: Pick<ProgramDocument, 'eligibility' | 'fundingRules' | 'windows' | 'quotas' | 'execution'>;
}

export function scopesOf(document: ProgramDocument): Scope[] {
  return [
    { path: [], stated: document },
    ...document.tracks.map((track, index) => ({ path: ['tracks', index], track, stated: track })),
  ];
}

export const rulesOf = ({ stated, path }: Scope): At<FundingRule>[] =>
  located(stated.fundingRules, ...path, 'fundingRules');

/** The rules that hold in a scope: a track's own, and the program's, which hold in all tracks. */
export function rulesInForce(document: ProgramDocument, scope: Scope): At<FundingRule>[] {
  const common = located(document.fundingRules, 'fundingRules');
  return scope.track ? [...common, ...rulesOf(scope)] : common;
}

export const isOfKind =
  <Kind extends FundingRule['kind']>(kind: Kind) =>
  (rule: At<FundingRule>): rule is At<Extract<FundingRule, { kind: Kind }>> =>
    rule.item.kind === kind;

/**
 * Whether there is surely a case in which both rules apply. Two different conditions may exclude each other, so
 * nothing is said of them.
 */
export function applyTogether(left: FundingRule, right: FundingRule): boolean {
  if (left.replaces.includes(right.key) || right.replaces.includes(left.key)) return false;
  if (!left.condition || !right.condition) return true;
  return JSON.stringify(left.condition) === JSON.stringify(right.condition);
}

/** Every pair of two different items, once. */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right): [Item, Item] => [left, right]));
}
