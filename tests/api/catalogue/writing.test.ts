import { PROGRAM_ORDER, STATEMENT_END, TRACK_ORDER } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { programFiles } from './catalogue-files.ts';

/** Lists of statements, of a program or a track. */
const STATEMENTS = TRACK_ORDER.slice(TRACK_ORDER.indexOf('eligibility'), TRACK_ORDER.indexOf('evidence'));

type Fields = Readonly<Record<string, unknown>>;
const isFields = (node: unknown): node is Fields =>
  typeof node === 'object' && node !== null && !Array.isArray(node);
const itemsOf = (list: unknown): readonly Fields[] => (Array.isArray(list) ? list.filter(isFields) : []);

/** Each item of the lists of statements, of a program or a track. */
const statementsOf = (fields: Fields): readonly Fields[] =>
  [...STATEMENTS, 'organizations', 'contacts', 'budgets', 'links'].flatMap((name) => itemsOf(fields[name]));

const outOfOrder = (fields: Fields, order: readonly string[]): readonly string[] => {
  const written = Object.keys(fields).filter((name) => order.includes(name));
  return written.join() === order.filter((name) => name in fields).join() ? [] : written;
};

/** Texts in Chinese without their English, by path. */
function untranslated(node: unknown, at = ''): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => untranslated(item, `${at}[${index}]`));
  if (!isFields(node)) return [];
  if ('zh' in node && !('en' in node)) return [at];
  return Object.entries(node).flatMap(([name, value]) => untranslated(value, `${at}.${name}`));
}

describe.each(programFiles.map((file) => [file.path, file] as const))('%s', (_, { written, text }) => {
  const program: Fields = isFields(written) ? written : {};
  const tracks = itemsOf(program.tracks);

  it('keeps the order of sections', () => {
    expect(outOfOrder(program, PROGRAM_ORDER)).toEqual([]);
    expect(Object.keys(program).filter((name) => !PROGRAM_ORDER.includes(name))).toEqual([]);
    expect(tracks.flatMap((track) => outOfOrder(track, TRACK_ORDER))).toEqual([]);
  });

  it('ends every statement with its condition, evidence, inference and note', () => {
    const statements = [program, ...tracks].flatMap(statementsOf);
    expect(statements.flatMap((statement) => outOfOrder(statement, STATEMENT_END))).toEqual([]);
  });

  it('says in English what it says in Chinese', () => {
    expect(untranslated(written)).toEqual([]);
  });

  it('writes large sums in words beside the digits', () => {
    const bare = text.split('\n').filter((line) => /: \d{5,}\s*}?$/.test(line));
    expect(bare).toEqual([]);
  });
});
