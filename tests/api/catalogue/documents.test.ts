import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProgramDocument } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { programFiles } from './catalogue-files.ts';

describe.each(programFiles.map((file) => [file.path, file] as const))('%s', (_, { written }) => {
  it('is a program document', () => {
    expect(ProgramDocument.safeParse(written).error?.issues ?? []).toEqual([]);
  });
});

describe('the guide for editors', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../prisma/catalogue/README.md'), 'utf8');

  it('shows an example that is a program document', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(ProgramDocument.safeParse(parse(example)).error?.issues ?? []).toEqual([]);
  });
});
