import type { BilingualText } from '../document/primitives.ts';

interface Section extends BilingualText {
  /** The first and last division of the section. */
  readonly divisions: readonly [number, number];
}

/** The sections of the Standard Industrial Classification of the R.O.C. (行業統計分類), eleventh revision of 2021. */
const SECTIONS: Readonly<Record<string, Section>> = {
  A: { zh: '農、林、漁、牧業', en: 'agriculture, forestry, fishing', divisions: [1, 3] },
  B: { zh: '礦業及土石採取業', en: 'mining and quarrying', divisions: [5, 6] },
  C: { zh: '製造業', en: 'manufacturing', divisions: [8, 34] },
  D: { zh: '電力及燃氣供應業', en: 'electricity and gas supply', divisions: [35, 35] },
  E: { zh: '用水供應及污染整治業', en: 'water supply and remediation', divisions: [36, 39] },
  F: { zh: '營建工程業', en: 'construction', divisions: [41, 43] },
  G: { zh: '批發及零售業', en: 'wholesale and retail', divisions: [45, 48] },
  H: { zh: '運輸及倉儲業', en: 'transport and storage', divisions: [49, 54] },
  I: { zh: '住宿及餐飲業', en: 'accommodation and food', divisions: [55, 56] },
  J: { zh: '出版影音及資通訊業', en: 'publishing, media and ICT', divisions: [58, 63] },
  K: { zh: '金融及保險業', en: 'finance and insurance', divisions: [64, 66] },
  L: { zh: '不動產業', en: 'real estate', divisions: [67, 68] },
  M: { zh: '專業、科學及技術服務業', en: 'professional, scientific, technical', divisions: [69, 76] },
  N: { zh: '支援服務業', en: 'support services', divisions: [77, 82] },
  O: { zh: '公共行政及國防', en: 'public administration and defense', divisions: [83, 84] },
  P: { zh: '教育業', en: 'education', divisions: [85, 85] },
  Q: { zh: '醫療保健及社會工作服務業', en: 'health and social work', divisions: [86, 88] },
  R: { zh: '藝術、娛樂及休閒服務業', en: 'arts, entertainment, recreation', divisions: [90, 93] },
  S: { zh: '其他服務業', en: 'other services', divisions: [94, 96] },
};

const isWithin = (division: string, [first, last]: readonly [number, number]): boolean =>
  /^\d{2}$/.test(division) && Number(division) >= first && Number(division) <= last;

/** `24` is in section `C`; undefined for a code that is no division. */
export function sectionOf(division: string): string | undefined {
  return Object.entries(SECTIONS).find(([, { divisions }]) => isWithin(division, divisions))?.[0];
}

export const isIndustryCode = (code: string): boolean =>
  Object.hasOwn(SECTIONS, code) || sectionOf(code) !== undefined;

/** The codes of a section's divisions: `08` to `34` for `C`. */
export function divisionsOf(section: string): readonly string[] {
  const [first, last] = SECTIONS[section]?.divisions ?? [1, 0];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
}

/** The codes as given, and the section of each division among them. */
export function withSections(codes: readonly string[]): readonly string[] {
  const sections = codes.map(sectionOf).filter((section) => section !== undefined);
  return [...new Set([...codes, ...sections])];
}

/** `製造業（C）`, `行業中類24（屬製造業）`. */
export function industryText(code: string): BilingualText {
  const own = SECTIONS[code];
  if (own) return { zh: `${own.zh}（${code}）`, en: `${own.en} (${code})` };
  const section = SECTIONS[sectionOf(code) ?? ''];
  if (!section) return { zh: `行業${code}`, en: `industry ${code}` };
  return { zh: `行業中類${code}（屬${section.zh}）`, en: `division ${code} of ${section.en}` };
}
