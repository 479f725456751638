import { ProgramDocument } from './document.ts';
import { type Finding, finding } from './finding.ts';
import { findingsOfIssues } from './shape-findings.ts';

/** Far above what any document needs, and far below what exhausts the stack. */
const MAX_DEPTH = 100;

export type ParsedProgram =
  | { readonly ok: true; readonly document: ProgramDocument }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads anything as a program document. Says of everything that does not fit where it is and how to mend it. */
export function parseProgramDocument(input: unknown): ParsedProgram {
  if (isDeeperThan(input, MAX_DEPTH)) {
    const message = {
      zh: `內容超過${MAX_DEPTH}層，或包含自身。請減少層數。`,
      en: `Nested more than ${MAX_DEPTH} levels deep, or within itself. Make it flatter.`,
    };
    return { ok: false, findings: [finding(input, 'TOO_DEEP', [], message)] };
  }
  const result = ProgramDocument.safeParse(input);
  if (result.success) return { ok: true, document: result.data };
  return { ok: false, findings: findingsOfIssues(ProgramDocument, input, result.error.issues) };
}

function isDeeperThan(input: unknown, levels: number): boolean {
  let level: readonly unknown[] = [input];
  for (let depth = 0; depth <= levels; depth += 1) {
    // A set: a value that a YAML alias repeats is looked at once.
    const below = new Set<unknown>();
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null) below.add(inner);
    }
    if (below.size === 0) return false;
    level = [...below];
  }
  return true;
}
