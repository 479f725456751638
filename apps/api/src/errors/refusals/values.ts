import type { Refusals } from './refusal-text.ts';

/** Single values that are not what their type says. */
export interface ValueRefusalValues {
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
}

export const VALUE_REFUSALS: Refusals<ValueRefusalValues> = {
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
};
