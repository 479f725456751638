import { requirementText } from '../../eligibility/text/expression-text.ts';
import { FundingRule } from '../../funding/rule.ts';
import { ruleTextInBothLanguages } from '../../funding/text/rule-text.ts';
import { type Fraction, parseShare } from '../../money/share.ts';
import { shareText } from '../../money/share-text.ts';
import type { ProgramDocument, Track } from '../../program/document.ts';
import { canonical } from '../canonical.ts';
import {
  type Cell,
  type Columns,
  citationColumns,
  joined,
  programKey,
  type Table,
  tableOf,
} from './table.ts';

interface Row {
  readonly program: ProgramDocument;
  /** Absent where the rule holds for all tracks. */
  readonly track?: Track;
  readonly rule: FundingRule;
}

export function rulesTable(programs: readonly ProgramDocument[]): Table {
  const columns: Columns<Row> = {
    program_key: ({ program }) => programKey(program),
    track_key: ({ track }) => track?.key,
    rule_key: ({ rule }) => rule.key,
    program_name_zh: ({ program }) => program.name.zh,
    track_name_zh: ({ track }) => track?.name.zh,
    kind: ({ rule }) => rule.kind,
    text_zh: ({ rule }) => ruleTextInBothLanguages(rule).zh,
    text_en: ({ rule }) => ruleTextInBothLanguages(rule).en,
    party: ({ rule }) => ('party' in rule ? rule.party : undefined),
    bound: ({ rule }) => ('bound' in rule ? rule.bound : undefined),
    amount: ({ rule }) => amountOf(rule),
    government_amount: ({ rule }) => (rule.kind === 'fixed_split' ? rule.government : undefined),
    applicant_amount: ({ rule }) => (rule.kind === 'fixed_split' ? rule.applicant : undefined),
    per: ({ rule }) => ('per' in rule ? rule.per : undefined),
    share_percent: ({ rule }) => percentOf(shareOf(rule)),
    share_text: ({ rule }) => textOf(shareOf(rule)),
    of: ({ rule }) => ('of' in rule ? rule.of : undefined),
    condition_zh: ({ rule }) => rule.condition && requirementText(rule.condition).zh,
    condition_en: ({ rule }) => rule.condition && requirementText(rule.condition).en,
    replaces: ({ rule }) => joined(rule.replaces),
    ...citationColumns<Row>(
      ({ rule }) => rule,
      ({ program }) => program,
    ),
    json: ({ rule }) => exactText(rule),
  };
  const rows = programs.flatMap((program): Row[] => [
    ...program.fundingRules.map((rule) => ({ program, rule })),
    ...program.tracks.flatMap((track) => track.fundingRules.map((rule) => ({ program, track, rule }))),
  ]);
  return tableOf('rules', columns, rows);
}

/** The one amount that a rule is about, where there is one. */
function amountOf(rule: FundingRule): number | undefined {
  switch (rule.kind) {
    case 'fixed_split':
      return rule.total;
    case 'loan_terms':
      return rule.maxAmount;
    case 'equity_terms':
      return rule.maxFirstInvestment;
    default:
      return 'amount' in rule ? rule.amount : undefined;
  }
}

function shareOf(rule: FundingRule): Fraction | undefined {
  switch (rule.kind) {
    case 'share_uplift':
      return parseShare(rule.points);
    case 'multiplier':
      return parseShare(rule.factor);
    case 'guarantee':
      return rule.maxShare === undefined ? undefined : parseShare(rule.maxShare);
    default:
      return 'share' in rule && rule.share !== undefined ? parseShare(rule.share) : undefined;
  }
}

/** For reckoning in a spreadsheet, to six decimals. The exact value is in `json`. */
const percentOf = (share: Fraction | undefined): Cell =>
  share && Number((share.numerator * 100_000_000n) / share.denominator) / 1_000_000;

/** In words, since a spreadsheet would read 1/3 as a day. */
const textOf = (share: Fraction | undefined): Cell => share && shareText(share, 'zh-TW');

/** Everything that the rule says, but not from where. */
function exactText(rule: FundingRule): string {
  const { evidence: _, inferred: __, note: ___, ...value } = canonical(FundingRule, rule) as FundingRule;
  return JSON.stringify(value);
}
