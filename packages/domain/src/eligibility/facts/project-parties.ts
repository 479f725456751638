import type { FactDefinition } from './definition.ts';

/** Whom a project helps, who takes part in it beside the applicant, and what all of them bring. */
export const PROJECT_PARTY_FACTS = {
  'project.beneficiaryKinds': {
    type: 'set',
    label: { zh: '受輔導業者', en: 'firms that are helped' },
    question: {
      zh: '計畫輔導哪些業者？（由輔導單位提案時）',
      en: 'Which firms does the project help (where a provider of services applies)?',
    },
    values: {
      manufacturer: { zh: '製造業', en: 'manufacturers' },
      metal_industry: { zh: '金屬產業業者', en: 'firms of the metal industry' },
    },
    says: {
      yes: { zh: '輔導{values}', en: 'helps {values}' },
      no: { zh: '未輔導{values}', en: 'does not help {values}' },
    },
  },
  'project.beneficiaryHasFactoryRegistration': {
    type: 'boolean',
    label: { zh: '受輔導業者辦有工廠登記', en: 'factory registration of the firm that is helped' },
    question: {
      zh: '受輔導業者是否依法辦理工廠登記？',
      en: 'Does the firm that is helped hold a factory registration?',
    },
    says: {
      yes: { zh: '受輔導業者辦有工廠登記', en: 'helps a firm that holds a factory registration' },
      no: { zh: '受輔導業者未辦工廠登記', en: 'helps a firm that holds no factory registration' },
    },
  },
  'project.hasUniversityPartner': {
    type: 'boolean',
    label: { zh: '與國內大學校院系所合作', en: 'a department of a domestic university as a partner' },
    question: {
      zh: '是否與國內大學校院系所合作？',
      en: 'Is a department of a domestic university a partner of the project?',
    },
    says: {
      yes: { zh: '與國內大學校院系所合作', en: 'is done with a department of a domestic university' },
      no: { zh: '未與國內大學校院系所合作', en: 'is done without a department of a domestic university' },
    },
  },
  'project.hasResearchInstitutePartner': {
    type: 'boolean',
    label: { zh: '與研發法人共同提案', en: 'a research institute among those who apply' },
    question: {
      zh: '是否與研發法人共同提案？',
      en: 'Does a research institute apply together with the applicant?',
    },
    says: {
      yes: { zh: '與研發法人共同提案', en: 'is applied for together with a research institute' },
      no: { zh: '未與研發法人共同提案', en: 'is applied for without a research institute' },
    },
  },
  'project.applicationsOfApplicant': {
    type: 'integer',
    label: { zh: '同一業者的提案數（含本案）', en: 'number of applications by the same firm' },
    question: {
      zh: '同一業者共提出幾案（含本案）？',
      en: 'How many applications does the same firm make (this one included)?',
    },
    unit: { zh: '案', en: 'applications', one: 'application' },
    min: 1,
    article: 'a',
  },
  'project.practitionerTeachingShare': {
    type: 'share',
    label: { zh: '業師參與時數的比例', en: 'share of the hours taught with practitioners' },
    question: {
      zh: '業師參與的時數占課程時數多少？（例：2/3）',
      en: 'In what share of the hours of the course do practitioners take part (such as 2/3)?',
    },
    article: 'a',
  },
  'project.coversInformationSecurity': {
    type: 'boolean',
    label: { zh: '包含資訊安全項目並明列經費', en: 'information security with a cost of its own' },
    question: {
      zh: '計畫是否包含資訊安全項目，並明列經費？',
      en: 'Does the project include information security, and list what that costs?',
    },
    says: {
      yes: { zh: '包含資訊安全項目並明列經費', en: 'includes information security and lists its cost' },
      no: {
        zh: '未包含資訊安全項目或未明列經費',
        en: 'does not include information security or does not list its cost',
      },
    },
  },
} as const satisfies Record<string, FactDefinition>;
