import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProgramDocument, validateProgram } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { agencies, organizations, programFiles, programs, sources } from './catalogue-files.ts';

/** Warnings that an editor has looked at, with what was found. */
const LOOKED_AT: ReadonlyMap<string, string> = new Map([
  ['mittelstand-enterprise-development AWARD_WITHOUT_RULE', 'an honor: the source prints no prize money'],
  ['startup-cooperation AWARD_WITHOUT_RULE', 'an honor: the source prints no prize money'],
  ['startup-co-creation AWARD_WITHOUT_RULE', 'a contest with rewards, of which the source prints no amount'],
  [
    'heavy-transport AWARD_WITHOUT_RULE',
    'an award for ships, of which the source prints neither name nor prize',
  ],
]);

const references = {
  agencies: new Set(agencies.map(({ code }) => code)),
  organizations: new Set(organizations.map(({ slug }) => slug)),
  sourceDocuments: new Set(sources.map(({ id }) => id)),
};

/** What keeps a text from being a document, for a person to read. */
const misfits = (input: unknown): readonly string[] => {
  const parsed = parseProgramDocument(input);
  return parsed.ok ? [] : parsed.findings.map(({ message }) => message.zh);
};

describe.each(programFiles.map((file) => [file.path, file] as const))('%s', (_, { written }) => {
  it('is a program document', () => {
    expect(misfits(written)).toEqual([]);
  });
});

describe.each(programs)('%s', (_, program) => {
  it('has no error, and no warning that nobody has looked at', () => {
    const open = validateProgram(program, references)
      .filter(({ code }) => !LOOKED_AT.has(`${program.slug} ${code}`))
      .map(({ severity, code, message }) => `${severity} ${code}: ${message.zh}`);
    expect(open).toEqual([]);
  });
});

describe('the guide for editors', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../prisma/catalogue/README.md'), 'utf8');

  it('shows an example that is a program document', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(misfits(parse(example))).toEqual([]);
  });
});
