import type { FactDefinition } from './definition.ts';
import { firms, yuan } from './unit.ts';

/** What a condition may ask of a project. */
export const PROJECT_FACTS = {
  'project.totalCost': {
    type: 'money',
    label: { zh: '計畫總經費', en: 'total cost of the project' },
    question: { zh: '計畫總經費是多少元？', en: 'What is the total cost of the project, in NT dollars?' },
    unit: yuan,
    min: 0,
    article: 'a',
  },
  'project.tuition': {
    type: 'money',
    label: { zh: '學費', en: 'tuition' },
    question: { zh: '每位學員的學費是多少元？', en: 'What is the tuition for one trainee, in NT dollars?' },
    unit: yuan,
    min: 0,
  },
  'project.courseCost': {
    type: 'money',
    label: { zh: '開課經費', en: 'cost of the course' },
    question: { zh: '開課經費是多少元？', en: 'What does the course cost, in NT dollars?' },
    unit: yuan,
    min: 0,
    article: 'a',
  },
  'project.priorityCost': {
    type: 'money',
    label: { zh: '優先補助項目所需經費', en: 'cost of priority items' },
    question: {
      zh: '優先補助項目部分所需經費是多少元？',
      en: 'What do the priority items cost, in NT dollars?',
    },
    unit: yuan,
    min: 0,
    article: 'a',
  },
  'project.subsidyBase': {
    type: 'money',
    label: { zh: '依補助基準算得之金額', en: 'amount by the subsidy standard' },
    question: {
      zh: '依補助基準算得多少元？',
      en: 'What amount does the subsidy standard give, in NT dollars?',
    },
    unit: yuan,
    min: 0,
    article: 'an',
  },
  'project.coInvestment': {
    type: 'money',
    label: { zh: '天使投資人及投資機構投資總額', en: 'total put in by angels and institutions' },
    question: {
      zh: '天使投資人及投資機構投資總額是多少元？',
      en: 'How much do angels and institutions put in, in NT dollars?',
    },
    unit: yuan,
    min: 0,
    article: 'a',
  },
  'project.memberCount': {
    type: 'integer',
    label: { zh: '共同申請家數', en: 'number of members' },
    question: { zh: '共有幾家共同申請（含主導者）？', en: 'How many apply together (the lead included)?' },
    unit: firms,
    min: 1,
    article: 'a',
  },
  'project.partnerCount': {
    type: 'integer',
    label: { zh: '帶領的業者家數', en: 'number of firms led' },
    question: { zh: '中心廠帶領幾家業者？', en: 'How many firms does the center firm lead?' },
    unit: firms,
    min: 0,
    article: 'a',
  },
  'project.loanPurpose': {
    type: 'choice',
    label: { zh: '貸款用途', en: 'purpose of the loan' },
    question: { zh: '貸款用於什麼？', en: 'What is the loan for?' },
    values: {
      preparation: { zh: '準備金及開辦費用', en: 'preparation and opening costs' },
      working_capital: { zh: '週轉性支出', en: 'working capital' },
      capital_expenditure: { zh: '資本性支出', en: 'capital expenditure' },
    },
    says: {
      yes: { zh: '貸款用於{values}', en: 'borrows for {values}' },
      no: { zh: '貸款不用於{values}', en: 'does not borrow for {values}' },
    },
  },
  'project.topics': {
    type: 'set',
    label: { zh: '計畫主題', en: 'topics' },
    question: { zh: '計畫屬於哪些主題？', en: 'Which topics does the project work on?' },
    values: {
      smart_manufacturing: { zh: '智慧製造', en: 'smart manufacturing' },
      operations_management: { zh: '營運管理優化', en: 'better operations management' },
      carbon_reduction: { zh: '碳排放減量', en: 'carbon emission reduction' },
      low_carbon_technology: { zh: '低碳技術導入', en: 'adoption of low-carbon technology' },
      smart_application: { zh: '智慧應用', en: 'smart application' },
      experience_design: { zh: '體驗情境', en: 'customer experience' },
      low_carbon_circular: { zh: '低碳循環', en: 'low-carbon and circular services' },
      tourism_leisure: { zh: '觀光休閒合作', en: 'tourism and leisure' },
      local_needs: { zh: '地方生活需求', en: 'local needs of daily life' },
      digital_business_model: { zh: '商模數位創新', en: 'digital business models' },
    },
    says: {
      yes: { zh: '計畫主題包含{values}', en: 'works on {values}' },
      no: { zh: '計畫主題不包含{values}', en: 'does not work on {values}' },
    },
  },
  'project.equipmentKinds': {
    type: 'set',
    label: { zh: '購置的設備', en: 'equipment bought' },
    question: { zh: '購置哪些設備？', en: 'Which equipment is bought?' },
    values: {
      air_compressor: { zh: '空氣壓縮機', en: 'air compressor' },
      fan: { zh: '風機', en: 'fan' },
      pump: { zh: '泵', en: 'pump' },
    },
    says: {
      yes: { zh: '購置{values}', en: 'buys {values}' },
      no: { zh: '未購置{values}', en: 'buys no {values}' },
    },
  },
  'project.equipmentIncludesMotor': {
    type: 'boolean',
    label: { zh: '設備為已內含電動機之完整產品', en: 'the equipment is complete with its motor' },
    question: {
      zh: '設備是否為已內含電動機之完整產品？',
      en: 'Is the equipment a complete product with its motor inside?',
    },
    says: {
      yes: { zh: '設備為已內含電動機之完整產品', en: 'buys equipment complete with its motor' },
      no: { zh: '設備不是已內含電動機之完整產品', en: 'buys equipment without its motor' },
    },
  },
  'project.usesSingleBrand': {
    type: 'boolean',
    label: { zh: '以單一品牌申請', en: 'applies with a single brand' },
    question: { zh: '是否以單一品牌申請？', en: 'Does the application concern a single brand?' },
    says: {
      yes: { zh: '以單一品牌申請', en: 'applies with a single brand' },
      no: { zh: '不是以單一品牌申請', en: 'applies with several brands' },
    },
  },
  'project.matchesAnnouncedTheme': {
    type: 'boolean',
    label: { zh: '符合公告之研發主題', en: 'on an announced research theme' },
    question: { zh: '是否符合公告之研發主題？', en: 'Is the project on an announced research theme?' },
    says: {
      yes: { zh: '符合公告之研發主題', en: 'is on an announced research theme' },
      no: { zh: '不符合公告之研發主題', en: 'is not on an announced research theme' },
    },
  },
  'project.exportsServices': {
    type: 'boolean',
    label: { zh: '符合國際服務貿易輸出', en: 'exports services' },
    question: { zh: '是否符合國際服務貿易輸出？', en: 'Does the project export services?' },
    says: {
      yes: { zh: '符合國際服務貿易輸出', en: 'exports services' },
      no: { zh: '不符合國際服務貿易輸出', en: 'exports no services' },
    },
  },
  'project.isEcfaUpgrade': {
    type: 'boolean',
    label: { zh: '屬 ECFA 技術升級轉型', en: 'an upgrade in response to ECFA' },
    question: { zh: '是否屬 ECFA 技術升級轉型？', en: 'Is the project an upgrade in response to ECFA?' },
    says: {
      yes: { zh: '屬 ECFA 技術升級轉型', en: 'is an upgrade in response to ECFA' },
      no: { zh: '不屬 ECFA 技術升級轉型', en: 'is not an upgrade in response to ECFA' },
    },
  },
  'project.savingRate': {
    type: 'share',
    label: { zh: '節能率', en: 'energy saving rate' },
    question: { zh: '節能率是多少？（例：12%）', en: 'What is the energy saving rate (such as 12%)?' },
    article: 'an',
  },
  'project.hasOtherGovernmentAid': {
    type: 'boolean',
    otherSupport: {
      kind: { zh: '其他單位對同一計畫之補助', en: 'a grant of another body for the same project' },
    },
    label: { zh: '已獲其他單位補助', en: 'helped by another scheme' },
    question: {
      zh: '同一計畫是否已獲其他單位補助？',
      en: 'Does another scheme already help the same project?',
    },
    says: {
      yes: { zh: '同一計畫已獲其他單位補助', en: 'is helped by another scheme' },
      no: { zh: '同一計畫未獲其他單位補助', en: 'is helped by no other scheme' },
    },
  },
  'project.integratesAffiliates': {
    type: 'boolean',
    label: { zh: '整合自身及所屬（轄）單位', en: 'integrates affiliated units' },
    question: {
      zh: '是否整合自身及所屬（轄）單位？',
      en: 'Does the project integrate the applicant and its affiliated units?',
    },
    says: {
      yes: { zh: '整合自身及所屬（轄）單位', en: 'integrates affiliated units' },
      no: { zh: '未整合自身及所屬（轄）單位', en: 'integrates no affiliated units' },
    },
  },
  'project.aggregateContractCapacityKw': {
    type: 'integer',
    label: { zh: '累積契約用電容量', en: 'aggregate contract capacity' },
    question: { zh: '累積契約用電容量是多少瓩？', en: 'What is the aggregate contract capacity, in kW?' },
    unit: { zh: '瓩', en: 'kW' },
    min: 0,
    article: 'an',
  },
  'project.domesticEquipmentShare': {
    type: 'share',
    label: { zh: '國產設備購置費占總購置金額比例', en: 'share of domestic equipment in what is bought' },
    question: {
      zh: '國產設備購置費占總購置金額多少？',
      en: 'What share of the equipment bought is domestic?',
    },
    article: 'a',
  },
  'project.isInHuaTung': {
    type: 'boolean',
    label: { zh: '主要營業活動位於花東地區', en: 'mainly active in Hualien and Taitung' },
    question: {
      zh: '主要營業活動是否位於花東地區？',
      en: 'Is the business mainly active in Hualien and Taitung?',
    },
    says: {
      yes: { zh: '主要營業活動位於花東地區', en: 'is mainly active in Hualien and Taitung' },
      no: { zh: '主要營業活動不位於花東地區', en: 'is not mainly active in Hualien and Taitung' },
    },
  },
  'project.heatRecoveryTechnologies': {
    type: 'set',
    label: { zh: '導入的廢熱與廢冷回收技術', en: 'technologies that recover waste heat and cold' },
    question: {
      zh: '導入哪些廢熱與廢冷回收技術？',
      en: 'Which technologies that recover waste heat and cold are brought in?',
    },
    values: {
      organic_rankine_cycle: { zh: '有機朗肯循環廢熱回收發電', en: 'power from an organic Rankine cycle' },
      thermoelectric: { zh: '固態熱電材料廢熱回收發電', en: 'power from solid thermoelectric materials' },
      selective_radiation: {
        zh: '工業加熱器熱輻射選擇性吸收',
        en: 'selective absorption of radiation in industrial heaters',
      },
      regenerative_combustion: { zh: '蓄熱式燃燒', en: 'regenerative combustion' },
      total_heat_exchange: { zh: '全熱交換系統低溫廢熱回收', en: 'total heat exchange at low temperature' },
      adsorption_cooling: { zh: '吸附式廢熱製冷', en: 'adsorption cooling from waste heat' },
      absorption_cooling: { zh: '吸收式廢熱製冷', en: 'absorption cooling from waste heat' },
    },
    says: {
      yes: { zh: '導入{values}', en: 'brings in {values}' },
      no: { zh: '未導入{values}', en: 'does not bring in {values}' },
    },
  },
  'project.labelRequest': {
    type: 'choice',
    label: { zh: '節能標章申請案別', en: 'kind of request for the energy label' },
    question: { zh: '申請節能標章的哪一種案件？', en: 'What is requested for the energy label?' },
    values: {
      new_main_model: { zh: '新申請案之主型式', en: 'the label for a new main model' },
      new_series_model: { zh: '新申請案之系列型式', en: 'the label for a new model of a series' },
      renewal: { zh: '續約', en: 'renewal' },
      change: {
        zh: '變更公司名稱、地址、電話、負責人',
        en: "a change of the company's name, address, telephone or representative",
      },
    },
    says: {
      yes: { zh: '申請案別為{values}', en: 'requests {values}' },
      no: { zh: '申請案別不是{values}', en: 'does not request {values}' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
