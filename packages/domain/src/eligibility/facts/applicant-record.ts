import type { FactDefinition } from './definition.ts';
import { firms } from './unit.ts';

/** What the applicant uses, owns, has done and has been given. */
export const APPLICANT_RECORD_FACTS = {
  'applicant.contractCapacityKw': {
    type: 'integer',
    label: { zh: '契約用電容量', en: 'contract electricity capacity' },
    question: { zh: '契約用電容量是多少瓩？', en: 'What is the contract electricity capacity, in kW?' },
    unit: { zh: '瓩', en: 'kW' },
    min: 0,
    article: 'a',
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
    says: {
      yes: { zh: '為陸資來臺投資事業', en: 'is funded from mainland China' },
      no: { zh: '不是陸資來臺投資事業', en: 'is not funded from mainland China' },
    },
  },
  'applicant.hasBadBankRecord': {
    type: 'boolean',
    label: { zh: '銀行拒絕往來戶', en: 'refused by banks' },
    question: { zh: '是否為銀行拒絕往來戶？', en: 'Do banks refuse dealings with the applicant?' },
    says: {
      yes: { zh: '為銀行拒絕往來戶', en: 'is refused by banks' },
      no: { zh: '非銀行拒絕往來戶', en: 'is not refused by banks' },
    },
  },
  'applicant.hasBadCreditRecord': {
    type: 'boolean',
    label: { zh: '有重大不良之信用紀錄', en: 'a seriously bad credit record' },
    question: {
      zh: '是否有重大不良之信用紀錄？',
      en: 'Does the applicant have a seriously bad credit record?',
    },
    says: {
      yes: { zh: '有重大不良之信用紀錄', en: 'has a seriously bad credit record' },
      no: { zh: '無重大不良之信用紀錄', en: 'has no seriously bad credit record' },
    },
  },
  'applicant.hasViolationWithinYear': {
    type: 'boolean',
    label: { zh: '一年內有違法紀錄', en: 'a violation of law within a year' },
    question: { zh: '一年內有違法紀錄嗎？', en: 'Has the applicant broken the law within a year?' },
    says: {
      yes: { zh: '一年內有違法紀錄', en: 'has broken the law within a year' },
      no: { zh: '一年內無違法紀錄', en: 'has not broken the law within a year' },
    },
  },
  'applicant.hasViolation': {
    type: 'boolean',
    label: { zh: '有違法紀錄', en: 'a violation of law on record' },
    question: { zh: '有違法紀錄嗎？', en: 'Has the applicant broken the law?' },
    says: {
      yes: { zh: '有違法紀錄', en: 'has broken the law' },
      no: { zh: '無違法紀錄', en: 'has not broken the law' },
    },
  },
  'applicant.paysBusinessIncomeTax': {
    type: 'boolean',
    label: { zh: '正常繳交營利事業所得稅', en: 'pays its business income tax' },
    question: { zh: '是否正常繳交營利事業所得稅？', en: 'Does the applicant pay its business income tax?' },
    says: {
      yes: { zh: '正常繳交營利事業所得稅', en: 'pays its business income tax' },
      no: { zh: '未正常繳交營利事業所得稅', en: 'does not pay its business income tax' },
    },
  },
  'applicant.previousGrants': {
    type: 'set',
    otherSupport: { isNamedBySlug: true, kind: { zh: '曾獲之補助', en: 'an earlier grant' } },
    label: { zh: '曾獲補助的計畫', en: 'programs that funded the applicant before' },
    question: {
      zh: '曾獲哪些計畫補助？（計畫代稱，沒有則為空）',
      en: 'Which programs funded the applicant before (slugs; empty: none)?',
    },
    says: {
      yes: { zh: '曾獲{values}補助', en: 'was funded before by {values}' },
      no: { zh: '未曾獲{values}補助', en: 'was not funded before by {values}' },
    },
  },
  'applicant.awards': {
    type: 'set',
    otherSupport: { kind: { zh: '曾獲選之獎項', en: 'an award won before' } },
    label: { zh: '獲選的獎項', en: 'awards' },
    question: {
      zh: '曾獲選哪些獎項？（沒有則為空）',
      en: 'Which awards has the applicant won (empty: none)?',
    },
    values: {
      outstanding_mittelstand: { zh: '卓越中堅企業', en: 'Outstanding Mittelstand Enterprise' },
      promising_mittelstand: { zh: '潛力中堅企業', en: 'Promising Mittelstand Enterprise' },
      friendly_workplace_mittelstand: {
        zh: '營造友善職場優良中堅企業',
        en: 'Friendly Workplace among Mittelstand Enterprises',
      },
    },
    says: {
      yes: { zh: '曾獲選{values}', en: 'has won {values}' },
      no: { zh: '未曾獲選{values}', en: 'has not won {values}' },
    },
  },
  'applicant.storeCount': {
    type: 'integer',
    label: { zh: '門店數', en: 'stores' },
    question: { zh: '旗下有幾家門店？', en: 'How many stores does the applicant run?' },
    unit: firms,
    min: 0,
    isCounted: true,
  },
  'applicant.isHeadquarters': {
    type: 'boolean',
    label: { zh: '連鎖總部', en: 'headquarters of a chain' },
    question: { zh: '是否為連鎖加盟總部？', en: 'Is the applicant the headquarters of a chain?' },
    says: {
      yes: { zh: '為連鎖加盟總部', en: 'is the headquarters of a chain' },
      no: { zh: '不是連鎖加盟總部', en: 'is not the headquarters of a chain' },
    },
  },
  'applicant.isCompanyLimitedByShares': {
    type: 'boolean',
    label: { zh: '股份有限公司', en: 'company limited by shares' },
    question: { zh: '是否為股份有限公司？', en: 'Is the applicant a company limited by shares?' },
    says: {
      yes: { zh: '為股份有限公司', en: 'is a company limited by shares' },
      no: { zh: '不是股份有限公司', en: 'is not a company limited by shares' },
    },
  },
  'applicant.isPubliclyIssued': {
    type: 'boolean',
    label: { zh: '公開發行股票', en: 'shares issued to the public' },
    question: { zh: '是否公開發行股票？', en: 'Has the applicant issued shares to the public?' },
    says: {
      yes: { zh: '公開發行股票', en: 'has issued shares to the public' },
      no: { zh: '非公開發行股票', en: 'has not issued shares to the public' },
    },
  },
  'applicant.hasCoInvestor': {
    type: 'boolean',
    label: { zh: '經天使投資人或投資機構同意投資', en: 'an angel or institution has agreed to invest' },
    question: {
      zh: '是否已有天使投資人或投資機構同意投資？',
      en: 'Has an angel or an institution agreed to invest?',
    },
    says: {
      yes: { zh: '經天使投資人或投資機構同意投資', en: 'has an angel or institution that agreed to invest' },
      no: { zh: '尚無天使投資人或投資機構同意投資', en: 'has no angel or institution that agreed to invest' },
    },
  },
  'applicant.facesCarbonDemands': {
    type: 'boolean',
    label: { zh: '受供應鏈或碳邊境調整機制要求', en: 'carbon demands of a supply chain or border mechanism' },
    question: {
      zh: '是否受供應鏈或碳邊境調整機制要求？',
      en: 'Does a supply chain or a carbon border adjustment mechanism make demands of the applicant?',
    },
    says: {
      yes: {
        zh: '受供應鏈或碳邊境調整機制要求',
        en: 'is under demands of a supply chain or a carbon border adjustment mechanism',
      },
      no: {
        zh: '未受供應鏈或碳邊境調整機制要求',
        en: 'is under no demands of a supply chain or a carbon border adjustment mechanism',
      },
    },
  },
  'applicant.hadCarbonInventoryAidWithinYear': {
    type: 'boolean',
    otherSupport: {
      kind: {
        zh: '其他政府計畫之碳盤查或產品碳足跡盤查輔導（最近一年內）',
        en: 'help by another public program with an inventory of carbon or of product footprints, within a year',
      },
    },
    label: {
      zh: '一年內接受過其他政府計畫的碳盤查輔導',
      en: 'public help with a carbon inventory within a year',
    },
    question: {
      zh: '最近一年內是否接受過其他政府計畫的碳盤查或產品碳足跡盤查輔導？',
      en: 'Has another public program helped the applicant with an inventory of carbon or of product footprints within a year?',
    },
    says: {
      yes: {
        zh: '最近一年內接受過其他政府計畫的碳盤查或產品碳足跡盤查輔導',
        en: 'was helped by another public program with a carbon inventory within a year',
      },
      no: {
        zh: '最近一年內未接受其他政府計畫的碳盤查或產品碳足跡盤查輔導',
        en: 'was helped by no other public program with a carbon inventory within a year',
      },
    },
  },
  'applicant.isExemptFromFactoryRegistration': {
    type: 'boolean',
    label: { zh: '免辦工廠登記', en: 'exempt from factory registration' },
    question: {
      zh: '是否免辦工廠登記，且有主管機關核發之證明文件？',
      en: 'Is the applicant exempt from factory registration, with a certificate of its authority?',
    },
    says: {
      yes: {
        zh: '免辦工廠登記，且有主管機關證明文件',
        en: 'is exempt from factory registration, with a certificate',
      },
      no: { zh: '並非免辦工廠登記', en: 'is not exempt from factory registration' },
    },
  },
  'applicant.isInIdbIndustrialPark': {
    type: 'boolean',
    label: { zh: '位於工業局編定產業園區', en: 'in an industrial park designated by the bureau' },
    question: {
      zh: '是否位於工業局編定產業園區內？',
      en: 'Is the applicant in an industrial park designated by the Industrial Development Bureau?',
    },
    says: {
      yes: { zh: '位於工業局編定產業園區內', en: 'is in an industrial park designated by the bureau' },
      no: { zh: '不在工業局編定產業園區內', en: 'is in no industrial park designated by the bureau' },
    },
  },
  'applicant.mayReuseIndustrialWaste': {
    type: 'boolean',
    label: { zh: '具收受工業廢棄物再利用資格', en: 'qualified to take in industrial waste for reuse' },
    question: {
      zh: '是否具收受工業廢棄物再利用資格？',
      en: 'Is the applicant qualified to take in industrial waste for reuse?',
    },
    says: {
      yes: { zh: '具收受工業廢棄物再利用資格', en: 'is qualified to take in industrial waste for reuse' },
      no: {
        zh: '不具收受工業廢棄物再利用資格',
        en: 'is not qualified to take in industrial waste for reuse',
      },
    },
  },
  'applicant.wantsSecondaryMaterials': {
    type: 'boolean',
    label: { zh: '具二次料使用意願', en: 'willing to use secondary materials' },
    question: { zh: '是否有使用二次料的意願？', en: 'Is the applicant willing to use secondary materials?' },
    says: {
      yes: { zh: '具二次料使用意願', en: 'is willing to use secondary materials' },
      no: { zh: '不具二次料使用意願', en: 'is not willing to use secondary materials' },
    },
  },
  'applicant.isBusinessEnergyUser': {
    type: 'boolean',
    label: { zh: '營業性質能源用戶', en: 'energy user that does business' },
    question: { zh: '是否為營業性質的能源用戶？', en: 'Does the energy user do business?' },
    says: {
      yes: { zh: '為營業性質能源用戶', en: 'is an energy user that does business' },
      no: { zh: '不是營業性質能源用戶', en: 'is not an energy user that does business' },
    },
  },
  'applicant.isElectricityEnterprise': {
    type: 'boolean',
    label: { zh: '電業法登記之電力業者', en: 'registered under the Electricity Act' },
    question: {
      zh: '是否為電業法登記之電力業者？',
      en: 'Is the applicant an electricity enterprise registered under the Electricity Act?',
    },
    says: {
      yes: { zh: '為電業法登記之電力業者', en: 'is registered under the Electricity Act' },
      no: { zh: '不是電業法登記之電力業者', en: 'is not registered under the Electricity Act' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
