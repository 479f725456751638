import type { z } from 'zod';
import type { Names } from '../document/primitives.ts';
import type { Budget, Lifecycle, OrganizationRole, SupportKind, Theme } from './document.ts';

// How the register names what a program chooses from lists.

export const SUPPORT_KIND_NAMES: Names<SupportKind> = {
  subsidy: { zh: '補助', en: 'subsidy' },
  guidance: { zh: '輔導', en: 'guidance' },
  diagnosis: { zh: '診斷', en: 'diagnosis' },
  consultation: { zh: '諮詢', en: 'consultation' },
  training: { zh: '培訓', en: 'training' },
  loan: { zh: '貸款', en: 'loan' },
  equity: { zh: '投資', en: 'equity' },
  award: { zh: '獎項', en: 'award' },
  certification: { zh: '驗證', en: 'certification' },
  matchmaking: { zh: '媒合', en: 'matchmaking' },
  incubation: { zh: '育成', en: 'incubation' },
  promotion: { zh: '推廣', en: 'promotion' },
  information: { zh: '資訊', en: 'information' },
};

export const THEME_NAMES: Names<z.infer<typeof Theme>> = {
  low_carbon: { zh: '低碳', en: 'low carbon' },
  smart_manufacturing: { zh: '智慧製造', en: 'smart manufacturing' },
  digital: { zh: '數位', en: 'digital' },
  research_and_development: { zh: '研發', en: 'research and development' },
  talent: { zh: '人才', en: 'talent' },
  finance: { zh: '金融', en: 'finance' },
  startups: { zh: '新創', en: 'startups' },
  brand_and_export: { zh: '品牌與外銷', en: 'brand and export' },
  circular_economy: { zh: '循環經濟', en: 'circular economy' },
  energy: { zh: '能源', en: 'energy' },
  water: { zh: '水資源', en: 'water' },
  regional: { zh: '地方', en: 'regional' },
  services: { zh: '服務業', en: 'services' },
  design: { zh: '設計', en: 'design' },
  health: { zh: '健康', en: 'health' },
};

export const LIFECYCLE_NAMES: Names<z.infer<typeof Lifecycle>['state']> = {
  active: { zh: '辦理中', en: 'active' },
  suspended: { zh: '暫停', en: 'suspended' },
  discontinued: { zh: '已停辦', en: 'discontinued' },
  replaced: { zh: '已由其他計畫取代', en: 'replaced by another program' },
};

export const ROLE_NAMES: Names<z.infer<typeof OrganizationRole>> = {
  executing: { zh: '執行', en: 'executes' },
  advising: { zh: '輔導', en: 'advises' },
  contact: { zh: '聯絡', en: 'answers questions' },
  verifying: { zh: '查驗', en: 'verifies' },
  collaborating: { zh: '協力', en: 'collaborates' },
};

export const BUDGET_KIND_NAMES: Names<Budget['kind']> = {
  pool: { zh: '總額度', en: 'pool in total' },
  appropriated: { zh: '預算數', en: 'appropriated' },
  committed: { zh: '已核定', en: 'committed' },
  paid: { zh: '已撥付', en: 'paid out' },
  remaining: { zh: '餘額', en: 'remaining' },
};
