import type { FactDefinition } from './definition.ts';

/** What a project acquires, and who carries it out. */
export const PROJECT_PLAN_FACTS = {
  'project.capitalGoods': {
    type: 'choice',
    label: { zh: '資本性支出的用途', en: 'what the capital expenditure is for' },
    question: { zh: '資本性支出用於什麼？', en: 'What is the capital expenditure for?' },
    values: {
      premises: { zh: '土地、廠房、營業場所', en: 'land, plant or business premises' },
      equipment: { zh: '設備、機器', en: 'equipment or machines' },
    },
    says: {
      yes: { zh: '資本性支出用於{values}', en: 'spends the capital on {values}' },
      no: { zh: '資本性支出不用於{values}', en: 'does not spend the capital on {values}' },
    },
  },
  'project.isDesignedByDesigners': {
    type: 'boolean',
    label: { zh: '由設計服務業或企業設計部門執行設計', en: 'designed by designers' },
    question: {
      zh: '設計是否由設計服務業或企業設計部門執行？',
      en: "Is the design done by a design service or by the enterprise's own design team?",
    },
    says: {
      yes: {
        zh: '由設計服務業或企業設計部門執行設計',
        en: 'has the design done by a design service or an in-house team',
      },
      no: {
        zh: '設計並非由設計服務業或企業設計部門執行',
        en: 'has the design done by neither a design service nor an in-house team',
      },
    },
  },
  'project.isMadeInTaiwan': {
    type: 'boolean',
    label: { zh: '產品在臺生產', en: 'made in Taiwan' },
    question: { zh: '產品是否在臺生產？', en: 'Is the product made in Taiwan?' },
    says: {
      yes: { zh: '產品在臺生產', en: 'concerns a product made in Taiwan' },
      no: { zh: '產品不在臺生產', en: 'concerns a product made elsewhere' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
