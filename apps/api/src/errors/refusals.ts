import type { InputProblem } from '@zhuli/domain';

/** What each refusal says. Values are public: they go into the answer's `extensions` beside the code. */
export interface RefusalValues {
  BAD_CURSOR: { readonly argument: string };
  CURSOR_OF_ANOTHER_MATCH: { readonly argument: string };
  BAD_ID: { readonly argument: string; readonly value: string };
  BAD_DATE: { readonly value: string };
  BAD_DATE_TIME: { readonly value: string };
  BAD_WHOLE_NUMBER: { readonly value: string };
  BAD_SHARE: { readonly value: string };
  BAD_RANGE: {
    readonly argument: string;
    readonly atLeast: number | string;
    readonly atMost: number | string;
  };
  NUMBER_OUT_OF_RANGE: { readonly argument: string; readonly min: number; readonly max: number };
  SEARCH_TOO_LONG: { readonly argument: string; readonly max: number };
  SEARCH_NEEDED: { readonly argument: string };
  PAGE_SIZE_OUT_OF_RANGE: { readonly argument: string; readonly min: number; readonly max: number };
  PAGE_ARGUMENTS_CONFLICT: { readonly argument: string };
  BAD_DIMENSIONS: { readonly argument: string };
  TOO_MANY_IDS: { readonly argument: string; readonly max: number };
  UNKNOWN_TRACK: { readonly argument: string };
  UNKNOWN_VERSION: { readonly argument: string; readonly value: number };
  UNKNOWN_REVISION: { readonly argument: string; readonly value: number; readonly revision: number };
  DATE_IN_FUTURE: { readonly argument: string; readonly value: string; readonly today: string };
  IMPOSSIBLE_PROJECT: { readonly problems: readonly InputProblem[] };
  DEPTH_LIMIT_EXCEEDED: { readonly depth: number; readonly max: number };
  COST_LIMIT_EXCEEDED: { readonly cost: number; readonly max: number };
  QUERY_TOO_LARGE: { readonly measure: 'bytes' | 'tokens'; readonly max: number };
  SERVICE_UNAVAILABLE: Record<string, never>;
  INTERNAL: { readonly requestId: string };
}

export type RefusalCode = keyof RefusalValues;

type Words<Code extends RefusalCode> = (values: RefusalValues[Code]) => string;

interface RefusalText<Code extends RefusalCode> {
  readonly message: { readonly zh: Words<Code>; readonly en: Words<Code> };
  /** Values that hold words, in the language of the reader. */
  readonly words?: (values: RefusalValues[Code], language: 'zh' | 'en') => Readonly<Record<string, unknown>>;
  /** How to mend it. */
  readonly hint: { readonly zh: string; readonly en: string };
  /** `spec`: only where the answer is `application/graphql-response+json`; plain JSON keeps 200, as its readers expect. */
  readonly http?: {
    readonly status: number;
    readonly spec: boolean;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

const beforeExecution = { status: 400, spec: true } as const;

export const REFUSALS: { readonly [Code in RefusalCode]: RefusalText<Code> } = {
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
  BAD_ID: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 不是本服務發出的識別碼。`,
      en: ({ argument }) => `The argument ${argument} is not an id of this service.`,
    },
    hint: {
      zh: '識別碼取自各型別的 id 欄位；若手上是計畫代稱，請用 program(slug:)。',
      en: 'Ids come from the id field of a type. For a slug, use program(slug:) instead.',
    },
  },
  BAD_DATE: {
    message: {
      zh: ({ value }) => `「${value}」不是日期。`,
      en: ({ value }) => `"${value}" is not a date.`,
    },
    hint: { zh: '請寫成 2023-11-30（西元）。', en: 'Write 2023-11-30, in the Gregorian calendar.' },
  },
  BAD_DATE_TIME: {
    message: {
      zh: ({ value }) => `「${value}」不是帶時差的時刻。`,
      en: ({ value }) => `"${value}" is not an instant with an offset.`,
    },
    hint: {
      zh: '請寫成 2023-11-30T23:59:00+08:00；時差不可省略。',
      en: 'Write 2023-11-30T23:59:00+08:00; the offset must be there.',
    },
  },
  BAD_WHOLE_NUMBER: {
    message: {
      zh: ({ value }) => `「${value}」不是可精確表示的整數。`,
      en: ({ value }) => `"${value}" is not a whole number that can be exact.`,
    },
    hint: {
      zh: '金額以元計，不寫小數、單位或千分號，例如 5000000。',
      en: 'Amounts are whole NT dollars without decimals, units or separators, such as 5000000.',
    },
  },
  BAD_SHARE: {
    message: {
      zh: ({ value }) => `「${value}」不是比例。`,
      en: ({ value }) => `"${value}" is not a share.`,
    },
    hint: { zh: '請寫成 "30%"、"0.575%" 或 "1/3"。', en: 'Write "30%", "0.575%" or "1/3".' },
  },
  BAD_RANGE: {
    message: {
      zh: ({ argument, atLeast, atMost }) => `參數 ${argument} 的下限 ${atLeast} 大於上限 ${atMost}。`,
      en: ({ argument, atLeast, atMost }) =>
        `The argument ${argument} begins at ${atLeast}, above its end at ${atMost}.`,
    },
    hint: {
      zh: 'atLeast 不得大於 atMost；只需要一端時，另一端請省略。',
      en: 'Leave out atLeast or atMost where only the other matters; atLeast may not be above atMost.',
    },
  },
  NUMBER_OUT_OF_RANGE: {
    message: {
      zh: ({ argument, min, max }) => `參數 ${argument} 須介於 ${min} 與 ${max} 之間。`,
      en: ({ argument, min, max }) => `The argument ${argument} must be between ${min} and ${max}.`,
    },
    hint: { zh: '請改用範圍內的整數。', en: 'Use a whole number within that range.' },
  },
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
  TOO_MANY_IDS: {
    message: {
      zh: ({ argument, max }) => `參數 ${argument} 最多 ${max} 個識別碼。`,
      en: ({ argument, max }) => `The argument ${argument} takes at most ${max} ids.`,
    },
    hint: { zh: '請分批查詢。', en: 'Ask in several queries.' },
  },
  UNKNOWN_TRACK: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 不是現行公告的任何一個類別。`,
      en: ({ argument }) => `The argument ${argument} is not the id of a published track.`,
    },
    hint: { zh: '類別的識別碼取自 Program.tracks 的 id。', en: 'Take the id from Program.tracks.' },
  },
  UNKNOWN_VERSION: {
    message: {
      zh: ({ argument, value }) => `參數 ${argument}：沒有發布過第 ${value} 版。`,
      en: ({ argument, value }) => `The argument ${argument}: no version ${value} was ever published.`,
    },
    hint: {
      zh: '發布過的版次列於 Program.versions 的 number。',
      en: 'Program.versions lists the numbers of all published versions.',
    },
  },
  UNKNOWN_REVISION: {
    message: {
      zh: ({ argument, value, revision }) =>
        `參數 ${argument} 所指的目錄版號 ${value} 不存在；目前為 ${revision}。`,
      en: ({ argument, value, revision }) =>
        `The argument ${argument} is of revision ${value}; the register stands at ${revision}.`,
    },
    hint: {
      zh: '請稍候再試；若仍如此，登錄庫已由備份還原，請自 since: 0 重新讀取。',
      en: 'Try again in a moment. If it stays so, the register was restored from a backup: read it anew from since: 0.',
    },
  },
  DATE_IN_FUTURE: {
    message: {
      zh: ({ argument, value, today }) => `參數 ${argument} 的日期 ${value} 尚未到來；今天是 ${today}。`,
      en: ({ argument, value, today }) =>
        `The argument ${argument} is a day to come, ${value}; today is ${today}.`,
    },
    hint: {
      zh: '登錄庫只知道過去與現在；要問將來某時是否受理，請用 at。',
      en: 'The register knows its past and present. To ask whether a window will be open then, use at.',
    },
  },
  IMPOSSIBLE_PROJECT: {
    message: {
      zh: ({ problems }) => `所填的計畫不可能成立：${problems.map(({ message }) => message.zh).join('；')}。`,
      en: ({ problems }) =>
        `No project can be as given: ${problems.map(({ message }) => message.en).join('; ')}.`,
    },
    words: ({ problems }, language) => ({
      problems: problems.map(({ code, path, message }) => ({ code, path, message: message[language] })),
    }),
    hint: {
      zh: '請依 problems 各項的 path 更正；不知道的欄位請省略，不要填 0 或空清單。',
      en: 'Mend what the path of each of the problems points to. Leave out what is not known: no 0, no empty list.',
    },
  },
  DEPTH_LIMIT_EXCEEDED: {
    message: {
      zh: ({ depth, max }) => `查詢深達 ${depth} 層，上限為 ${max} 層。`,
      en: ({ depth, max }) => `The query is ${depth} levels deep; the limit is ${max}.`,
    },
    hint: { zh: '請拆成數個較淺的查詢。', en: 'Split it into shallower queries.' },
    http: beforeExecution,
  },
  COST_LIMIT_EXCEEDED: {
    message: {
      zh: ({ cost, max }) => `查詢的估計成本為 ${cost}，上限為 ${max}。`,
      en: ({ cost, max }) => `The query would cost ${cost}; the limit is ${max}.`,
    },
    hint: {
      zh: '請減少 first、巢狀清單或別名，分次查詢。',
      en: 'Ask for fewer rows (first), fewer nested lists or fewer aliases at a time.',
    },
    http: beforeExecution,
  },
  QUERY_TOO_LARGE: {
    message: {
      zh: ({ measure, max }) => `查詢太長：上限為 ${max} ${measure === 'bytes' ? '位元組' : '個詞元'}。`,
      en: ({ measure, max }) => `The query is too long: the limit is ${max} ${measure}.`,
    },
    hint: {
      zh: '請改用片段（fragment）與變數，或拆成數個查詢。',
      en: 'Use fragments and variables, or split the query.',
    },
    http: beforeExecution,
  },
  SERVICE_UNAVAILABLE: {
    message: {
      zh: () => '資料庫暫時無法連線。',
      en: () => 'The database cannot be reached at the moment.',
    },
    hint: { zh: '請稍候再試。', en: 'Try again in a moment.' },
    http: { status: 503, spec: true, headers: { 'retry-after': '5' } },
  },
  INTERNAL: {
    message: {
      zh: () => '伺服器發生未預期的錯誤。',
      en: () => 'Something went wrong on the server.',
    },
    hint: {
      zh: '回報時請附上 requestId。',
      en: 'Give the requestId when you report it.',
    },
    http: { status: 500, spec: true },
  },
};

export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];
