import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFullDraft } from '../testing/full-draft.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

/** What is refused, by which constraint, and the statement, on a draft that has one row in every table. */
const refused: [fact: string, constraint: string, sql: string][] = [
  ['a negative limit', 'funding_rule_amount_range', 'UPDATE funding_rule SET amount = -1'],
  ['a negative budget', 'budget_amount_range', 'UPDATE budget SET amount = -1'],
  ['a negative quota', 'quota_counts_range', 'UPDATE quota SET count = -1'],
  [
    'a share of nothing',
    'funding_rule_share_range',
    'UPDATE funding_rule SET share_numerator = 1, share_denominator = 0',
  ],
  ['half a share', 'funding_rule_share_whole', 'UPDATE funding_rule SET share_numerator = 1'],
  ['a limit without an amount', 'funding_rule_kind_columns', 'UPDATE funding_rule SET amount = NULL'],
  [
    'a share limit without a share',
    'funding_rule_kind_columns',
    "UPDATE funding_rule SET kind = 'share_limit'",
  ],
  [
    'a share of the whole',
    'funding_rule_share_of_one_party',
    "UPDATE funding_rule SET kind = 'share_limit', party = 'total', share_numerator = 1, share_denominator = 2, base = 'total_cost'",
  ],
  [
    "a service worth the applicant's own money",
    'funding_rule_service_of_government',
    "UPDATE funding_rule SET in_kind = true, party = 'applicant'",
  ],
  [
    "a lender's fee without a rate",
    'funding_rule_lender_fee_rate',
    "UPDATE funding_rule SET kind = 'lender_fee'",
  ],
  [
    'a split of which the whole is a part',
    'funding_rule_split_part',
    "UPDATE funding_rule SET kind = 'fixed_split', government_amount = 1, applicant_amount = 1, party = 'total'",
  ],
  [
    'an uplift that raises nothing',
    'funding_rule_kind_columns',
    "UPDATE funding_rule SET kind = 'share_uplift', share_numerator = 1, share_denominator = 10, base = 'total_cost'",
  ],
  [
    'an unknown expense category',
    'funding_rule_categories_known',
    "UPDATE funding_rule SET categories = ARRAY['gifts']",
  ],
  ['terms that are a list', 'funding_rule_terms_shape', "UPDATE funding_rule SET terms = '[]'"],
  [
    'a condition that is the JSON null',
    'funding_rule_condition_shape',
    "UPDATE funding_rule SET condition = 'null'",
  ],
  [
    'a criterion that is a text',
    'eligibility_criterion_expression_shape',
    `UPDATE eligibility_criterion SET expression = '"SME"'`,
  ],
  [
    'a window that closes before it opens',
    'application_window_days_order',
    "UPDATE application_window SET closes_on = '2023-02-28'",
  ],
  [
    'a clock time of 24:00',
    'application_window_closes_at_format',
    "UPDATE application_window SET closes_at = '24:00'",
  ],
  [
    'days that are approximate',
    'application_window_approximate_months',
    'UPDATE application_window SET approximate = true',
  ],
  [
    'a thirteenth month',
    'application_window_months_range',
    'UPDATE application_window SET months = ARRAY[13]',
  ],
  [
    'an unknown end of a window',
    'application_window_ends_when_known',
    "UPDATE application_window SET ends_when = ARRAY['rain']",
  ],
  [
    'a closure without its moment',
    'application_window_closure_whole',
    "UPDATE application_window SET closure_reason = 'cancelled'",
  ],
  [
    'an event without its months',
    'application_window_after_whole',
    "UPDATE application_window SET after_event_zh = '受災'",
  ],
  ['a call number 0', 'application_window_counts_range', 'UPDATE application_window SET call = 0'],
  ['a translation of nothing', 'quota_label_translated', "UPDATE quota SET label_en = 'places'"],
  ['an English note alone', 'track_remarks_translated', "UPDATE track SET note_en = 'note'"],
  ['a key with capitals', 'track_key_format', "UPDATE track SET key = 'Track'"],
  ['a key of more than 80 letters', 'quota_key_format', "UPDATE quota SET key = repeat('a', 81)"],
  ['a slug with a space', 'program_slug_format', "UPDATE program SET slug = 'a b'"],
  [
    'an agency code in lower case',
    'agency_code_format',
    "INSERT INTO agency (code, name, name_en) VALUES ('abc', 'x', 'x')",
  ],
  [
    'an agency above itself',
    'agency_parent_is_another',
    "UPDATE agency SET parent_code = code WHERE code = 'IDA'",
  ],
  [
    'an agency that succeeds itself',
    'agency_succession_to_another',
    "UPDATE agency_succession SET successor_code = 'IDB'",
  ],
  [
    'an agency that ended before it began',
    'agency_validity_order',
    "UPDATE agency SET valid_from = '2023-09-26', valid_until = '2023-09-25' WHERE code = 'IDA'",
  ],
  ['a fiscal year of the Republic', 'edition_fiscal_year_range', 'UPDATE edition SET fiscal_year = 112'],
  ['a version number 0', 'program_version_number_range', 'UPDATE program_version SET number = 0'],
  ['an unknown industry code', 'program_industry_format', "UPDATE program_industry SET industry = 'Z'"],
  [
    'a phone number with letters',
    'contact_phone_format',
    "UPDATE contact_phone SET number = '0800-CALL-NOW'",
  ],
  [
    'a performance value that is no decimal',
    'performance_condition_value_format',
    "UPDATE performance_condition SET value = '5,000'",
  ],
  [
    'a period that is shorter than its minimum',
    'execution_period_months_range',
    'UPDATE execution_period SET min_months = 13',
  ],
  ['a position before the first', 'track_position_range', 'UPDATE track SET position = -1'],
  ['a list that is null', 'aliases', 'UPDATE agency SET aliases = NULL'],
  ['a citation without an owner', 'citation_one_owner', 'UPDATE citation SET rule_key = NULL'],
  ['a citation with two owners', 'citation_one_owner', "UPDATE citation SET window_key = 'window'"],
  ['a citation of a rule and its track', 'citation_one_owner', "UPDATE citation SET track_key = 'track'"],
  [
    'a citation of a rule that is not there',
    'citation_version_id_rule_key_fkey',
    "UPDATE citation SET rule_key = 'other'",
  ],
  [
    'a rule of a track that is not there',
    'funding_rule_version_id_track_key_fkey',
    "UPDATE funding_rule SET track_key = 'other'",
  ],
  [
    'the loss of a source that is cited',
    'citation_version_id_source_key_fkey',
    'DELETE FROM source_reference',
  ],
  [
    'the loss of an agency that a program names',
    '_agency_code_fkey',
    "DELETE FROM agency WHERE code = 'IDB'",
  ],
  [
    'a second edition of one year',
    'edition_program_id_fiscal_year_key',
    'INSERT INTO edition (program_id, fiscal_year) SELECT program_id, fiscal_year FROM edition',
  ],
  [
    'the live version of another edition',
    'edition_live_version_id_id_fkey',
    'INSERT INTO edition (program_id, fiscal_year, live_version_id) SELECT program_id, 2024, live.id FROM edition, program_version live',
  ],
];

describe.each(availableBackends)('the tables on %s', (kind) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    await createFullDraft(fresh.database.prisma);
  });
  afterAll(() => fresh.drop());

  it.each(refused)('refuse %s', async (_, constraint, sql) => {
    await expect(fresh.database.prisma.$executeRawUnsafe(sql)).rejects.toThrow(constraint);
  });

  it('take the three owners that share a column: a track, its audience, and the audience of the program', async () => {
    const { prisma } = fresh.database;
    const { id: versionId } = await prisma.programVersion.findFirstOrThrow();
    const cited = { versionId, sourceKey: 'p1', quote: '對象' };
    const { count } = await prisma.citation.createMany({
      data: [
        { ...cited, position: 1, trackKey: 'track' },
        { ...cited, position: 2, trackKey: 'track', isAudience: true },
        { ...cited, position: 3, isAudience: true },
      ],
    });
    expect(count).toBe(3);
  });

  it('lose the whole content of a draft that is deleted', async () => {
    const { prisma } = fresh.database;
    await prisma.programVersion.deleteMany();
    const left = [
      prisma.track,
      prisma.citation,
      prisma.sourceReference,
      prisma.fundingRule,
      prisma.contactPhone,
    ];
    await expect(Promise.all(left.map((table) => (table as typeof prisma.track).count()))).resolves.toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});
