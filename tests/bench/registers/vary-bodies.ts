import type { AgencyDocument, OrganizationDocument, ProgramDocument } from '@zhuli/domain';
import type { Draws } from './draws.ts';
import { withEveryValue } from './every-value.ts';

export interface Bodies {
  readonly agencies: readonly AgencyDocument[];
  readonly organizations: readonly OrganizationDocument[];
}

/** The same document under other agencies and organizations: each gives its place to another one wherever it is named. */
export function varyBodies(document: ProgramDocument, bodies: Bodies, draws: Draws): ProgramDocument {
  const agencies = new Map<string, string>();
  const organizations = new Map<string, string>();
  const inPlaceOf = (name: string, known: Map<string, string>, draw: () => string): string => {
    const drawn = known.get(name) ?? unused(known, draw);
    known.set(name, drawn);
    return drawn;
  };
  return withEveryValue(document, (value, field) => {
    if (typeof value !== 'string') return value;
    if (field === 'agencies' || field === 'agency') {
      return inPlaceOf(value, agencies, () => draws.oneOfTheFirst(bodies.agencies).code);
    }
    if (field === 'organization') {
      return inPlaceOf(value, organizations, () => draws.oneOfTheFirst(bodies.organizations).slug);
    }
    return value;
  });
}

/** Two bodies of a program stay two. */
function unused(known: ReadonlyMap<string, string>, draw: () => string): string {
  const taken = new Set(known.values());
  let drawn = draw();
  while (taken.has(drawn)) drawn = draw();
  return drawn;
}
