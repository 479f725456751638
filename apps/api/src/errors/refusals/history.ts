import type { Refusals } from './refusal-text.ts';

/** What the register never was, or is not yet. */
export interface HistoryRefusalValues {
  UNKNOWN_VERSION: { readonly argument: string; readonly value: number };
  UNKNOWN_REVISION: { readonly argument: string; readonly value: number; readonly revision: number };
  DATE_IN_FUTURE: { readonly argument: string; readonly value: string; readonly today: string };
}

export const HISTORY_REFUSALS: Refusals<HistoryRefusalValues> = {
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
};
