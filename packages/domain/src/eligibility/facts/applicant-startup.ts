import type { FactDefinition } from './definition.ts';

/** What programs for startups and their investors ask. */
export const APPLICANT_STARTUP_FACTS = {
  'applicant.isStartup': {
    type: 'boolean',
    label: { zh: '新創企業', en: 'startup' },
    question: { zh: '是否為新創企業？', en: 'Is the applicant a startup?' },
    says: {
      yes: { zh: '為新創企業', en: 'is a startup' },
      no: { zh: '不是新創企業', en: 'is not a startup' },
    },
  },
  'applicant.isRecognizedStartup': {
    type: 'boolean',
    label: { zh: '符合新創事業認定原則', en: 'a startup by the principles of recognition' },
    question: {
      zh: '是否符合中小企業處公告之新創事業認定原則？',
      en: 'Is the applicant a startup by the principles that the Small and Medium Enterprise Administration announced?',
    },
    says: {
      yes: {
        zh: '符合中小企業處公告之新創事業認定原則',
        en: 'is a startup by the announced principles of recognition',
      },
      no: {
        zh: '不符合中小企業處公告之新創事業認定原則',
        en: 'is not a startup by the announced principles of recognition',
      },
    },
  },
  'applicant.intendsToStartBusiness': {
    type: 'boolean',
    label: { zh: '有志創業', en: 'intends to start a business' },
    question: { zh: '是否有志創業？', en: 'Does the applicant intend to start a business?' },
    says: {
      yes: { zh: '有志創業', en: 'intends to start a business' },
      no: { zh: '無意創業', en: 'does not intend to start a business' },
    },
  },
  'applicant.wantsToInvestInStartups': {
    type: 'boolean',
    label: { zh: '欲透過投資新創進行轉型', en: 'wants to change by investing in startups' },
    question: {
      zh: '是否欲透過投資新創進行轉型？',
      en: 'Does the applicant want to change by investing in startups?',
    },
    says: {
      yes: { zh: '欲透過投資新創進行轉型', en: 'wants to change by investing in startups' },
      no: { zh: '無意透過投資新創進行轉型', en: 'does not want to change by investing in startups' },
    },
  },
  'applicant.wantsToRaiseFunds': {
    type: 'boolean',
    label: { zh: '有募資意願', en: 'wants to raise funds' },
    question: { zh: '是否有募資意願？', en: 'Does the applicant want to raise funds?' },
    says: {
      yes: { zh: '有募資意願', en: 'wants to raise funds' },
      no: { zh: '無募資意願', en: 'does not want to raise funds' },
    },
  },
  'applicant.hasInvestmentFund': {
    type: 'boolean',
    label: { zh: '具投資基金（自設或連結）', en: 'investment fund, own or linked' },
    question: {
      zh: '是否具投資基金（自設或連結）？',
      en: 'Does the applicant have an investment fund, its own or one that it is linked with?',
    },
    says: {
      yes: { zh: '具投資基金（自設或連結）', en: 'has an investment fund, own or linked' },
      no: { zh: '不具投資基金', en: 'has no investment fund' },
    },
  },
  'applicant.isSocialInnovationOrganization': {
    type: 'boolean',
    label: { zh: '社會創新組織', en: 'social innovation organization' },
    question: { zh: '是否為社會創新組織？', en: 'Is the applicant a social innovation organization?' },
    says: {
      yes: { zh: '為社會創新組織', en: 'is a social innovation organization' },
      no: { zh: '不是社會創新組織', en: 'is not a social innovation organization' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
