import type { InputProblem } from '@zhuli/domain';
import type { Refusals } from './refusal-text.ts';

/** Tracks and projects to be estimated. */
export interface EstimatingRefusalValues {
  UNKNOWN_TRACK: { readonly argument: string };
  IMPOSSIBLE_PROJECT: { readonly problems: readonly InputProblem[] };
}

export const ESTIMATING_REFUSALS: Refusals<EstimatingRefusalValues> = {
  UNKNOWN_TRACK: {
    message: {
      zh: ({ argument }) => `參數 ${argument} 不是現行公告的任何一個類別。`,
      en: ({ argument }) => `The argument ${argument} is not the id of a published track.`,
    },
    hint: { zh: '類別的識別碼取自 Program.tracks 的 id。', en: 'Take the id from Program.tracks.' },
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
};
