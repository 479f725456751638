import type { AgencyRecord, PublishedEdition } from '@zhuli/db';
import type { OrganizationDocument } from '@zhuli/domain';
import type { Directory } from '../directory.ts';
import { ruleTypeName } from '../schema/funding-rule/rule-type-name.ts';
import type { Proof, Sourced, Stated } from '../schema/models.ts';
import type { GlobalId, Subject } from './global-id.ts';

type Found = AgencyRecord | OrganizationDocument | PublishedEdition | Sourced<Proof> | Stated<Proof>;

/** The type of each object that `findNode` handed out: the objects themselves need not say. */
const typeNames = new WeakMap<object, string>();

export function typeOfNode(node: object): string {
  const name = typeNames.get(node);
  if (name) return name;
  throw new Error('A node that was not found by its id has no type');
}

/** What an id names, as published now; null where nothing published has it. */
export async function findNode(id: GlobalId, directory: Directory): Promise<object | null> {
  const found = await find(id, directory);
  if (found) typeNames.set(found, typeNameOf(id.subject, found));
  return found;
}

const typeNameOf = (subject: Subject, found: Found): string =>
  subject === 'FundingRule' ? ruleTypeName((found as Stated<Proof>).fact as never) : subject;

async function find({ subject, path }: GlobalId, directory: Directory): Promise<Found | null> {
  if (subject === 'Agency') return directory.agency(path);
  if (subject === 'Organization') return directory.organization(path);
  const [slug = '', fiscalYear, key = ''] = path.split('/');
  const edition = await directory.edition(slug, Number(fiscalYear));
  if (!edition || subject === 'Program') return edition;
  return factIn(edition, subject, key);
}

type FactSubject = Exclude<Subject, 'Agency' | 'Organization' | 'Program'>;

const LISTS = {
  FundingRule: 'fundingRules',
  ApplicationWindow: 'windows',
  EligibilityCriterion: 'eligibility',
  Quota: 'quotas',
} as const;

function factIn(edition: PublishedEdition, subject: FactSubject, key: string): Found | null {
  const { document } = edition;
  const named = (fact: { readonly key: string }) => fact.key === key;
  if (subject === 'Track' || subject === 'Budget' || subject === 'Contact') {
    const facts: readonly (Proof & { readonly key: string })[] =
      document[({ Track: 'tracks', Budget: 'budgets', Contact: 'contacts' } as const)[subject]];
    const fact = facts.find(named);
    return fact ? { edition, fact } : null;
  }
  const list = LISTS[subject];
  const shared: readonly (Proof & { readonly key: string })[] = document[list];
  const own = document.tracks.flatMap((track): readonly (Proof & { readonly key: string })[] => track[list]);
  const fact = shared.find(named) ?? own.find(named);
  return fact ? { edition, fact, shared: shared.includes(fact) } : null;
}
