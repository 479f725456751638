import type { Path } from '../place.ts';
import type { Check } from './check.ts';

/** No database stores these, and no reader sees them: the null character, and halves of a pair of code units. */
const isUnfit = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();

/** Texts must consist of characters. */
export const checkCharacters: Check = (document, tell) => {
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (!isUnfit(value)) return;
      tell(
        'CHARACTER_UNFIT',
        path,
        '含有無法儲存的字元（空字元或不完整的字元）。請重新輸入這段文字。',
        'Has a character that cannot be stored (a null character, or half of one). Type the text anew.',
      );
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) look(item, [...path, name]);
    }
  };
  look(document, []);
};
