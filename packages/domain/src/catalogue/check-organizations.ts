import { checkUnique, checkValuesUnique, type TellOfList } from './check-unique.ts';
import type { OrganizationDocument } from './organization.ts';

/** Organizations that are there already, whether the list has them or not. */
export type KnownOrganizations = readonly Pick<OrganizationDocument, 'slug' | 'aliases'>[];

export function checkOrganizations(
  organizations: readonly OrganizationDocument[],
  known: KnownOrganizations,
  tell: TellOfList,
): void {
  checkUnique(organizations, 'slug', tell);
  const listed = new Set(organizations.map(({ slug }) => slug));
  const owners = new Map(
    known
      .filter(({ slug }) => !listed.has(slug))
      .flatMap(({ slug, aliases }) => aliases.map((alias) => [alias, slug])),
  );
  for (const [index, { slug, aliases, units }] of organizations.entries()) {
    checkValuesUnique(aliases, [index, 'aliases'], tell);
    checkValuesUnique(units, [index, 'units'], tell);
    for (const [position, alias] of aliases.entries()) {
      const owner = owners.get(alias) ?? slug;
      if (owner !== slug) {
        tell(
          'ALIAS_TAKEN',
          [index, 'aliases', position],
          `「${alias}」已是 ${owner} 的別名；一種寫法只能指一個單位。請刪除其一。`,
          `"${alias}" is an alias of ${owner} already, and one spelling means one organization. Remove one.`,
        );
      }
      owners.set(alias, owner);
    }
  }
}
