import type { z } from 'zod';
import type { SupportKind, Theme } from '../../program/document.ts';

/** What people call each kind of support, the register's own word first. */
export const SUPPORT_KIND_WORDS: Readonly<Record<SupportKind, readonly string[]>> = {
  subsidy: ['補助', 'subsidy', 'grant'],
  guidance: ['輔導', 'guidance'],
  diagnosis: ['診斷', 'diagnosis'],
  consultation: ['諮詢', 'consultation'],
  training: ['培訓', '訓練', 'training'],
  loan: ['貸款', '融資', 'loan'],
  equity: ['投資', 'equity', 'investment'],
  award: ['獎項', 'award'],
  certification: ['驗證', '認證', 'certification'],
  matchmaking: ['媒合', 'matchmaking'],
  incubation: ['育成', 'incubation'],
  promotion: ['推廣', 'promotion'],
  information: ['資訊', 'information'],
};

/** What people call each theme, the register's own word first. */
export const THEME_WORDS: Readonly<Record<z.infer<typeof Theme>, readonly string[]>> = {
  low_carbon: ['低碳', '減碳', '淨零', 'low carbon', 'net zero'],
  smart_manufacturing: ['智慧製造', 'smart manufacturing'],
  digital: ['數位', '數位轉型', 'digital'],
  research_and_development: ['研發', 'research and development', 'R&D'],
  talent: ['人才', 'talent'],
  finance: ['金融', '融資', 'finance'],
  startups: ['新創', '創業', 'startups'],
  brand_and_export: ['品牌與外銷', '品牌', '外銷', 'brand and export'],
  circular_economy: ['循環經濟', 'circular economy'],
  energy: ['能源', '節能', 'energy'],
  water: ['水資源', '節水', 'water'],
  regional: ['地方', 'regional'],
  services: ['服務業', 'services'],
  design: ['設計', 'design'],
  health: ['健康', '醫療', 'health'],
};
