import type { Refusals } from './refusal-text.ts';

/** The service itself. */
export interface ServiceRefusalValues {
  SERVICE_UNAVAILABLE: Record<string, never>;
  INTERNAL: { readonly requestId: string };
}

export const SERVICE_REFUSALS: Refusals<ServiceRefusalValues> = {
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
