import type { OrganizationDocument } from '../catalogue/organization.ts';
import type { ProgramDocument } from '../program/document.ts';
import { type DuplicateReason, type SuspiciousPair, suspiciousPairs } from './duplicate.ts';
import { bareOrganization, similarity } from './similar-names.ts';

/** At most one character of four differs. */
const SIMILAR = 0.75;
/** A shorter name stands within others by chance. */
const LEAST_WITHIN = 4;

/** Organizations that may be one body under two records. Phone numbers are those that programs print for them. */
export function duplicateOrganizations(
  organizations: readonly OrganizationDocument[],
  programs: readonly Pick<ProgramDocument, 'contacts'>[],
): readonly SuspiciousPair[] {
  const phones = phonesOf(programs);
  const compared = organizations.map((organization) => ({
    ...organization,
    bare: bareOrganization(organization.name),
    spellings: new Map(
      [organization.name, ...organization.aliases, ...organization.units].map((name) => [
        bareOrganization(name),
        name,
      ]),
    ),
    phones: phones.get(organization.slug) ?? new Set<string>(),
  }));
  return suspiciousPairs('organization', compared, (one, other) => [
    ...nameReasons(one, other),
    ...[...one.phones]
      .filter((phone) => other.phones.has(phone))
      .map(
        (phone): DuplicateReason => ({
          code: 'SAME_PHONE',
          message: { zh: `同一個電話號碼 ${phone}`, en: `one phone number, ${phone}` },
        }),
      ),
  ]);
}

interface Compared {
  readonly name: string;
  readonly nameEn: string;
  readonly bare: string;
  readonly spellings: ReadonlyMap<string, string>;
}

function nameReasons(one: Compared, other: Compared): DuplicateReason[] {
  const shared = [...one.spellings].find(([bare]) => other.spellings.has(bare))?.[1];
  if (shared !== undefined) {
    return [
      {
        code: 'SAME_NAME',
        message: { zh: `「${shared}」是兩者的名稱`, en: `"${shared}" is a spelling of both` },
      },
    ];
  }
  const both = { zh: `${one.name}、${other.name}`, en: `${one.name} and ${other.name}` };
  const within = nameWithin(one, other) ?? nameWithin(other, one);
  if (within) {
    const [inner, outer] = within;
    return [
      {
        code: 'NAME_WITHIN',
        message: { zh: `「${outer}」包含「${inner}」`, en: `"${inner}" stands within "${outer}"` },
      },
    ];
  }
  const isSimilar =
    one.nameEn.toLowerCase() === other.nameEn.toLowerCase() || similarity(one.bare, other.bare) >= SIMILAR;
  if (!isSimilar) return [];
  return [{ code: 'SIMILAR_NAME', message: { zh: `名稱相近：${both.zh}`, en: `similar names: ${both.en}` } }];
}

/** A spelling of the one that stands within a spelling of the other, and that one. */
function nameWithin(one: Compared, other: Compared): readonly [string, string] | undefined {
  for (const [bare, inner] of one.spellings) {
    if (bare.length < LEAST_WITHIN) continue;
    const outer = [...other.spellings].find(([spelling]) => spelling.includes(bare));
    if (outer) return [inner, outer[1]];
  }
  return undefined;
}

function phonesOf(programs: readonly Pick<ProgramDocument, 'contacts'>[]): ReadonlyMap<string, Set<string>> {
  const phones = new Map<string, Set<string>>();
  for (const { organization, phones: printed } of programs.flatMap(({ contacts }) => contacts)) {
    if (organization === undefined) continue;
    const known = phones.get(organization) ?? new Set<string>();
    for (const { number } of printed) known.add(number.replace(/\D/g, ''));
    phones.set(organization, known);
  }
  return phones;
}
