import { LOCAL_BUREAUS, SCOPES } from './names.ts';
import type { Bodies } from './vary-bodies.ts';

const PROGRAMS_PER_AGENCY = 100;
const PROGRAMS_PER_ORGANIZATION = 3;

/** The agencies and organizations of a register of so many programs: the real ones, and more of their like as programs grow more. */
export function generateBodies(real: Bodies, count: number): Bodies {
  const agencies = LOCAL_BUREAUS.slice(0, Math.floor(count / PROGRAMS_PER_AGENCY)).map((bureau, index) => ({
    code: `L${String(index + 1).padStart(4, '0')}`,
    name: bureau.zh,
    nameEn: bureau.en,
    aliases: [],
    successors: [],
  }));
  const missing = Math.max(0, Math.floor(count / PROGRAMS_PER_ORGANIZATION) - real.organizations.length);
  const organizations = Array.from({ length: missing }, (_, index) => {
    const scope = SCOPES[index % SCOPES.length];
    if (!scope) throw new Error('There are no names for organizations');
    const round = Math.floor(index / SCOPES.length) + 1;
    return {
      slug: `${scope.slug}-center-${round}`,
      name: `財團法人${scope.zh}第${round}發展中心`,
      nameEn: `${scope.en} Development Center ${round}`,
      kind: 'foundation' as const,
      aliases: [`${scope.zh}第${round}中心`],
      units: ['推動辦公室'],
    };
  });
  return {
    agencies: [...real.agencies, ...agencies],
    organizations: [...real.organizations, ...organizations],
  };
}
