import type { Refusals } from './refusal-text.ts';

/** Pages, cursors and lists of ids. */
export interface PagingRefusalValues {
  BAD_CURSOR: { readonly argument: string };
  CURSOR_OF_ANOTHER_MATCH: { readonly argument: string };
  PAGE_SIZE_OUT_OF_RANGE: { readonly argument: string; readonly min: number; readonly max: number };
  PAGE_ARGUMENTS_CONFLICT: { readonly argument: string };
  TOO_MANY_IDS: { readonly argument: string; readonly max: number };
}

export const PAGING_REFUSALS: Refusals<PagingRefusalValues> = {
  BAD_CURSOR: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 不是本服務發出的游標。`,
      en: ({ argument }) => `The argument ${argument} is not a cursor of this service.`,
    },
    hint: {
      zh: '請原樣使用 pageInfo 的 endCursor、startCursor 或 edges 的 cursor，勿自行組成或跨欄位使用。',
      en: 'Pass endCursor or startCursor of pageInfo, or a cursor of edges, unchanged and to the field that gave it.',
    },
  },
  CURSOR_OF_ANOTHER_MATCH: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 的游標屬於另一次媒合。`,
      en: ({ argument }) => `The argument ${argument} is a cursor of another match.`,
    },
    hint: {
      zh: '翻頁時，applicant、project、filter、verdicts 與 at 須與取得游標時相同；條件改變後請從第一頁開始。',
      en: 'To turn the page, give the same applicant, project, filter, verdicts and at as for the page that the cursor came from. After a change begin with the first page.',
    },
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    message: {
      zh: ({ argument, min, max }) => `參數 ${argument} 須介於 ${min} 與 ${max} 之間。`,
      en: ({ argument, min, max }) => `The argument ${argument} must be between ${min} and ${max}.`,
    },
    hint: {
      zh: '更多資料請以 after（或 before）翻頁取得。',
      en: 'For more, turn the page with after (or before).',
    },
  },
  PAGE_ARGUMENTS_CONFLICT: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 與另一方向的分頁參數不能並用。`,
      en: ({ argument }) => `The argument ${argument} cannot be joined with paging in the other direction.`,
    },
    hint: {
      zh: '往後翻用 first 與 after，往前翻用 last 與 before。',
      en: 'Use first with after to go forward, last with before to go backward.',
    },
  },
  TOO_MANY_IDS: {
    message: {
      zh: ({ argument, max }) => `參數 ${argument} 最多 ${max} 個識別碼。`,
      en: ({ argument, max }) => `The argument ${argument} takes at most ${max} ids.`,
    },
    hint: { zh: '請分批查詢。', en: 'Ask in several queries.' },
  },
};
