import type { LocalizedText } from '../document/primitives.ts';

/** The types that a fact of an applicant or a project can have. Money is whole NT dollars, a share is `30%` or `1/3`. */
export type FactType = 'boolean' | 'integer' | 'money' | 'share' | 'date' | 'choice' | 'set';

export interface FactDefinition {
  readonly type: FactType;
  readonly label: Required<LocalizedText>;
  /** What to ask a person for it; absent where the fact is worked out from others. */
  readonly question?: Required<LocalizedText>;
  readonly unit?: Required<LocalizedText>;
  readonly min?: number;
  readonly max?: number;
  /** `choice` and `set`: the values, with their labels. Absent on an open set, such as program slugs. */
  readonly values?: Readonly<Record<string, Required<LocalizedText>>>;
}

const yuan = { zh: '元', en: 'NT dollars' } as const;
const people = { zh: '人', en: 'people' } as const;
const years = { zh: '年', en: 'years' } as const;
const firms = { zh: '家', en: 'firms' } as const;

/** Everything that a condition may speak of. Names are public and never change their meaning. */
export const FACTS = {
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
  },
  'applicant.isLawfullyEstablished': {
    type: 'boolean',
    label: { zh: '在國內依法設立登記或核准設立', en: 'lawfully established in Taiwan' },
    question: {
      zh: '是否在國內依法設立登記（或經主管機關核准設立）？',
      en: 'Is the applicant lawfully registered (or approved by its authority) in Taiwan?',
    },
  },
  'applicant.isRocNational': {
    type: 'boolean',
    label: { zh: '中華民國國民', en: 'national of the Republic of China' },
    question: { zh: '申請人是中華民國國民嗎？', en: 'Is the applicant a national of the Republic of China?' },
  },
  'applicant.isSme': {
    type: 'boolean',
    label: { zh: '符合中小企業認定標準', en: 'a small or medium enterprise by the legal standard' },
    question: {
      zh: '貴單位符合中小企業認定標準嗎？',
      en: 'Is the applicant a small or medium enterprise by the legal standard?',
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
  },
  'applicant.establishedOn': {
    type: 'date',
    label: { zh: '設立日期', en: 'date of establishment' },
    question: { zh: '核准設立登記的日期是哪一天？', en: 'On which day was the applicant established?' },
  },
  'applicant.yearsSinceEstablishment': {
    type: 'integer',
    label: { zh: '設立滿幾年', en: 'full years since establishment' },
    unit: years,
    min: 0,
  },
  'applicant.representativeAge': {
    type: 'integer',
    label: { zh: '負責人年齡', en: "representative's age" },
    question: { zh: '負責人（或申請人）幾歲？', en: 'How old is the representative (or the applicant)?' },
    unit: years,
    min: 0,
    max: 130,
  },
  'applicant.industries': {
    type: 'set',
    label: { zh: '行業', en: 'industries' },
    question: {
      zh: '所屬行業統計分類的大類或中類代碼？（例：C、24）',
      en: 'Sections or divisions of the Standard Industrial Classification (such as C, 24)?',
    },
  },
  'applicant.isTechnicalService': {
    type: 'boolean',
    label: { zh: '經濟部認定之技術服務業', en: 'a technical service recognized by the ministry' },
    question: {
      zh: '是否為經濟部認定之技術服務業？',
      en: 'Does the Ministry of Economic Affairs recognize the applicant as a technical service?',
    },
  },
  'applicant.county': {
    type: 'choice',
    label: { zh: '所在縣市', en: 'county or city' },
    question: {
      zh: '主要營業所在哪一個縣市？',
      en: 'In which county or city is the main place of business?',
    },
    values: {
      taipei: { zh: '臺北市', en: 'Taipei City' },
      new_taipei: { zh: '新北市', en: 'New Taipei City' },
      taoyuan: { zh: '桃園市', en: 'Taoyuan City' },
      taichung: { zh: '臺中市', en: 'Taichung City' },
      tainan: { zh: '臺南市', en: 'Tainan City' },
      kaohsiung: { zh: '高雄市', en: 'Kaohsiung City' },
      keelung: { zh: '基隆市', en: 'Keelung City' },
      hsinchu_city: { zh: '新竹市', en: 'Hsinchu City' },
      hsinchu_county: { zh: '新竹縣', en: 'Hsinchu County' },
      miaoli: { zh: '苗栗縣', en: 'Miaoli County' },
      changhua: { zh: '彰化縣', en: 'Changhua County' },
      nantou: { zh: '南投縣', en: 'Nantou County' },
      yunlin: { zh: '雲林縣', en: 'Yunlin County' },
      chiayi_city: { zh: '嘉義市', en: 'Chiayi City' },
      chiayi_county: { zh: '嘉義縣', en: 'Chiayi County' },
      pingtung: { zh: '屏東縣', en: 'Pingtung County' },
      yilan: { zh: '宜蘭縣', en: 'Yilan County' },
      hualien: { zh: '花蓮縣', en: 'Hualien County' },
      taitung: { zh: '臺東縣', en: 'Taitung County' },
      penghu: { zh: '澎湖縣', en: 'Penghu County' },
      kinmen: { zh: '金門縣', en: 'Kinmen County' },
      lienchiang: { zh: '連江縣', en: 'Lienchiang County' },
    },
  },
  'applicant.contractCapacityKw': {
    type: 'integer',
    label: { zh: '契約用電容量', en: 'contract electricity capacity' },
    question: { zh: '契約用電容量是多少瓩？', en: 'What is the contract electricity capacity, in kW?' },
    unit: { zh: '瓩', en: 'kW' },
    min: 0,
  },
  'applicant.annualElectricityKwh': {
    type: 'integer',
    label: { zh: '年用電度數', en: 'yearly electricity use' },
    question: { zh: '一年用電多少度？', en: 'How much electricity is used in a year, in kWh?' },
    unit: { zh: '度', en: 'kWh' },
    min: 0,
  },
  'applicant.isMainlandFunded': {
    type: 'boolean',
    label: { zh: '陸資來臺投資事業', en: 'funded from mainland China' },
    question: { zh: '是否為陸資來臺投資事業？', en: 'Is the applicant funded from mainland China?' },
  },
  'applicant.hasBadBankRecord': {
    type: 'boolean',
    label: { zh: '銀行拒絕往來戶', en: 'refused by banks' },
    question: { zh: '是否為銀行拒絕往來戶？', en: 'Do banks refuse dealings with the applicant?' },
  },
  'applicant.hasViolationWithinYear': {
    type: 'boolean',
    label: { zh: '一年內有違法紀錄', en: 'a violation of law within a year' },
    question: { zh: '一年內有違法紀錄嗎？', en: 'Has the applicant broken the law within a year?' },
  },
  'applicant.previousGrants': {
    type: 'set',
    label: { zh: '曾獲補助的計畫', en: 'programs that funded the applicant before' },
    question: {
      zh: '曾獲哪些計畫補助？（計畫代稱，沒有則為空）',
      en: 'Which programs funded the applicant before (slugs; empty: none)?',
    },
  },
  'applicant.awards': {
    type: 'set',
    label: { zh: '獲選的獎項', en: 'awards' },
    question: {
      zh: '曾獲選哪些獎項？（代稱，沒有則為空）',
      en: 'Which awards has the applicant won (keys; empty: none)?',
    },
  },
  'applicant.storeCount': {
    type: 'integer',
    label: { zh: '門店數', en: 'stores' },
    question: { zh: '旗下有幾家門店？', en: 'How many stores does the applicant run?' },
    unit: firms,
    min: 0,
  },
  'applicant.isHeadquarters': {
    type: 'boolean',
    label: { zh: '連鎖總部', en: 'headquarters of a chain' },
    question: { zh: '是否為連鎖加盟總部？', en: 'Is the applicant the headquarters of a chain?' },
  },
  'applicant.isCompanyLimitedByShares': {
    type: 'boolean',
    label: { zh: '股份有限公司', en: 'company limited by shares' },
    question: { zh: '是否為股份有限公司？', en: 'Is the applicant a company limited by shares?' },
  },
  'applicant.isPubliclyIssued': {
    type: 'boolean',
    label: { zh: '公開發行股票', en: 'shares issued to the public' },
    question: { zh: '是否公開發行股票？', en: 'Has the applicant issued shares to the public?' },
  },
  'applicant.hasCoInvestor': {
    type: 'boolean',
    label: { zh: '經天使投資人或投資機構同意投資', en: 'an angel or institution has agreed to invest' },
    question: {
      zh: '是否已有天使投資人或投資機構同意投資？',
      en: 'Has an angel or an institution agreed to invest?',
    },
  },
  'project.totalCost': {
    type: 'money',
    label: { zh: '計畫總經費', en: 'total cost of the project' },
    question: { zh: '計畫總經費是多少元？', en: 'What is the total cost of the project, in NT dollars?' },
    unit: yuan,
    min: 0,
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
  },
  'project.memberCount': {
    type: 'integer',
    label: { zh: '共同申請家數', en: 'members of the application' },
    question: { zh: '共有幾家共同申請（含主導者）？', en: 'How many apply together (the lead included)?' },
    unit: firms,
    min: 1,
  },
  'project.partnerCount': {
    type: 'integer',
    label: { zh: '帶領的業者家數', en: 'firms led' },
    question: { zh: '中心廠帶領幾家業者？', en: 'How many firms does the center firm lead?' },
    unit: firms,
    min: 0,
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
  },
  'project.equipmentIncludesMotor': {
    type: 'boolean',
    label: { zh: '設備為已內含電動機之完整產品', en: 'the equipment is complete with its motor' },
    question: {
      zh: '設備是否為已內含電動機之完整產品？',
      en: 'Is the equipment a complete product with its motor inside?',
    },
  },
  'project.usesSingleBrand': {
    type: 'boolean',
    label: { zh: '以單一品牌申請', en: 'applies with a single brand' },
    question: { zh: '是否以單一品牌申請？', en: 'Does the application concern a single brand?' },
  },
  'project.matchesAnnouncedTheme': {
    type: 'boolean',
    label: { zh: '符合公告之研發主題', en: 'on an announced research theme' },
    question: { zh: '是否符合公告之研發主題？', en: 'Is the project on an announced research theme?' },
  },
  'project.exportsServices': {
    type: 'boolean',
    label: { zh: '符合國際服務貿易輸出', en: 'exports services' },
    question: { zh: '是否符合國際服務貿易輸出？', en: 'Does the project export services?' },
  },
  'project.isEcfaUpgrade': {
    type: 'boolean',
    label: { zh: '屬 ECFA 技術升級轉型', en: 'an upgrade in response to ECFA' },
    question: { zh: '是否屬 ECFA 技術升級轉型？', en: 'Is the project an upgrade in response to ECFA?' },
  },
  'project.savingRate': {
    type: 'share',
    label: { zh: '節能率', en: 'energy saving rate' },
    question: { zh: '節能率是多少？（例：12%）', en: 'What is the energy saving rate (such as 12%)?' },
  },
  'project.hasOtherGovernmentAid': {
    type: 'boolean',
    label: { zh: '已獲其他單位補助', en: 'helped by another scheme' },
    question: {
      zh: '同一計畫是否已獲其他單位補助？',
      en: 'Does another scheme already help the same project?',
    },
  },
  'project.integratesAffiliates': {
    type: 'boolean',
    label: { zh: '整合自身及所屬（轄）單位', en: 'integrates affiliated units' },
    question: {
      zh: '是否整合自身及所屬（轄）單位？',
      en: 'Does the project integrate the applicant and its affiliated units?',
    },
  },
  'project.aggregateContractCapacityKw': {
    type: 'integer',
    label: { zh: '累積契約用電容量', en: 'aggregate contract capacity' },
    question: { zh: '累積契約用電容量是多少瓩？', en: 'What is the aggregate contract capacity, in kW?' },
    unit: { zh: '瓩', en: 'kW' },
    min: 0,
  },
  'project.domesticEquipmentShare': {
    type: 'share',
    label: { zh: '國產設備購置費占總購置金額比例', en: 'share of domestic equipment in what is bought' },
    question: {
      zh: '國產設備購置費占總購置金額多少？',
      en: 'What share of the equipment bought is domestic?',
    },
  },
  'project.isInHuaTung': {
    type: 'boolean',
    label: { zh: '主要營業活動位於花東地區', en: 'mainly active in Hualien and Taitung' },
    question: {
      zh: '主要營業活動是否位於花東地區？',
      en: 'Is the business mainly active in Hualien and Taitung?',
    },
  },
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof FACTS;
export type FactValue = boolean | number | string | readonly string[];
/** What is known of an applicant and a project. A fact that is not there is unknown. */
export type Facts = Readonly<Partial<Record<FactName, FactValue>>>;
