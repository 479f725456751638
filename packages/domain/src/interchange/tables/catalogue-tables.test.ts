import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramDocument } from '../../program/document.ts';
import { arbitraryProgram } from '../../testing/arbitrary-program.ts';
import { documentOf, documentOfTrack } from '../../testing/document-of.ts';
import { references } from '../../testing/references.ts';
import { catalogueTables } from './catalogue-tables.ts';
import type { Cell, Table } from './table.ts';

const tables = (...programs: readonly ProgramDocument[]): ReadonlyMap<string, Table> =>
  new Map(catalogueTables(programs, references).map((table) => [table.name, table]));

function records({ columns, rows }: Table): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

const recordsOf = (name: string, ...programs: readonly ProgramDocument[]) => {
  const table = tables(...programs).get(name);
  return table ? records(table) : [];
};

const evidence = [{ source: 'handbook', quote: '補助上限每案500萬元' }];

describe('the tables of a catalogue', () => {
  it('have a row for each program, track, rule, window, quota, budget, contact and agency', () => {
    fc.assert(
      fc.property(arbitraryProgram, (program) => {
        const all = <Item>(
          list: (part: Pick<ProgramDocument, 'fundingRules' | 'windows' | 'quotas'>) => readonly Item[],
        ) => [program, ...program.tracks].reduce((sum, part) => sum + list(part).length, 0);
        const counts = [...tables(program).values()].map(({ rows }) => rows.length);
        expect(counts).toEqual([
          1,
          program.tracks.length,
          all(({ fundingRules }) => fundingRules),
          all(({ windows }) => windows),
          all(({ quotas }) => quotas),
          program.budgets.length,
          program.contacts.length,
          references.agencies.length,
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it('join by their keys, and fill every row', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryProgram, { selector: ({ slug }) => slug, maxLength: 3 }),
        (programs) => {
          const all = catalogueTables(programs, references).filter(({ name }) => name !== 'agencies');
          const keysIn = (table: Table | undefined, ...names: readonly string[]) =>
            new Set((table ? records(table) : []).map((row) => names.map((name) => row[name]).join(' ')));
          const [programTable, trackTable, ...others] = all;
          const programKeys = keysIn(programTable, 'program_key');
          const trackKeys = keysIn(trackTable, 'program_key', 'track_key');
          expect(programKeys.size).toBe(programs.length);
          for (const table of [trackTable, ...others]) {
            for (const row of table ? records(table) : []) {
              expect(programKeys).toContain(row.program_key);
              if (row.track_key) expect(trackKeys).toContain(`${row.program_key} ${row.track_key}`);
              expect(Object.keys(row)).toHaveLength(table?.columns.length ?? 0);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('give days by both calendars', () => {
    const [window] = recordsOf(
      'windows',
      documentOfTrack({ windows: [{ key: 'w', kind: 'fixed', closesOn: '2023-11-30', evidence }] }),
    );
    expect(window).toMatchObject({
      program_key: '2023/program',
      track_key: 'track',
      closes_on: '2023-11-30',
      closes_on_roc: '112年11月30日',
      opens_on: undefined,
      quotes: '補助上限每案500萬元',
      sources: 'moea-handbook-112: 計畫',
    });
  });

  it('give a rule as numbers, as a sentence and exactly', () => {
    const [third, limit] = recordsOf(
      'rules',
      documentOfTrack({
        fundingRules: [
          {
            key: 'third',
            kind: 'share_limit',
            party: 'government',
            bound: 'max',
            share: '1/3',
            of: 'total_cost',
            evidence,
          },
          {
            key: 'limit',
            kind: 'amount_limit',
            party: 'government',
            bound: 'max',
            amount: 5_000_000,
            per: 'case',
            evidence,
          },
        ],
      }),
    );
    expect(third).toMatchObject({ share_percent: 33.333333, share_text: '三分之一', amount: undefined });
    expect(JSON.parse(String(third?.json))).toEqual({
      key: 'third',
      kind: 'share_limit',
      party: 'government',
      bound: 'max',
      share: '1/3',
      of: 'total_cost',
    });
    expect(limit).toMatchObject({
      amount: 5_000_000,
      per: 'case',
      text_zh: expect.stringContaining('500萬元'),
    });
  });

  it('give places and money as numbers, with what is about so much', () => {
    const program = documentOf({
      quotas: [
        { key: 'firms', count: 24, unit: '家', approximate: true, used: 5, usedAsOf: '2023-06-30', evidence },
        { key: 'all', unlimited: true, evidence },
      ],
      budgets: [{ key: 'pool', kind: 'pool', amount: 300_000_000_000, source: { zh: '特別預算' }, evidence }],
    });
    expect(recordsOf('quotas', program)).toMatchObject([
      {
        track_key: undefined,
        count: 24,
        unit: '家',
        approximate: 'TRUE',
        unlimited: undefined,
        used: 5,
        used_as_of: '2023-06-30',
      },
      { count: undefined, unlimited: 'TRUE' },
    ]);
    expect(recordsOf('budgets', program)).toMatchObject([
      { kind: 'pool', amount: 300_000_000_000, approximate: undefined, source_zh: '特別預算' },
    ]);
  });

  it('tell of an agency what it was succeeded by', () => {
    const [north] = recordsOf('agencies');
    expect(north).toMatchObject({ agency_code: 'NORTH', valid_until: '2023-09-25', successor_codes: 'EAST' });
  });

  it('name bodies and number extensions as people do', () => {
    const contact = {
      key: 'office',
      organization: 'center',
      phones: [
        { number: '02-2709-0638', extension: '204', lastExtension: '217' },
        { number: '0800-000-257' },
      ],
      evidence,
    };
    expect(recordsOf('contacts', documentOf({ contacts: [contact] }))).toMatchObject([
      { organization_name: '財團法人center', phones: '02-2709-0638#204~217; 0800-000-257' },
    ]);
    const organizations = [{ organization: 'center', role: 'executing' as const, evidence }];
    const described = documentOf({ agencies: ['NORTH'], industries: ['08'], organizations });
    expect(recordsOf('programs', described)).toMatchObject([
      {
        roc_year: 112,
        lead_agency_name: 'NORTH局',
        organizations: '財團法人center (executing)',
        organization_slugs: 'center',
        industries: '行業中類08（屬製造業）',
        industry_codes: '08',
      },
    ]);
  });
});
