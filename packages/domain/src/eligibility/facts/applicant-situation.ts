import type { FactDefinition } from './definition.ts';

/** Where the applicant stands: where it is, what it has passed, who sent it, and what it faces. */
export const APPLICANT_SITUATION_FACTS = {
  'applicant.industrialPark': {
    type: 'choice',
    label: { zh: '所在工業區', en: 'industrial park' },
    question: { zh: '位於哪一個工業區？', en: 'In which industrial park is the applicant?' },
    values: {
      yunlin_offshore: { zh: '雲林離島工業區', en: 'the Yunlin offshore industrial park' },
      nankang_software: { zh: '南港軟體工業區', en: 'the Nankang software park' },
      other: { zh: '其他工業區', en: 'another industrial park' },
    },
    says: {
      yes: { zh: '位於{values}', en: 'is in {values}' },
      no: { zh: '不位於{values}', en: 'is not in {values}' },
    },
  },
  'applicant.hasPassedCleanProduction': {
    type: 'boolean',
    label: { zh: '清潔生產評估系統合格', en: 'passed the clean production assessment' },
    question: {
      zh: '工廠是否經清潔生產評估系統評定合格？',
      en: 'Has the factory passed the clean production assessment?',
    },
    says: {
      yes: { zh: '清潔生產評估系統合格', en: 'has passed the clean production assessment' },
      no: { zh: '未經清潔生產評估系統合格', en: 'has not passed the clean production assessment' },
    },
  },
  'applicant.hasGreenBuildingLabel': {
    type: 'boolean',
    label: { zh: '取得綠建築標章', en: 'green building label' },
    question: {
      zh: '廠房建築物是否取得綠建築標章？',
      en: 'Do the factory buildings hold the green building label?',
    },
    says: {
      yes: { zh: '廠房建築物取得綠建築標章', en: 'has factory buildings with the green building label' },
      no: {
        zh: '廠房建築物未取得綠建築標章',
        en: 'has no factory buildings with the green building label',
      },
    },
  },
  'applicant.isReferredByEnvironmentalAuthority': {
    type: 'boolean',
    label: { zh: '經環保主管機關函轉', en: 'referred by the environmental authority' },
    question: {
      zh: '是否經環保主管機關函轉工業局？',
      en: 'Has the environmental authority referred the applicant to the Industrial Development Bureau?',
    },
    says: {
      yes: { zh: '經環保主管機關函轉', en: 'is referred by the environmental authority' },
      no: { zh: '未經環保主管機關函轉', en: 'is not referred by the environmental authority' },
    },
  },
  'applicant.hasTaiwanOwnedBrand': {
    type: 'boolean',
    label: { zh: '品牌為台灣企業所擁有', en: 'a brand owned by a Taiwanese enterprise' },
    question: {
      zh: '品牌是否為台灣企業所擁有？',
      en: 'Is the brand owned by a Taiwanese enterprise?',
    },
    says: {
      yes: { zh: '品牌為台灣企業所擁有', en: 'has a brand owned by a Taiwanese enterprise' },
      no: { zh: '品牌非台灣企業所擁有', en: 'has no brand owned by a Taiwanese enterprise' },
    },
  },
  'applicant.facesSuccession': {
    type: 'boolean',
    label: { zh: '具接班傳承議題', en: 'faces a succession' },
    question: { zh: '企業是否有接班傳承的議題？', en: 'Does the enterprise face a succession?' },
    says: {
      yes: { zh: '具接班傳承議題', en: 'faces a succession' },
      no: { zh: '不具接班傳承議題', en: 'faces no succession' },
    },
  },
  'applicant.hasScienceOrEngineeringDegree': {
    type: 'boolean',
    label: { zh: '專科以上理、工科系畢業', en: 'college degree in science or engineering' },
    question: {
      zh: '是否為專科以上學校理、工科系畢業（國外學校須經教育部承認）？',
      en: 'Does the applicant hold a junior college or higher degree in science or engineering (recognized by the Ministry of Education where foreign)?',
    },
    says: {
      yes: {
        zh: '為專科以上學校理、工科系畢業',
        en: 'holds a junior college or higher degree in science or engineering',
      },
      no: {
        zh: '非專科以上學校理、工科系畢業',
        en: 'holds no junior college or higher degree in science or engineering',
      },
    },
  },
  'applicant.isEmployed': {
    type: 'boolean',
    label: { zh: '在職人員', en: 'at work' },
    question: { zh: '是否為在職人員？', en: 'Is the applicant (the trainee) employed?' },
    says: {
      yes: { zh: '為在職人員', en: 'is employed' },
      no: { zh: '不是在職人員', en: 'is not employed' },
    },
  },
  'applicant.isSeniorExecutive': {
    type: 'boolean',
    label: { zh: '公司高階主管', en: 'senior executive of a company' },
    question: {
      zh: '是否為公司高階主管？',
      en: 'Is the applicant (the trainee) a senior executive of a company?',
    },
    says: {
      yes: { zh: '為公司高階主管', en: 'is a senior executive of a company' },
      no: { zh: '不是公司高階主管', en: 'is no senior executive of a company' },
    },
  },
  'applicant.completedClasses': {
    type: 'set',
    otherSupport: { kind: { zh: '已完訓之班別', en: 'a class completed before' } },
    label: { zh: '已完訓的班別', en: 'classes completed' },
    question: {
      zh: '已完訓哪些班別？（沒有則為空）',
      en: 'Which classes has the applicant (the trainee) completed (empty: none)?',
    },
    values: {
      low_carbon_seed: { zh: '低碳化種子班', en: 'the seed class on low carbon' },
    },
    says: {
      yes: { zh: '已完訓{values}', en: 'has completed {values}' },
      no: { zh: '未完訓{values}', en: 'has not completed {values}' },
    },
  },
  'applicant.isManagedFactory': {
    type: 'boolean',
    label: { zh: '納管工廠', en: 'factory under management' },
    question: {
      zh: '是否為納管工廠？',
      en: 'Is the applicant a factory under management (納管)?',
    },
    says: {
      yes: { zh: '為納管工廠', en: 'is a factory under management' },
      no: { zh: '不是納管工廠', en: 'is not a factory under management' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
