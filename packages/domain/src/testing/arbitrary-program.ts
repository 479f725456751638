import fc from 'fast-check';
import {
  Budget,
  type ContactPoint,
  ExecutionPeriod,
  Lifecycle,
  OrganizationRole,
  ProgramDocument,
  type ProgramDocumentInput,
  SupportKind,
  Theme,
} from '../program/document.ts';
import { arbitraryExpression } from './arbitrary-expression.ts';
import {
  arbitraryChoice,
  arbitraryDate,
  arbitraryDollars,
  arbitraryEvidenceList,
  arbitraryFact,
  arbitraryFlag,
  arbitraryLocalizedText,
  arbitraryText,
  record,
  SOURCE_KEYS,
} from './arbitrary-primitives.ts';
import { arbitraryRules } from './arbitrary-rule.ts';
import { arbitraryWindows } from './arbitrary-window.ts';
import { withDistinctKeys } from './distinct-keys.ts';
import { AGENCY_CODES, ORGANIZATION_SLUGS, SOURCE_IDS } from './references.ts';

const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });
const key = fc.constant('key');
const count = fc.nat({ max: 10_000 });
const bilingual = fc.record({ zh: arbitraryText, en: arbitraryText }, { noNullPrototype: true });
const fiscalYear = fc.integer({ min: 2020, max: 2025 });
const url = fc.constantFrom('https://www.moea.gov.tw', 'https://example.org/a?b=%20&c=計畫#d');
const audience = record({ evidence: arbitraryEvidenceList }, ['evidence']);

const quota = fc
  .tuple(
    record(
      {
        key,
        unit: fc.constantFrom('家', '名', '案'),
        label: arbitraryLocalizedText,
        approximate: arbitraryFlag,
        ...arbitraryFact,
      },
      ['key', 'evidence'],
    ),
    fc.oneof(
      fc.constant({ unlimited: true as const }),
      count.map((places) => ({ count: places })),
      fc
        .tuple(count, arbitraryDate)
        .map(([places, usedAsOf]) => ({ count: places, used: Math.floor(places / 2), usedAsOf })),
    ),
  )
  .map(([described, counted]) => ({ ...described, ...counted }));

const executionPeriod = fc
  .tuple(
    record(
      {
        key,
        soft: arbitraryFlag,
        approximate: arbitraryFlag,
        from: fc.constantFrom(...ExecutionPeriod.shape.from.unwrap().options),
        ...arbitraryFact,
      },
      ['key', 'evidence'],
    ),
    record({ minMonths: fc.integer({ min: 1, max: 12 }), maxMonths: fc.integer({ min: 12, max: 36 }) }, [
      'maxMonths',
    ]),
    fc.tuple(arbitraryDate, arbitraryDate).map((days) => days.sort()),
    fc.boolean(),
  )
  .map(([described, length, [startsOn, endsOn], isDated]) => ({
    ...described,
    ...length,
    ...(isDated && startsOn && endsOn ? { startsOn, endsOn } : {}),
  }));

const performance = record(
  {
    key,
    metric: arbitraryLocalizedText,
    bound: fc.constantFrom('min', 'max', 'exact'),
    value: fc.constantFrom('5', '0.5', '5000', '0.50', '12345678901234567890.123'),
    unit: arbitraryLocalizedText,
    ...arbitraryFact,
  },
  ['key', 'metric', 'bound', 'value', 'unit', 'evidence'],
);

const preference = record(
  { key, text: arbitraryLocalizedText, condition: arbitraryExpression, ...arbitraryFact },
  ['key', 'text', 'evidence'],
);

const stated = {
  eligibility: few(
    record({ key, expression: arbitraryExpression, ...arbitraryFact }, ['key', 'expression', 'evidence']),
  ),
  fundingRules: arbitraryRules,
  windows: arbitraryWindows,
  quotas: few(quota),
  execution: few(executionPeriod),
  performance: few(performance),
  preferences: few(preference),
  facts: few(
    record({ key, topic: arbitraryLocalizedText, untyped: arbitraryLocalizedText, ...arbitraryFact }, [
      'key',
      'topic',
      'untyped',
      'evidence',
    ]),
  ),
};

/** What promises money must say how much, or that it is negotiated. */
const negotiated = {
  key: 'rule',
  kind: 'negotiated' as const,
  subject: 'amount' as const,
  evidence: [{ source: SOURCE_KEYS[0], quote: '由審查委員審定' }],
};

const track = record(
  {
    key,
    name: arbitraryLocalizedText,
    kind: fc.constantFrom(...SupportKind.options),
    summary: arbitraryLocalizedText,
    audience,
    ...stated,
    ...arbitraryFact,
  },
  ['key', 'name', 'kind', 'evidence'],
).map((track) => (track.fundingRules?.length ? track : { ...track, fundingRules: [negotiated] }));

const contact = record(
  {
    key,
    organization: fc.constantFrom(...ORGANIZATION_SLUGS),
    agency: fc.constantFrom(...AGENCY_CODES),
    label: arbitraryText,
    phones: few(
      fc.oneof(
        fc.constantFrom({ number: '(02)2700-0000' }, { number: '0800-000-257', extension: '204' }),
        fc.constant({ number: '02-2700 0000', extension: '204', lastExtension: '217' }),
      ),
    ),
    fax: fc.constantFrom('(02)2700-0001'),
    email: fc.constantFrom('desk@example.org', 'a.b+c@example.org.tw'),
    url,
    scope: arbitraryLocalizedText,
    hours: arbitraryText,
    ...arbitraryFact,
  },
  ['key', 'evidence'],
) satisfies fc.Arbitrary<typeof ContactPoint._zod.input>;

const budget = record(
  {
    key,
    kind: fc.constantFrom(...Budget.shape.kind.options),
    amount: arbitraryDollars,
    approximate: arbitraryFlag,
    fiscalYear,
    asOf: arbitraryDate,
    source: arbitraryLocalizedText,
    ...arbitraryFact,
  },
  ['key', 'kind', 'amount', 'evidence'],
);

const sources = fc
  .tuple(
    fc.shuffledSubarray([...SOURCE_IDS], { minLength: SOURCE_KEYS.length }),
    arbitraryText,
    arbitraryText,
  )
  .map(([documents, ...locators]) =>
    SOURCE_KEYS.map((source, index) => ({
      key: source,
      document: documents[index] ?? SOURCE_IDS[0],
      locator: locators[index] ?? source,
    })),
  );

const documentInput = record(
  {
    slug: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/),
    fiscalYear,
    name: record(
      {
        zh: arbitraryText,
        en: arbitraryText,
        enUnofficial: arbitraryFlag,
        editorial: arbitraryLocalizedText,
      },
      ['zh', 'en'],
    ),
    aliases: fc.uniqueArray(arbitraryText, { maxLength: 3 }),
    lifecycle: fc.oneof(
      fc.record(
        { state: fc.constantFrom(...Lifecycle.shape.state.exclude(['replaced']).options) },
        { noNullPrototype: true },
      ),
      fc.constant({ state: 'replaced' as const, replacedBy: 'successor-program' }),
    ),
    agencies: arbitraryChoice(AGENCY_CODES, 1),
    organizations: few(
      record(
        {
          organization: fc.constantFrom(...ORGANIZATION_SLUGS),
          role: fc.constantFrom(...OrganizationRole.options),
          unit: arbitraryText,
          ...arbitraryFact,
        },
        ['organization', 'role', 'evidence'],
      ),
    ),
    summary: bilingual,
    audience,
    themes: arbitraryChoice(Theme.options),
    industries: arbitraryChoice(['C', '24', '25', 'S', '01'] as const),
    sources,
    tracks: fc.array(track, { minLength: 1, maxLength: 3 }),
    contacts: few(contact),
    budgets: few(budget),
    links: few(
      record({ url, label: arbitraryLocalizedText, ...arbitraryFact }, ['url', 'label', 'evidence']),
    ),
    ...stated,
    note: arbitraryLocalizedText,
  },
  ['slug', 'fiscalYear', 'name', 'agencies', 'summary', 'sources', 'tracks'],
) satisfies fc.Arbitrary<ProgramDocumentInput>;

/** A program with every kind of rule, window and condition, whose references are those of `references.ts`. */
export const arbitraryProgram: fc.Arbitrary<ProgramDocument> = documentInput.map((input) =>
  ProgramDocument.parse(withDistinctKeys(input)),
);
