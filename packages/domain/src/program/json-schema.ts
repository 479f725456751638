import { z } from 'zod';
import {
  CalendarDate,
  ClockTime,
  Dollars,
  Evidence,
  Flag,
  Key,
  LocalizedText,
} from '../document/primitives.ts';
import { EligibilityCriterion } from '../eligibility/criterion.ts';
import { Comparison, Expression, Verbatim } from '../eligibility/expression.ts';
import { FundingRule } from '../funding/rule.ts';
import { Share } from '../money/share.ts';
import { ApplicationWindow } from '../window/window.ts';
import {
  AgencyCode,
  Audience,
  Budget,
  ContactPoint,
  ExecutionPeriod,
  IndustryCode,
  Lifecycle,
  PerformanceCondition,
  Phone,
  Preference,
  ProgramDocument,
  ProgramName,
  ProgramOrganization,
  Quota,
  SourceReference,
  SupportKind,
  Theme,
  Track,
  VerbatimFact,
} from './document.ts';

/** Schemas that get a definition of their own, with what an editor's tooltip says of them. */
const DEFINITIONS: readonly (readonly [z.core.$ZodType, string, string])[] = [
  [Key, 'Key', 'Stable name for programs: lower-case words joined by hyphens.'],
  [LocalizedText, 'LocalizedText', 'Traditional Chinese, with an English translation beside it.'],
  [ClockTime, 'ClockTime', 'A clock time in Taiwan, HH:MM, 24 hours.'],
  [Dollars, 'Dollars', 'Whole New Taiwan dollars.'],
  [Share, 'Share', 'An exact share: 50%, 0.575% or 1/3.'],
  [Flag, 'Flag', 'true, or absent: what a source does not say is not written down as false.'],
  [
    Evidence,
    'Evidence',
    "The exact words of one of the document's sources. … joins fragments that do not stand side by side.",
  ],
  [Comparison, 'Comparison', 'Compares one fact of the applicant or the project with a constant.'],
  [Verbatim, 'Verbatim', 'A condition that only a person can judge.'],
  [Expression, 'Expression', 'A condition: all, any, not over comparisons.'],
  [EligibilityCriterion, 'EligibilityCriterion', 'One requirement 申請資格. All of them must hold together.'],
  [FundingRule, 'FundingRule', 'A statement on money 經費規定, by its kind.'],
  [ApplicationWindow, 'ApplicationWindow', 'When applications are taken 受理期間.'],
  [AgencyCode, 'AgencyCode', 'Code of an agency 主管機關.'],
  [SupportKind, 'SupportKind', 'What a track gives.'],
  [Theme, 'Theme', 'What a program is about.'],
  [
    IndustryCode,
    'IndustryCode',
    'A section or division of the Standard Industrial Classification 行業統計分類.',
  ],
  [ProgramName, 'ProgramName', 'The name of a program in both languages.'],
  [SourceReference, 'SourceReference', 'A place in one source document.'],
  [ProgramOrganization, 'ProgramOrganization', 'An organization 執行單位 and what it does for the program.'],
  [Phone, 'Phone', 'A number as printed, with its extension.'],
  [ContactPoint, 'ContactPoint', 'A person, a desk or an office that answers.'],
  [Audience, 'Audience', 'The words that say for whom it is.'],
  [Quota, 'Quota', 'How many can be served 名額.'],
  [Budget, 'Budget', 'Money set aside, committed, paid or left 預算.'],
  [ExecutionPeriod, 'ExecutionPeriod', 'How long the supported work may take 執行期間.'],
  [PerformanceCondition, 'PerformanceCondition', 'What the supported work must achieve.'],
  [Preference, 'Preference', 'What gives an application priority without deciding it.'],
  [VerbatimFact, 'VerbatimFact', 'A printed statement that has no typed form.'],
  [Track, 'Track', 'A part of a program 分項 with rules or windows of its own.'],
  [Lifecycle, 'Lifecycle', 'Whether the program still exists, and what replaced it.'],
  ...FundingRule.options.map((rule) => definitionOfRule(rule)),
];

function definitionOfRule(
  rule: (typeof FundingRule.options)[number],
): readonly [z.core.$ZodType, string, string] {
  const [kind = ''] = rule.shape.kind.values;
  const name = kind.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [rule, name, `A funding rule of the kind ${kind}.`];
}

/** JSON Schema (draft 2020-12) of a program document as it is written in the catalogue. */
export function programJsonSchema(): z.core.JSONSchema.JSONSchema {
  const metadata = z.registry<{ id?: string; title?: string; description?: string; format?: string }>();
  metadata.add(ProgramDocument, {
    title: 'ProgramDocument',
    description: 'One edition of a government support program, with the sentence behind each fact.',
  });
  metadata.add(CalendarDate, {
    id: 'CalendarDate',
    format: 'date',
    description: 'A calendar day in Taiwan, YYYY-MM-DD (Gregorian).',
  });
  for (const [schema, id, description] of DEFINITIONS) metadata.add(schema, { id, description });
  return z.toJSONSchema(ProgramDocument, { io: 'input', metadata });
}
