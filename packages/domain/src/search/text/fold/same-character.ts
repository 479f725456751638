import hongKong from 'opencc-js/dict/HKVariants';
import simplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';

/** What people in Taiwan write one for the other, and the tables keep apart. */
const OTHER_PAIRS = '畫 劃|妝 粧|帳 賬|效 効|館 舘|跡 蹟|跡 迹|升 昇|升 陞|煙 菸|值 値|款 欵|群 羣|雇 僱';

/** Each character that has other forms, and the one form that stands for all of them. */
const FORMS: ReadonlyMap<string, string> = formsOf([simplified, taiwan, hongKong, OTHER_PAIRS]);

/**
 * One form for a character and all its variants: 臺 and 台, 裏 and 裡, 節 and 节, 畫 and 劃. Several characters that
 * simplified Chinese writes alike become one (乾, 幹 and 干), so that a text finds its other spelling in both directions.
 */
export const sameCharacter = (character: string): string => FORMS.get(character) ?? character;

function formsOf(tables: readonly string[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const formOf = (character: string): string => {
    const other = chosen.get(character);
    return other === undefined ? character : formOf(other);
  };
  for (const pair of tables.flatMap((table) => table.split('|'))) {
    const [from = '', to = ''] = pair.split(' ').map(formOf);
    if (from !== to) chosen.set(from, to);
  }
  return new Map([...chosen.keys()].map((character) => [character, formOf(character)]));
}
