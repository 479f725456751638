import type { FactDefinition } from './definition.ts';

/** What kind of enterprise the applicant is, beside its legal form. */
export const APPLICANT_ENTERPRISE_FACTS = {
  'applicant.isStateOwned': {
    type: 'boolean',
    label: { zh: '公營事業', en: 'state-owned enterprise' },
    question: { zh: '是否為公營事業？', en: 'Is the applicant a state-owned enterprise?' },
    says: {
      yes: { zh: '為公營事業', en: 'is a state-owned enterprise' },
      no: { zh: '不是公營事業', en: 'is not a state-owned enterprise' },
    },
  },
  'applicant.isDomesticBank': {
    type: 'boolean',
    label: { zh: '國內銀行業', en: 'domestic bank' },
    question: { zh: '是否為國內銀行業？', en: 'Is the applicant a domestic bank?' },
    says: {
      yes: { zh: '為國內銀行業', en: 'is a domestic bank' },
      no: { zh: '不是國內銀行業', en: 'is not a domestic bank' },
    },
  },
  'applicant.isAffiliateOfLargeEnterprise': {
    type: 'boolean',
    label: { zh: '與大企業具控制與從屬關係', en: 'controls or belongs to a large enterprise' },
    question: {
      zh: '是否與實收資本額超過1億元且經常僱用員工200人以上之企業具有控制與從屬關係？',
      en: 'Does the applicant control or belong to an enterprise with a paid-in capital above 100 million NT dollars and at least 200 regular employees?',
    },
    says: {
      yes: { zh: '與大企業具有控制與從屬關係', en: 'controls or belongs to a large enterprise' },
      no: {
        zh: '與大企業無控制與從屬關係',
        en: 'neither controls nor belongs to a large enterprise',
      },
    },
  },
  'applicant.usesUniformInvoices': {
    type: 'boolean',
    label: { zh: '使用統一發票', en: 'uses uniform invoices' },
    question: { zh: '是否使用統一發票？', en: 'Does the applicant use uniform invoices?' },
    says: {
      yes: { zh: '使用統一發票', en: 'uses uniform invoices' },
      no: { zh: '未使用統一發票', en: 'does not use uniform invoices' },
    },
  },
  'applicant.hasInnovationAwardOrGrant': {
    type: 'boolean',
    otherSupport: {
      kind: {
        zh: '政府相關創新獎項或研發補助等',
        en: 'a public award for innovation, a grant for research and development or the like',
      },
    },
    label: { zh: '曾獲政府相關創新獎項或研發補助', en: 'a public award or grant for innovation' },
    question: {
      zh: '是否曾獲政府相關創新獎項或研發補助等？',
      en: 'Has the applicant had a public award for innovation, a grant for research and development or the like?',
    },
    says: {
      yes: {
        zh: '曾獲政府相關創新獎項或研發補助等',
        en: 'has had a public award for innovation, a grant for research and development or the like',
      },
      no: {
        zh: '未曾獲政府相關創新獎項或研發補助等',
        en: 'has had no public award for innovation, grant for research and development or the like',
      },
    },
  },
} as const satisfies Record<string, FactDefinition>;
