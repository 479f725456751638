import type { consoleMessages as english } from '../en/console.ts';
import { factMessages } from './facts.ts';
import { programMessages } from './programs.ts';

/** 頁面框架的用語；各主題的用語在各自的檔案裡。 */
export const consoleMessages: typeof english = {
  resources: { programs: { name: '計畫' } },
  zhuli: {
    shell: {
      name: '助力 Zhuli',
      home: '所有計畫',
      language: '頁面語言',
      to_dark: '改用深色',
      to_light: '改用淺色',
      license: '型錄資料採「政府資料開放授權條款－第1版」；計畫原文引自各資料來源。',
      api: '同樣的資料，可由公開 GraphQL API 取得',
    },
    error: {
      retry: '再試一次',
      code: '（代碼：%{code}）',
      unreachable: {
        title: '連不上登錄庫',
        text: '請檢查網路連線後再試一次。若持續發生，服務可能正在重新啟動。',
      },
      unreadable_answer: {
        title: '登錄庫的回覆無法辨讀',
        text: '服務可能正在重新啟動或更新。請稍候再試一次。',
      },
      not_found: {
        title: '找不到這個計畫',
        text: '網址可能有誤，或這個年度的計畫尚未發布。請從清單中尋找。',
      },
      unexpected: { title: '發生錯誤', text: '頁面無法顯示。請重新載入；若再次發生，請回報下列代碼。' },
    },
    pair: '%{label}：%{value}',
    ...programMessages,
    ...factMessages,
  },
};
