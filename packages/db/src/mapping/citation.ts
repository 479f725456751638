import type { Evidence, ProgramDocument, Track } from '@zhuli/domain';
import type { CitationModel } from '../generated/models.ts';
import type { Row } from './row.ts';

export type CitationRow = Row<CitationModel>;

const OWNER_COLUMNS = [
  'criterion_key',
  'rule_key',
  'window_key',
  'quota_key',
  'period_key',
  'performance_key',
  'preference_key',
  'fact_key',
  'budget_key',
  'contact_key',
  'organization_position',
  'link_position',
  'track_key',
] as const satisfies readonly (keyof CitationRow)[];

type OwnerColumn = (typeof OWNER_COLUMNS)[number];
type Owner = Pick<CitationRow, 'is_audience' | OwnerColumn>;

const audienceOf = (track?: string): Owner =>
  track === undefined ? { is_audience: true } : { is_audience: true, track_key: track };

/** Every piece of evidence of a document, in the order in which the document gives it. */
export function citationRows(document: ProgramDocument): CitationRow[] {
  const rows: CitationRow[] = [];
  const cite = (owner: Owner, evidence: readonly Evidence[] = []) => {
    for (const { source, quote } of evidence) {
      rows.push({ position: rows.length, source_key: source, quote, ...owner });
    }
  };
  const citeKeyed = (column: OwnerColumn, items: readonly { key: string; evidence: Evidence[] }[]) => {
    for (const { key, evidence } of items) cite({ is_audience: false, [column]: key }, evidence);
  };
  const citeStated = (owner: ProgramDocument | Track) => {
    citeKeyed('criterion_key', owner.eligibility);
    citeKeyed('rule_key', owner.fundingRules);
    citeKeyed('window_key', owner.windows);
    citeKeyed('quota_key', owner.quotas);
    citeKeyed('period_key', owner.execution);
    citeKeyed('performance_key', owner.performance);
    citeKeyed('preference_key', owner.preferences);
    citeKeyed('fact_key', owner.facts);
  };

  cite(audienceOf(), document.audience?.evidence);
  for (const [position, { evidence }] of document.organizations.entries()) {
    cite({ is_audience: false, organization_position: position }, evidence);
  }
  citeKeyed('contact_key', document.contacts);
  citeKeyed('budget_key', document.budgets);
  for (const [position, { evidence }] of document.links.entries()) {
    cite({ is_audience: false, link_position: position }, evidence);
  }
  citeStated(document);
  for (const track of document.tracks) {
    citeKeyed('track_key', [track]);
    cite(audienceOf(track.key), track.audience?.evidence);
    citeStated(track);
  }
  return rows;
}

export interface EvidenceIndex {
  /** Throws where a fact has no evidence: every fact of a document has some. */
  of(column: OwnerColumn, owner: string | number): Evidence[];
  ofAudience(track?: string): Evidence[] | undefined;
}

export function indexEvidence(rows: readonly CitationRow[]): EvidenceIndex {
  const index = new Map<string, Evidence[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const evidence = { source: row.source_key, quote: row.quote };
    const others = index.get(name);
    if (others) others.push(evidence);
    else index.set(name, [evidence]);
  }
  return {
    of(column, owner) {
      const evidence = index.get(`${column} ${owner}`);
      if (!evidence) throw new Error(`A version has no citation whose ${column} is ${owner}`);
      return evidence;
    },
    ofAudience: (track) => index.get(nameOf(audienceOf(track))),
  };
}

function nameOf(owner: Owner): string {
  if (owner.is_audience) return `audience ${owner.track_key ?? ''}`;
  const column = OWNER_COLUMNS.find((name) => owner[name] !== undefined);
  return `${column} ${column && owner[column]}`;
}
