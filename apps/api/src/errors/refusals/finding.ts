import type { Refusals } from './refusal-text.ts';

/** Searching, ordering and counting. */
export interface FindingRefusalValues {
  SEARCH_TOO_LONG: { readonly argument: string; readonly max: number };
  SEARCH_NEEDED: { readonly argument: string };
  BAD_DIMENSIONS: { readonly argument: string };
}

export const FINDING_REFUSALS: Refusals<FindingRefusalValues> = {
  SEARCH_TOO_LONG: {
    message: {
      zh: ({ argument, max }) => `參數 ${argument} 最多 ${max} 個字元。`,
      en: ({ argument, max }) => `The argument ${argument} takes at most ${max} characters.`,
    },
    hint: {
      zh: '請只輸入幾個關鍵詞，例如「減碳 補助」。',
      en: 'Search for a few words, such as "減碳 補助".',
    },
  },
  SEARCH_NEEDED: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 要依相關程度排序，但沒有搜尋的文字。`,
      en: ({ argument }) =>
        `The argument ${argument} asks for the best match first, but nothing is searched for.`,
    },
    hint: {
      zh: '請加上 search，或改用其他排序，例如 DEADLINE。',
      en: 'Add search, or choose another order, such as DEADLINE.',
    },
  },
  BAD_DIMENSIONS: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 須為一個或兩個不同的分組項目。`,
      en: ({ argument }) => `The argument ${argument} takes one or two different dimensions.`,
    },
    hint: {
      zh: '例如 by: [AGENCY] 或 by: [KIND, FISCAL_YEAR]；全部合計請用 total。',
      en: 'Such as by: [AGENCY] or by: [KIND, FISCAL_YEAR]. For all together, ask for total.',
    },
  },
};
