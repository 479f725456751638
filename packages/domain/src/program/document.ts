import { z } from 'zod';
import {
  Bound,
  CalendarDate,
  Dollars,
  Evidence,
  Flag,
  factFields,
  Key,
  LocalizedText,
} from '../document/primitives.ts';
import { EligibilityCriterion } from '../eligibility/criterion.ts';
import { Expression } from '../eligibility/expression.ts';
import { FundingRule } from '../funding/rule.ts';
import { ApplicationWindow } from '../window/window.ts';

export const AgencyCode = z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/, 'AGENCY_CODE_FORMAT');

/** What a track gives. */
export const SupportKind = z.enum([
  'subsidy',
  'guidance',
  'diagnosis',
  'consultation',
  'training',
  'loan',
  'equity',
  'award',
  'certification',
  'matchmaking',
  'incubation',
  'promotion',
  'information',
]);
export type SupportKind = z.infer<typeof SupportKind>;

export const Theme = z.enum([
  'low_carbon',
  'smart_manufacturing',
  'digital',
  'research_and_development',
  'talent',
  'finance',
  'startups',
  'brand_and_export',
  'circular_economy',
  'energy',
  'water',
  'regional',
  'services',
  'design',
  'health',
]);

/** A division of the Standard Industrial Classification of the R.O.C. (行業統計分類), or a range of a section. */
export const IndustryCode = z.string().regex(/^([A-S]|\d{2})$/, 'INDUSTRY_CODE_FORMAT');

/** A name. `en` is a translation of ours unless the source prints it. */
export const ProgramName = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
  /** The English name is not an official one. */
  enUnofficial: Flag,
  /** The source lost its title: the name was given by the editors, for this reason. */
  editorial: LocalizedText.optional(),
});

/** A place in one source document. */
export const SourceReference = z.strictObject({
  key: Key,
  /** Id of a document listed in the catalogue's `sources.yaml`. */
  document: Key,
  /** Where in it: the heading or the page, as a reader would look for it. */
  locator: z.string().trim().min(1),
});
export type SourceReference = z.infer<typeof SourceReference>;

export const OrganizationRole = z.enum(['executing', 'advising', 'contact', 'verifying', 'collaborating']);

export const ProgramOrganization = z.strictObject({
  organization: Key,
  role: OrganizationRole,
  /** The unit or project office inside the organization, as printed. */
  unit: z.string().trim().min(1).optional(),
  ...factFields,
});
export type ProgramOrganization = z.infer<typeof ProgramOrganization>;

export const Phone = z.strictObject({
  /** As printed, without the extension. */
  number: z.string().regex(/^[\d()\-\s]{6,20}$/, 'PHONE_FORMAT'),
  extension: z
    .string()
    .regex(/^\d{1,6}$/, 'EXTENSION_FORMAT')
    .optional(),
  /** The end of a printed range of extensions (#204-217), whose start is `extension`. */
  lastExtension: z
    .string()
    .regex(/^\d{1,6}$/, 'EXTENSION_FORMAT')
    .optional(),
});

export const ContactPoint = z.strictObject({
  key: Key,
  organization: Key.optional(),
  agency: AgencyCode.optional(),
  /** A person, a desk or an office, as printed. */
  label: z.string().trim().min(1).optional(),
  phones: z.array(Phone).default([]),
  fax: z.string().trim().min(1).optional(),
  email: z.email().optional(),
  url: z.url().optional(),
  /** What this contact answers for, where there are several. */
  scope: LocalizedText.optional(),
  hours: z.string().trim().min(1).optional(),
  ...factFields,
});
export type ContactPoint = z.infer<typeof ContactPoint>;

/** The words that say for whom a program or track is. */
export const Audience = z.strictObject({ evidence: z.array(Evidence).min(1) });

export const Quota = z.strictObject({
  key: Key,
  /** Absent where `unlimited`. */
  count: z.int().nonnegative().optional(),
  /** The counter as printed: 家, 名, 案, 人, 戶. */
  unit: z.string().trim().min(1).optional(),
  label: LocalizedText.optional(),
  approximate: Flag,
  unlimited: Flag,
  used: z.int().nonnegative().optional(),
  usedAsOf: CalendarDate.optional(),
  ...factFields,
});
export type Quota = z.infer<typeof Quota>;

export const Budget = z.strictObject({
  key: Key,
  /** `pool` 總額度: all that may be lent or granted; the others are a fiscal year's figures. */
  kind: z.enum(['pool', 'appropriated', 'committed', 'paid', 'remaining']),
  amount: Dollars,
  approximate: Flag,
  fiscalYear: z.int().min(1950).max(2200).optional(),
  /** The day of the figure, where it moves. */
  asOf: CalendarDate.optional(),
  /** Where the money comes from, such as a special budget over several programs. */
  source: LocalizedText.optional(),
  ...factFields,
});
export type Budget = z.infer<typeof Budget>;

/** How long the supported work may take. Not an application window. */
export const ExecutionPeriod = z.strictObject({
  key: Key,
  minMonths: z.int().positive().optional(),
  maxMonths: z.int().positive().optional(),
  /** 為原則. */
  soft: Flag,
  /** 約: the months are not exact. */
  approximate: Flag,
  /** What the months are counted from. */
  from: z.enum(['approval', 'day_after_approval', 'contract']).optional(),
  startsOn: CalendarDate.optional(),
  endsOn: CalendarDate.optional(),
  ...factFields,
});
export type ExecutionPeriod = z.infer<typeof ExecutionPeriod>;

/** What the supported work must achieve. */
export const PerformanceCondition = z.strictObject({
  key: Key,
  metric: LocalizedText,
  bound: Bound,
  /** An exact decimal. */
  value: z.string().regex(/^\d+(\.\d+)?$/, 'DECIMAL_FORMAT'),
  unit: LocalizedText,
  ...factFields,
});
export type PerformanceCondition = z.infer<typeof PerformanceCondition>;

/** What gives an application priority without deciding it. */
export const Preference = z.strictObject({
  key: Key,
  text: LocalizedText,
  /** What an applicant or a project must have for it, where that can be typed. */
  condition: Expression.optional(),
  ...factFields,
});
export type Preference = z.infer<typeof Preference>;

/** A printed statement that has no typed form, and why. */
export const VerbatimFact = z.strictObject({
  key: Key,
  topic: LocalizedText,
  untyped: LocalizedText,
  ...factFields,
});
export type VerbatimFact = z.infer<typeof VerbatimFact>;

/** What a program may state for all its tracks, or a track for itself. Keys are unique in the whole document. */
const statedFields = {
  eligibility: z.array(EligibilityCriterion).default([]),
  fundingRules: z.array(FundingRule).default([]),
  windows: z.array(ApplicationWindow).default([]),
  quotas: z.array(Quota).default([]),
  execution: z.array(ExecutionPeriod).default([]),
  performance: z.array(PerformanceCondition).default([]),
  preferences: z.array(Preference).default([]),
  facts: z.array(VerbatimFact).default([]),
};

export const Track = z.strictObject({
  key: Key,
  name: LocalizedText,
  kind: SupportKind,
  summary: LocalizedText.optional(),
  audience: Audience.optional(),
  ...statedFields,
  evidence: z.array(Evidence).min(1),
  inferred: LocalizedText.optional(),
  note: LocalizedText.optional(),
});
export type Track = z.infer<typeof Track>;

export const Lifecycle = z.strictObject({
  state: z.enum(['active', 'suspended', 'discontinued', 'replaced']),
  /** Slug of the program that replaced this one. */
  replacedBy: Key.optional(),
});

/** A whole edition of a program: the unit of the catalogue files, of import and export, of saving, and of publishing. */
export const ProgramDocument = z.strictObject({
  slug: Key,
  /** Gregorian; the Republic's year is this minus 1911. */
  fiscalYear: z.int().min(1950).max(2200),
  name: ProgramName,
  /** Abbreviations and other names. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  lifecycle: Lifecycle.default({ state: 'active' }),
  /** The first one leads. */
  agencies: z.array(AgencyCode).min(1),
  organizations: z.array(ProgramOrganization).default([]),
  summary: z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) }),
  audience: Audience.optional(),
  themes: z.array(Theme).default([]),
  industries: z.array(IndustryCode).default([]),
  sources: z.array(SourceReference).min(1),
  tracks: z.array(Track).min(1),
  contacts: z.array(ContactPoint).default([]),
  budgets: z.array(Budget).default([]),
  links: z.array(z.strictObject({ url: z.url(), label: LocalizedText, ...factFields })).default([]),
  ...statedFields,
  /** What the editors want a reader to know about the whole program. */
  note: LocalizedText.optional(),
});
/** A parsed document: every list present, every share in canonical form. */
export type ProgramDocument = z.output<typeof ProgramDocument>;
/** A document as written: empty lists may be left out. */
export type ProgramDocumentInput = z.input<typeof ProgramDocument>;
