export type Severity = 'error' | 'warning';

/**
 * Everything that can be found in a document, and how grave it is: an error keeps a document from being published, a
 * warning asks an editor to look. Codes never change their meaning.
 */
export const FINDINGS = {
  // The shape, found when a document is parsed.
  REQUIRED: 'error',
  WRONG_TYPE: 'error',
  UNKNOWN_KEY: 'error',
  VALUE_NOT_ALLOWED: 'error',
  WRONG_FORMAT: 'error',
  EMPTY: 'error',
  TOO_SMALL: 'error',
  TOO_BIG: 'error',
  NO_SHAPE_FITS: 'error',
  TOO_DEEP: 'error',
  CHARACTER_UNFIT: 'error',

  // Keys and references.
  KEY_REPEATED: 'error',
  SOURCE_UNKNOWN: 'error',
  SOURCE_UNUSED: 'warning',
  SOURCE_DOCUMENT_UNKNOWN: 'error',
  AGENCY_UNKNOWN: 'error',
  ORGANIZATION_UNKNOWN: 'error',
  PROGRAM_UNKNOWN: 'error',

  // The program and its tracks.
  REPLACED_BY_MISSING: 'error',
  REPLACED_BY_ITSELF: 'error',
  REPLACED_BY_UNEXPECTED: 'warning',
  MONEY_WITHOUT_RULE: 'error',
  /** An award may be an honor alone. */
  AWARD_WITHOUT_RULE: 'warning',
  RULE_OF_OTHER_KIND: 'warning',

  // Money.
  FLOOR_ABOVE_CAP: 'error',
  SERVICE_NOT_GOVERNMENT: 'error',
  SPLIT_SUM_WRONG: 'error',
  GRACE_ABOVE_TERM: 'error',
  BUDGET_ABOVE_APPROPRIATION: 'warning',
  BUDGET_UNDATED: 'warning',

  // Shares.
  SHARE_ABOVE_WHOLE: 'error',
  SHARE_FLOOR_ABOVE_CAP: 'error',
  SHARES_EXCEED_WHOLE: 'error',
  SHARES_BELOW_WHOLE: 'error',
  STAGES_NOT_WHOLE: 'error',

  // Relations.
  RELATION_CONTRADICTS: 'error',
  RELATION_WITH_ITSELF: 'warning',

  // Links between rules.
  RULE_LINK_UNKNOWN: 'error',
  RULE_LINK_TO_ITSELF: 'error',
  RULE_LINK_OUT_OF_REACH: 'error',
  RULE_LINK_CYCLE: 'error',
  RAISES_NO_SHARE_LIMIT: 'error',
  REPLACES_ALWAYS: 'warning',

  // Conditions and criteria.
  FACT_UNKNOWN: 'error',
  OPERATOR_UNFIT: 'error',
  VALUE_TYPE_UNFIT: 'error',
  VALUE_UNKNOWN: 'error',
  VALUE_OUT_OF_RANGE: 'error',
  INDUSTRY_UNKNOWN: 'warning',

  // Windows.
  WINDOW_CLOSES_BEFORE_OPENS: 'error',
  WINDOW_DEADLINE_WITHOUT_DAY: 'error',
  WINDOW_DEADLINE_TWICE: 'error',
  WINDOW_WITHOUT_DAYS: 'error',
  WINDOW_WITHOUT_MONTHS: 'error',
  WINDOW_WITHOUT_EVENT: 'error',
  WINDOW_FIELD_WITHOUT_EFFECT: 'warning',
  WINDOW_CLOSURE_TOO_LATE: 'warning',
  WINDOW_FAR_FROM_YEAR: 'warning',
  WINDOWS_OVERLAP: 'warning',

  // Quotas, periods, contacts.
  QUOTA_WITHOUT_COUNT: 'error',
  QUOTA_COUNTED_AND_UNLIMITED: 'error',
  QUOTA_USED_ABOVE_COUNT: 'error',
  QUOTA_USED_UNDATED: 'warning',
  PERIOD_ENDS_BEFORE_START: 'error',
  PERIOD_EMPTY: 'error',
  CONTACT_UNREACHABLE: 'warning',
  PHONE_RANGE_WRONG: 'error',

  // The lists of agencies, organizations and sources.
  AGENCY_LINKED_TO_ITSELF: 'error',
  ALIAS_TAKEN: 'error',

  // What is said twice.
  EVIDENCE_REPEATED: 'warning',
  CRITERION_REPEATED: 'warning',
  RULE_REPEATED: 'warning',
  VALUE_REPEATED: 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof FINDINGS;
