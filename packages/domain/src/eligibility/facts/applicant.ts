import { COUNTIES } from './county.ts';
import type { FactDefinition } from './definition.ts';
import { people, years, yearsOfAge, yuan } from './unit.ts';

/** Who the applicant is: its registrations, size, age, industry and place. */
export const APPLICANT_FACTS = {
  'applicant.registrations': {
    type: 'set',
    label: { zh: '登記', en: 'registrations' },
    question: { zh: '貴單位辦理了哪些登記？', en: 'Which registrations does the applicant hold?' },
    values: {
      company: { zh: '公司登記', en: 'company registration' },
      business: { zh: '商業登記', en: 'business registration' },
      limited_partnership: { zh: '有限合夥登記', en: 'limited partnership registration' },
      factory: { zh: '工廠登記', en: 'factory registration' },
      temporary_factory: { zh: '臨時工廠登記', en: 'temporary factory registration' },
      tax: { zh: '稅籍登記', en: 'tax registration' },
      institution: { zh: '立案', en: 'registration as a licensed institution' },
    },
    says: {
      yes: { zh: '辦有{values}', en: 'holds {values}' },
      no: { zh: '未辦有{values}', en: 'holds no {values}' },
    },
  },
  'applicant.legalForm': {
    type: 'choice',
    label: { zh: '組織型態', en: 'legal form' },
    question: { zh: '貴單位是哪一種組織？', en: 'What kind of body is the applicant?' },
    values: {
      company: { zh: '公司', en: 'company' },
      sole_proprietorship: { zh: '獨資事業', en: 'sole proprietorship' },
      partnership: { zh: '合夥事業', en: 'partnership' },
      limited_partnership: { zh: '有限合夥事業', en: 'limited partnership' },
      private_juridical_person: { zh: '其他法人', en: 'another juridical person' },
      public_juridical_person: { zh: '公法人', en: 'public juridical person' },
      medical_institution: { zh: '醫療機構', en: 'medical institution' },
      government_agency: { zh: '機關', en: 'government agency' },
      school: { zh: '學校', en: 'school' },
      natural_person: { zh: '自然人', en: 'natural person' },
    },
    says: {
      yes: { zh: '組織型態為{values}', en: 'is by legal form a {values}' },
      no: { zh: '組織型態不是{values}', en: 'is not by legal form a {values}' },
    },
  },
  'applicant.isLawfullyEstablished': {
    type: 'boolean',
    label: { zh: '在國內依法設立登記或核准設立', en: 'lawfully established in Taiwan' },
    question: {
      zh: '是否在國內依法設立登記（或經主管機關核准設立）？',
      en: 'Is the applicant lawfully registered (or approved by its authority) in Taiwan?',
    },
    says: {
      yes: { zh: '在國內依法設立登記或核准設立', en: 'is lawfully established in Taiwan' },
      no: { zh: '未在國內依法設立登記或核准設立', en: 'is not lawfully established in Taiwan' },
    },
  },
  'applicant.isRocNational': {
    type: 'boolean',
    label: { zh: '中華民國國民', en: 'national of the Republic of China' },
    question: { zh: '申請人是中華民國國民嗎？', en: 'Is the applicant a national of the Republic of China?' },
    says: {
      yes: { zh: '具中華民國國籍', en: 'is a national of the Republic of China' },
      no: { zh: '不具中華民國國籍', en: 'is not a national of the Republic of China' },
    },
  },
  'applicant.isSme': {
    type: 'boolean',
    label: { zh: '符合中小企業認定標準', en: 'a small or medium enterprise by the legal standard' },
    question: {
      zh: '貴單位符合中小企業認定標準嗎？',
      en: 'Is the applicant a small or medium enterprise by the legal standard?',
    },
    says: {
      yes: { zh: '符合中小企業認定標準', en: 'is a small or medium enterprise by the legal standard' },
      no: { zh: '不符合中小企業認定標準', en: 'is not a small or medium enterprise by the legal standard' },
    },
  },
  'applicant.paidInCapital': {
    type: 'money',
    label: { zh: '實收資本額', en: 'paid-in capital' },
    question: { zh: '實收資本額是多少元？', en: 'How much is the paid-in capital, in NT dollars?' },
    unit: yuan,
    min: 0,
  },
  'applicant.employees': {
    type: 'integer',
    label: { zh: '經常僱用員工數', en: 'regular employees' },
    question: { zh: '經常僱用員工有幾人？', en: 'How many people does the applicant regularly employ?' },
    unit: people,
    min: 0,
    isCounted: true,
  },
  'applicant.annualRevenue': {
    type: 'money',
    label: { zh: '年營業額', en: 'annual revenue' },
    question: { zh: '年營業額是多少元？', en: 'How much is the annual revenue, in NT dollars?' },
    unit: yuan,
    min: 0,
  },
  'applicant.netWorth': {
    type: 'money',
    label: { zh: '淨值', en: 'net worth' },
    question: {
      zh: '公司淨值是多少元（可為負）？',
      en: 'How much is the net worth, in NT dollars (may be negative)?',
    },
    unit: yuan,
    article: 'a',
  },
  'applicant.establishedOn': {
    type: 'date',
    label: { zh: '設立日期', en: 'date of establishment' },
    question: { zh: '核准設立登記的日期是哪一天？', en: 'On which day was the applicant established?' },
  },
  'applicant.yearsSinceEstablishment': {
    type: 'integer',
    label: { zh: '設立年數', en: 'full years since establishment' },
    unit: years,
    min: 0,
    isCounted: true,
  },
  'applicant.representativeAge': {
    type: 'integer',
    label: { zh: '負責人年齡', en: "representative's age" },
    question: { zh: '負責人（或申請人）幾歲？', en: 'How old is the representative (or the applicant)?' },
    unit: yearsOfAge,
    min: 0,
    max: 130,
    article: 'a',
  },
  'applicant.industries': {
    type: 'set',
    label: { zh: '行業', en: 'industries' },
    question: {
      zh: '所屬行業統計分類的大類或中類代碼？（例：C、24）',
      en: 'Sections or divisions of the Standard Industrial Classification (such as C, 24)?',
    },
    says: {
      yes: { zh: '屬{values}', en: 'belongs to {values}' },
      no: { zh: '不屬{values}', en: 'does not belong to {values}' },
    },
  },
  'applicant.isTechnicalService': {
    type: 'boolean',
    label: { zh: '經濟部認定之技術服務業', en: 'a technical service recognized by the ministry' },
    question: {
      zh: '是否為經濟部認定之技術服務業？',
      en: 'Does the Ministry of Economic Affairs recognize the applicant as a technical service?',
    },
    says: {
      yes: { zh: '為經濟部認定之技術服務業', en: 'is a technical service recognized by the ministry' },
      no: { zh: '不是經濟部認定之技術服務業', en: 'is not a technical service recognized by the ministry' },
    },
  },
  'applicant.county': {
    type: 'choice',
    label: { zh: '所在縣市', en: 'county or city' },
    question: {
      zh: '主要營業所在哪一個縣市？',
      en: 'In which county or city is the main place of business?',
    },
    values: COUNTIES,
    says: {
      yes: { zh: '位於{values}', en: 'is in {values}' },
      no: { zh: '不位於{values}', en: 'is not in {values}' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
