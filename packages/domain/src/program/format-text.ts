import { parseRocDate } from '../calendar/roc-date.ts';
import type { BilingualText } from '../document/primitives.ts';

/** How each format is written, by the name of the format or the message of its pattern. */
const FORMATS: Readonly<Record<string, BilingualText>> = {
  KEY_FORMAT: {
    zh: '代稱只用小寫英文字母與數字，以連字號相接，例如 phase-1。',
    en: 'A key is lower-case letters and digits joined by hyphens, such as phase-1.',
  },
  SHARE_FORMAT: {
    zh: '比例寫作 50%、0.575% 或 1/3。',
    en: 'A share is written 50%, 0.575% or 1/3.',
  },
  CLOCK_TIME_FORMAT: { zh: '時間寫作 17:00（24 小時制）。', en: 'A time is written 17:00, in 24 hours.' },
  AGENCY_CODE_FORMAT: {
    zh: '機關代碼用大寫英文字母與數字，例如 IDB。',
    en: 'The code of an agency is capital letters and digits, such as IDB.',
  },
  INDUSTRY_CODE_FORMAT: {
    zh: '行業代碼為一個大類字母或兩位數中類，例如 C、24。',
    en: 'An industry is the letter of a section or the two digits of a division, such as C or 24.',
  },
  PHONE_FORMAT: {
    zh: '電話號碼只用數字、括號、連字號與空白；分機寫在 extension。',
    en: 'A phone number is digits, brackets, hyphens and spaces; extensions go into `extension`.',
  },
  EXTENSION_FORMAT: { zh: '分機為一至六位數字。', en: 'An extension is one to six digits.' },
  DECIMAL_FORMAT: {
    zh: '數值寫作小數文字，例如 "0.5"。',
    en: 'A value is a decimal as text, such as "0.5".',
  },
  FACT_NAME_FORMAT: {
    zh: '事實名稱寫作 applicant.employees 或 project.totalCost。',
    en: 'The name of a fact is written applicant.employees or project.totalCost.',
  },
  DATE_RANGE: {
    zh: '年份應在 1912 與 2999 之間（西元）。',
    en: 'The year must lie between 1912 and 2999 (Gregorian).',
  },
  date: {
    zh: '日期寫作西元 2023-11-30，且須為存在的日期。',
    en: 'A date is written 2023-11-30 (Gregorian), and must exist.',
  },
  datetime: {
    zh: '時刻須含時差，寫作 2023-11-30T17:00:00+08:00。',
    en: 'A moment is written with its offset: 2023-11-30T17:00:00+08:00.',
  },
  url: {
    zh: '網址應為完整網址，例如 https://www.moea.gov.tw。',
    en: 'A link must be complete: https://www.moea.gov.tw.',
  },
  email: { zh: '應為電子郵件地址。', en: 'Must be an e-mail address.' },
};

/** What a value of a format looks like; for a date of the Republic, that date as it should be written. */
export function formatText(format: string, value: unknown): BilingualText {
  const text = FORMATS[format] ?? { zh: `格式不符（${format}）。`, en: `Not in the format ${format}.` };
  const date = format === 'date' ? gregorian(value) : undefined;
  if (date === undefined) return text;
  return { zh: `${text.zh}請改寫為 ${date}。`, en: `${text.en} Write ${date}.` };
}

function gregorian(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return parseRocDate(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
