import { COUNTIES } from './county.ts';
import type { FactDefinition } from './definition.ts';

/** When and where a project is carried out. */
export const PROJECT_SETTING_FACTS = {
  'project.signedOn': {
    type: 'date',
    label: { zh: '簽約日', en: 'day of signing' },
    question: { zh: '補助契約哪一天簽訂？', en: 'On which day is the grant contract signed?' },
    article: 'a',
  },
  'project.startsOn': {
    type: 'date',
    label: { zh: '計畫開始日', en: 'first day of the project' },
    question: { zh: '計畫從哪一天開始執行？', en: 'On which day does the project begin?' },
    article: 'a',
  },
  'project.endsOn': {
    type: 'date',
    label: { zh: '計畫結束日', en: 'last day of the project' },
    question: {
      zh: '計畫執行到哪一天為止（含當日）？',
      en: 'On which day does the project end (itself included)?',
    },
    article: 'a',
  },
  'project.county': {
    type: 'choice',
    label: { zh: '計畫執行縣市', en: 'county or city of the project' },
    question: {
      zh: '計畫主要在哪一個縣市執行？',
      en: 'In which county or city is the project mainly carried out?',
    },
    values: COUNTIES,
    says: {
      yes: { zh: '計畫在{values}執行', en: 'is carried out in {values}' },
      no: { zh: '計畫不在{values}執行', en: 'is not carried out in {values}' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
