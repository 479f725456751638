import { nearMatch } from '../program/near-match.ts';
import type { Path } from '../program/place.ts';
import type { AgencyDocument } from './agency.ts';
import { checkUnique, checkValuesUnique, type TellOfList } from './check-unique.ts';

export function checkAgencies(
  agencies: readonly AgencyDocument[],
  known: ReadonlySet<string>,
  tell: TellOfList,
): void {
  checkUnique(agencies, 'code', tell);
  const codes = new Set([...known, ...agencies.map(({ code }) => code)]);
  const mustBeAnother = (own: string, other: string, path: Path): void => {
    if (other === own) {
      tell(
        'AGENCY_LINKED_TO_ITSELF',
        path,
        `${own} 不能是自己的上級或後繼機關。請改正或刪除。`,
        `${own} cannot be above itself or succeed itself. Correct or remove it.`,
      );
    } else if (!codes.has(other)) {
      const meant = nearMatch(other, codes);
      tell(
        'AGENCY_UNKNOWN',
        path,
        `目錄中沒有機關「${other}」。${meant ? `是否為「${meant}」？` : '請先加入目錄。'}`,
        `The register has no agency "${other}". ${meant ? `Is "${meant}" meant?` : 'Add it to the register first.'}`,
      );
    }
  };

  for (const [index, { code, aliases, parent, successors, validFrom, validUntil }] of agencies.entries()) {
    if (parent !== undefined) mustBeAnother(code, parent, [index, 'parent']);
    for (const [position, successor] of successors.entries()) {
      mustBeAnother(code, successor, [index, 'successors', position]);
    }
    checkValuesUnique(aliases, [index, 'aliases'], tell);
    checkValuesUnique(successors, [index, 'successors'], tell);
    if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
      tell(
        'PERIOD_ENDS_BEFORE_START',
        [index, 'validUntil'],
        '名稱停用的日期早於啟用的日期。請改正其一。',
        'The name went out of force before it came into force. Correct one of the days.',
      );
    }
  }
}
