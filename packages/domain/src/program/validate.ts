import { checkAmounts } from './checks/amounts.ts';
import { checkBudgets } from './checks/budgets.ts';
import { checkCharacters } from './checks/characters.ts';
import type { Check, References } from './checks/check.ts';
import { checkConditions } from './checks/conditions.ts';
import { checkContacts } from './checks/contacts.ts';
import { checkKeys } from './checks/keys.ts';
import { checkLifecycle } from './checks/lifecycle.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkQuotas } from './checks/quotas.ts';
import { checkReferences } from './checks/references.ts';
import { checkRelations } from './checks/relations.ts';
import { checkRepetitions } from './checks/repetitions.ts';
import { checkRuleLinks } from './checks/rule-links.ts';
import { checkShares } from './checks/shares.ts';
import { checkSources } from './checks/sources.ts';
import { checkSupportKind } from './checks/support-kind.ts';
import { checkWholeShares } from './checks/whole-shares.ts';
import { checkWindowOverlap } from './checks/window-overlap.ts';
import { checkWindows } from './checks/windows.ts';
import type { ProgramDocument } from './document.ts';
import { type Finding, finding } from './finding.ts';

/** In the order of a document as one reads it. */
const CHECKS: readonly Check[] = [
  checkCharacters,
  checkKeys,
  checkSources,
  checkReferences,
  checkLifecycle,
  checkSupportKind,
  checkConditions,
  checkAmounts,
  checkShares,
  checkWholeShares,
  checkRelations,
  checkRuleLinks,
  checkWindows,
  checkWindowOverlap,
  checkQuotas,
  checkPeriods,
  checkContacts,
  checkBudgets,
  checkRepetitions,
];

/**
 * What a parsed document says that cannot be, or that an editor should look at. With `references`, also whether the
 * agencies, organizations, sources and programs that it names exist. An error keeps it from being published.
 */
export function validateProgram(document: ProgramDocument, references: References = {}): Finding[] {
  const findings = new Map<string, Finding>();
  for (const check of CHECKS) {
    const tell: Parameters<Check>[1] = (code, path, zh, en) => {
      // What holds for all tracks is found once for each of them.
      const place = `${code} ${JSON.stringify(path)}`;
      if (!findings.has(place)) findings.set(place, finding(document, code, path, { zh, en }));
    };
    check(document, tell, references);
  }
  return [...findings.values()];
}
