import { FundingRule, OrganizationRole, SupportKind, Theme } from '@zhuli/domain';
import englishMessages from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { consoleMessages as english } from './en/console.ts';
import { MESSAGES } from './provider.ts';

function flatten(tree: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree !== 'object' || tree === null)
    throw new TypeError(`Neither a text nor a group of texts: ${path}`);
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flatten(value, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g))].sort();

const required = new Map(flatten({ ...englishMessages, ...english }));
const messages = { 'zh-TW': new Map(flatten(MESSAGES['zh-TW'])), en: new Map(flatten(MESSAGES.en)) };

describe.each(['zh-TW', 'en'] as const)('the messages in %s', (locale) => {
  it('have every key of react-admin and of ours, and no other', () => {
    expect([...messages[locale].keys()].sort()).toEqual([...required.keys()].sort());
  });

  it('leave no text empty but the one for a value that is null', () => {
    const empty = [...messages[locale]].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual(['ra.boolean.null']);
  });

  it.each(SupportKind.options)('have a word for the kind %s', (kind) => {
    expect(messages[locale].has(`zhuli.kind.${kind}`)).toBe(true);
  });

  it.each(Theme.options)('have a word for the theme %s', (theme) => {
    expect(messages[locale].has(`zhuli.theme.${theme}`)).toBe(true);
  });
});

/** Kinds of rule whose headline says more than the kind: whose limit it is, or which of several figures. */
const TOLD_BY_FIGURE = ['amount_limit', 'share_limit'];

describe.each(['zh-TW', 'en'] as const)('the words of the domain in %s', (locale) => {
  it.each(OrganizationRole.options)('include the role %s', (role) => {
    expect(messages[locale].has(`zhuli.program.role.${role}`)).toBe(true);
  });

  it.each(
    FundingRule.options.map(({ shape }) => shape.kind.value).filter((kind) => !TOLD_BY_FIGURE.includes(kind)),
  )('include the rule %s', (kind) => {
    expect(messages[locale].has(`zhuli.funding.label.${kind}`)).toBe(true);
  });
});

describe('the messages in zh-TW', () => {
  it('fill in nothing that the English ones do not', () => {
    const unknown = [...messages['zh-TW']].filter(([key, text]) => {
      const offered = placeholders(required.get(key) ?? '');
      return placeholders(text).some((name) => name !== '%{smart_count}' && !offered.includes(name));
    });
    expect(unknown).toEqual([]);
  });

  it('are Chinese wherever the English ones are words', () => {
    const same = [...messages['zh-TW']].filter(
      ([key, text]) => text === messages.en.get(key) && /[a-z]{3}/i.test(text.replace(/%\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });
});
