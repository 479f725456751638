import type { FundingRule } from '../../funding/rule.ts';
import type { ProgramDocument } from '../document.ts';
import { nearMatch } from '../near-match.ts';
import type { Path } from '../place.ts';
import { type At, type Check, rulesOf, type Scope, scopesOf, type Tell } from './check.ts';

interface Placed extends At<FundingRule> {
  readonly scope: Scope;
}

/** `replaces` and `raises` name other rules, which exist, can be reached, and do not lead back. */
export const checkRuleLinks: Check = (document, tell) => {
  const rules = scopesOf(document).flatMap((scope) => rulesOf(scope).map((rule) => ({ ...rule, scope })));
  const byKey = new Map(rules.map((rule) => [rule.item.key, rule]));
  for (const rule of rules) {
    for (const { key, path } of linksOf(rule)) checkLink(rule, key, path, byKey, tell);
    checkReplacing(rule, byKey, tell);
  }
  checkCycles(document, byKey, tell);
};

function linksOf({ item, path }: Placed): { key: string; path: Path }[] {
  const link = (keys: readonly string[], field: string) =>
    keys.map((key, index) => ({ key, path: [...path, field, index] }));
  return [
    ...link(item.replaces, 'replaces'),
    ...(item.kind === 'share_uplift' ? link(item.raises, 'raises') : []),
  ];
}

function checkLink(
  rule: Placed,
  key: string,
  path: Path,
  byKey: ReadonlyMap<string, Placed>,
  tell: Tell,
): void {
  const target = byKey.get(key);
  if (!target) {
    const meant = nearMatch(key, byKey.keys());
    tell(
      'RULE_LINK_UNKNOWN',
      path,
      `沒有代稱為「${key}」的經費規定。${meant ? `是否為「${meant}」？` : '請改為現有規定的代稱。'}`,
      `There is no funding rule "${key}". ${meant ? `Is "${meant}" meant?` : 'Name one that exists.'}`,
    );
  } else if (target.item === rule.item) {
    tell('RULE_LINK_TO_ITSELF', path, '規定指向自己。請刪除。', 'The rule names itself. Remove it.');
  } else if (rule.scope.track && target.scope.track && rule.scope.track !== target.scope.track) {
    tell(
      'RULE_LINK_OUT_OF_REACH',
      path,
      `規定「${key}」屬於另一分項「${target.scope.track.key}」，在此不適用。請改為本分項或計畫的規定。`,
      `The rule "${key}" belongs to the track "${target.scope.track.key}" and does not apply here. Name a rule of this track or of the program.`,
    );
  } else if (path.at(-2) === 'raises' && target.item.kind !== 'share_limit') {
    tell(
      'RAISES_NO_SHARE_LIMIT',
      path,
      `規定「${key}」不是比例上限（share_limit），無法提高。請改為比例上限的代稱。`,
      `The rule "${key}" is no share_limit, and cannot be raised. Name a share limit.`,
    );
  }
}

/** A track may set a rule of the program aside. Within one scope that would leave a rule that never applies. */
function checkReplacing(rule: Placed, byKey: ReadonlyMap<string, Placed>, tell: Tell): void {
  if (rule.item.condition) return;
  rule.item.replaces.forEach((key, index) => {
    const target = byKey.get(key);
    if (!target || target.item === rule.item || target.scope.track !== rule.scope.track) return;
    tell(
      'REPLACES_ALWAYS',
      [...rule.path, 'replaces', index],
      `此規定沒有條件，規定「${key}」因此永不適用。請補上條件，或刪除該規定。`,
      `This rule has no condition, so that the rule "${key}" never applies. Give it a condition, or remove the other.`,
    );
  });
}

function checkCycles(document: ProgramDocument, byKey: ReadonlyMap<string, Placed>, tell: Tell): void {
  const told = new Set<string>();
  for (const { item, path } of scopesOf(document).flatMap(rulesOf)) {
    const cycle = cycleFrom(item.key, byKey);
    if (!cycle || cycle.some((key) => told.has(key))) continue;
    for (const key of cycle) told.add(key);
    const names = [...cycle, item.key].join(' → ');
    tell(
      'RULE_LINK_CYCLE',
      [...path, 'replaces'],
      `規定互相取代：${names}。請刪除其中一個 replaces。`,
      `Rules replace each other in a circle: ${names}. Remove one of the links.`,
    );
  }
}

/** The keys on the way from a rule back to itself, if there is one of two steps or more. */
function cycleFrom(start: string, byKey: ReadonlyMap<string, Placed>): string[] | undefined {
  const ways: string[][] = [[start]];
  const visited = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? start;
    for (const next of byKey.get(last)?.item.replaces ?? []) {
      if (next === start && way.length > 1) return way;
      if (visited.has(next) || next === last) continue;
      visited.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
