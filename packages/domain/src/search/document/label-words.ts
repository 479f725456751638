import type { z } from 'zod';
import type { SupportKind, Theme } from '../../program/document.ts';

/** What the register calls each kind of support, in both languages. */
export const SUPPORT_KIND_WORDS: Readonly<Record<SupportKind, readonly string[]>> = {
  subsidy: ['補助', 'subsidy'],
  guidance: ['輔導', 'guidance'],
  diagnosis: ['診斷', 'diagnosis'],
  consultation: ['諮詢', 'consultation'],
  training: ['培訓', 'training'],
  loan: ['貸款', 'loan'],
  equity: ['投資', 'equity'],
  award: ['獎項', 'award'],
  certification: ['驗證', 'certification'],
  matchmaking: ['媒合', 'matchmaking'],
  incubation: ['育成', 'incubation'],
  promotion: ['推廣', 'promotion'],
  information: ['資訊', 'information'],
};

/** What the register calls each theme, in both languages. */
export const THEME_WORDS: Readonly<Record<z.infer<typeof Theme>, readonly string[]>> = {
  low_carbon: ['低碳', 'low carbon'],
  smart_manufacturing: ['智慧製造', 'smart manufacturing'],
  digital: ['數位', 'digital'],
  research_and_development: ['研發', 'research and development'],
  talent: ['人才', 'talent'],
  finance: ['金融', 'finance'],
  startups: ['新創', 'startups'],
  brand_and_export: ['品牌與外銷', 'brand and export'],
  circular_economy: ['循環經濟', 'circular economy'],
  energy: ['能源', 'energy'],
  water: ['水資源', 'water'],
  regional: ['地方', 'regional'],
  services: ['服務業', 'services'],
  design: ['設計', 'design'],
  health: ['健康', 'health'],
};
