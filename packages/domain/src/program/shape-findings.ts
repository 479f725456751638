import type { z } from 'zod';
import type { BilingualText } from '../document/primitives.ts';
import { type Finding, finding } from './finding.ts';
import type { FindingCode } from './finding-code.ts';
import { formatText } from './format-text.ts';
import { nearMatch } from './near-match.ts';
import { type Path, valueAt } from './place.ts';
import { allowedKeys } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod has to say of something that should fit a schema into findings, one for each place. */
export function findingsOfIssues(
  schema: z.core.$ZodType,
  input: unknown,
  issues: readonly Issue[],
): Finding[] {
  const found = issues.flatMap((issue) => findingsOf(schema, input, issue, []));
  const seen = new Set<string>();
  return found.filter(({ path, code }) => {
    // A date that is malformed is also out of range: the first complaint is enough.
    const place = `${JSON.stringify(path)} ${code === 'UNKNOWN_KEY' ? code : ''}`;
    return !seen.has(place) && seen.add(place);
  });
}

function findingsOf(schema: z.core.$ZodType, input: unknown, issue: Issue, base: Path): Finding[] {
  const path: Path = [...base, ...(issue.path as (string | number)[])];
  const value = valueAt(input, path);
  const tell = (code: FindingCode, zh: string, en: string): Finding[] => [
    finding(input, code, path, { zh, en }),
  ];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      finding(input, 'UNKNOWN_KEY', [...path, key], unknownKey(key, allowedKeys(schema, input, path))),
    );
  }
  if (value === undefined) return tell('REQUIRED', '缺少此欄位。請補上。', 'Missing. Add it.');
  switch (issue.code) {
    case 'invalid_union':
      return unionFindings(schema, input, issue, path);
    case 'invalid_type':
      return [finding(input, 'WRONG_TYPE', path, wrongType(value, [issue.expected]))];
    case 'invalid_value':
      return [finding(input, 'VALUE_NOT_ALLOWED', path, notAllowed(value, issue.values.map(String)))];
    case 'invalid_format': {
      const { zh, en } = formatText(issue.format === 'regex' ? issue.message : issue.format, value);
      return tell('WRONG_FORMAT', zh, en);
    }
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') {
        return tell(
          'EMPTY',
          '不得為空。請填寫或刪除此欄位。',
          'Must not be empty. Fill it in, or remove the field.',
        );
      }
      return tell('TOO_SMALL', `不得小於${issue.minimum}。`, `Must not be below ${issue.minimum}.`);
    case 'too_big':
      return tell('TOO_BIG', `不得超過${issue.maximum}。`, `Must not be above ${issue.maximum}.`);
    default:
      return tell('NO_SHAPE_FITS', `不符合格式：${issue.message}`, `Does not fit: ${issue.message}`);
  }
}

function unionFindings(
  schema: z.core.$ZodType,
  input: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
): Finding[] {
  if (issue.errors.length === 0) {
    const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
    return [finding(input, 'VALUE_NOT_ALLOWED', path, notAllowed(valueAt(input, path), options))];
  }
  const branches = issue.errors;
  const types = branches.map((branch) => rootType(branch));
  if (types.every((type) => type !== undefined)) {
    return [finding(input, 'WRONG_TYPE', path, wrongType(valueAt(input, path), types))];
  }
  // The shape that was probably meant is the one with the least to complain of.
  const [closest = []] = [...branches].sort((left, right) => weight(left) - weight(right));
  const strangers = closest.filter(({ code }) => code === 'unrecognized_keys');
  const missing = closest.length > strangers.length;
  // Where nothing is right about it, what is missing would only be the closest shape's: name the stranger alone.
  const meant = strangers.length > 0 && missing ? strangers : closest;
  return meant.flatMap((inner) => findingsOf(schema, input, inner, path));
}

/** The type that a branch wanted instead of the whole value. */
function rootType(branch: readonly Issue[]): string | undefined {
  const [only] = branch;
  return branch.length === 1 && only?.code === 'invalid_type' && only.path.length === 0
    ? only.expected
    : undefined;
}

function weight(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 10 * issue.keys.length;
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // One place that fits no shape weighs less than a field that should not be there at all.
      return sum + Math.min(9, ...issue.errors.map(weight));
    }
    return sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? 100 : 1);
  }, 0);
}

function unknownKey(key: string, allowed: readonly string[]): BilingualText {
  const meant = nearMatch(key, allowed);
  if (meant !== undefined) {
    return {
      zh: `沒有「${key}」這個欄位。是否為「${meant}」？`,
      en: `There is no field "${key}". Is "${meant}" meant?`,
    };
  }
  return {
    zh: `沒有「${key}」這個欄位。可用的欄位：${allowed.join('、')}。`,
    en: `There is no field "${key}". The fields are ${allowed.join(', ')}.`,
  };
}

function notAllowed(value: unknown, allowed: readonly string[]): BilingualText {
  const written = JSON.stringify(value);
  const meant = typeof value === 'string' ? nearMatch(value, allowed) : undefined;
  if (meant !== undefined) {
    return { zh: `不可為${written}。是否為「${meant}」？`, en: `Cannot be ${written}. Is "${meant}" meant?` };
  }
  return {
    zh: `不可為${written}。可用的值：${allowed.join('、')}。`,
    en: `Cannot be ${written}. Use one of ${allowed.join(', ')}.`,
  };
}

const TYPE_NAMES: Readonly<Record<string, BilingualText>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '數字', en: 'a number' },
  int: { zh: '整數', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '清單', en: 'a list' },
  object: { zh: '一組欄位', en: 'a group of fields' },
};

function wrongType(value: unknown, expected: readonly string[]): BilingualText {
  const names = [...new Set(expected)].map((type) => TYPE_NAMES[type] ?? { zh: type, en: type });
  const written = typeName(value);
  return {
    zh: `應為${names.map(({ zh }) => zh).join('、')}，而非${written.zh}。`,
    en: `Must be ${names.map(({ en }) => en).join(', or ')}, not ${written.en}.`,
  };
}

function typeName(value: unknown): BilingualText {
  if (value === null) return { zh: '空值', en: 'nothing' };
  if (Array.isArray(value)) return { zh: '清單', en: 'a list' };
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    return { zh: `${value}`, en: `${value}` };
  }
  return TYPE_NAMES[typeof value] ?? { zh: typeof value, en: typeof value };
}
