import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-file.ts';

const faults = (text: string) => {
  const yaml = parseYaml('112/a.yaml', text);
  return yaml.ok ? [] : yaml.findings.map(({ code, line, column }) => [code, line, column]);
};

describe('a YAML file', () => {
  it.each([
    ['a field twice', 'slug: a\nname: b\nslug: c\n', [['YAML_FIELD_REPEATED', 3, 1]]],
    ['a field twice in a list item', 'tracks:\n  - key: a\n    key: b\n', [['YAML_FIELD_REPEATED', 3, 5]]],
    ['a tab for indentation', 'name:\n\tzh: 甲\n', [['YAML_BROKEN', 2, 1]]],
    ['a quote that does not end', 'name: "甲\n', [['YAML_BROKEN', 2, 1]]],
    ['two colons', 'name: 適用對象: 企業\n', [['YAML_BROKEN', 1, 7]]],
    ['an alias of nothing', 'note: *reason\n', [['YAML_BROKEN', undefined, undefined]]],
    ['a tag', 'amount: !money 500\n', [['YAML_BROKEN', 1, 9]]],
    ['a list for the name of a field', '? [a]\n: b\n', [['YAML_BROKEN', 1, 3]]],
    ['two documents', 'slug: a\n---\nslug: b\n', [['YAML_BROKEN', 2, 1]]],
    ['nothing in it', '# nothing\n', [['FILE_EMPTY', undefined, undefined]]],
  ])('with %s is refused, with its place', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('tells how to mend it in both languages', () => {
    const yaml = parseYaml('112/a.yaml', 'name:\n\tzh: 甲\n');
    expect(yaml.ok ? [] : yaml.findings[0]?.message).toEqual({
      zh: '縮排用了定位字元。請改用空白。',
      en: 'A tab indents the line. Use spaces.',
    });
  });

  it('that unfolds without end is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    expect(faults(lines.join('\n'))).toEqual([['YAML_BROKEN', undefined, undefined]]);
  });

  it('keeps dates and clock times as they are written', () => {
    const yaml = parseYaml('a.yaml', 'opensOn: 2023-03-07\nclosesAt: 17:00\nanswer: no\n');
    expect(yaml.ok && yaml.content).toEqual({ opensOn: '2023-03-07', closesAt: '17:00', answer: 'no' });
  });

  describe('finds the line', () => {
    const text = `slug: a
tracks:
  - key: one
    name: { zh: 甲 }
    note: &reason
      zh: 理由
  - key: two
    note: *reason
`;
    const lineOf = (...path: (string | number)[]) => {
      const yaml = parseYaml('112/a.yaml', text);
      const finding = { code: 'EMPTY', severity: 'error', path, message: { zh: '', en: '' } } as const;
      const placed = yaml.ok ? yaml.locate(finding) : undefined;
      return [placed?.line, placed?.column];
    };

    it.each([
      ['of a field', ['tracks', 0, 'name'], [4, 5]],
      ['of a field within a line', ['tracks', 0, 'name', 'zh'], [4, 13]],
      ['of a list item', ['tracks', 1], [7, 5]],
      ['that a missing field belongs to', ['tracks', 1, 'kind'], [7, 5]],
      ['that an alias stands for', ['tracks', 1, 'note', 'zh'], [6, 7]],
      ['of the whole', [], [1, 1]],
    ])('%s', (_, path, expected) => {
      expect(lineOf(...path)).toEqual(expected);
    });
  });
});
