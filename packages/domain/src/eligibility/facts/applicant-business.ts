import type { FactDefinition } from './definition.ts';

/** What the applicant makes or does, the brands and stores that it runs, and what it is able to do for others. */
export const APPLICANT_BUSINESS_FACTS = {
  'applicant.trades': {
    type: 'set',
    label: { zh: '業別', en: 'lines of business' },
    question: {
      zh: '從事哪些業別？（比行業統計分類細，或與其不相應者）',
      en: 'Which lines of business is the applicant in (those finer than the industrial classification, or across it)?',
    },
    values: {
      commercial_services: { zh: '商業服務業', en: 'commercial services' },
      logistics: { zh: '物流服務', en: 'logistics services' },
      machinery: { zh: '機械產業', en: 'machinery' },
      machine_tools: { zh: '工具機', en: 'machine tools' },
      machine_tool_parts: { zh: '工具機零組件', en: 'parts of machine tools' },
      plumbing_hardware: { zh: '水五金', en: 'plumbing hardware' },
      hand_tools: { zh: '手工具', en: 'hand tools' },
      fasteners: { zh: '扣件', en: 'fasteners' },
      electronic_equipment: { zh: '電子設備', en: 'electronic equipment' },
      electronic_equipment_parts: {
        zh: '電子設備之耗材或零組件',
        en: 'consumables or parts of electronic equipment',
      },
      semiconductor_equipment: { zh: '半導體設備', en: 'semiconductor equipment' },
      semiconductor_equipment_parts: {
        zh: '半導體設備之模組、耗材或零組件',
        en: 'modules, consumables or parts of semiconductor equipment',
      },
      motor_vehicles: { zh: '汽車及其零件', en: 'motor vehicles and their parts' },
      motorcycles: { zh: '機車及其零件', en: 'motorcycles and their parts' },
      bicycles: { zh: '自行車及其零件', en: 'bicycles and their parts' },
      electric_vehicles: { zh: '電動車輛整車', en: 'complete electric vehicles' },
      electric_vehicle_components: { zh: '電動車輛關鍵組件', en: 'key components of electric vehicles' },
      aircraft: { zh: '航空', en: 'aircraft' },
      ships: { zh: '船舶', en: 'ships' },
      rail_vehicles: { zh: '軌道車輛', en: 'rail vehicles' },
      polymer_composites: { zh: '高分子複材', en: 'polymer composites' },
      plastics_and_rubber: { zh: '塑橡膠', en: 'plastics and rubber' },
      biomedical_products: { zh: '生醫製品', en: 'biomedical products' },
      chemical_materials: { zh: '化學材料', en: 'chemical materials' },
      meetings_and_exhibitions: { zh: '會展業', en: 'meetings and exhibitions' },
      street_stores: { zh: '街區店家', en: 'stores of a street block' },
      markets: { zh: '列管市場、夜市（含攤鋪）', en: 'listed markets and night markets, stalls included' },
    },
    says: {
      yes: { zh: '從事{values}', en: 'is in the business of {values}' },
      no: { zh: '未從事{values}', en: 'is not in the business of {values}' },
    },
  },
  'applicant.brandCount': {
    type: 'integer',
    label: { zh: '品牌數', en: 'brands' },
    question: { zh: '擁有幾個品牌？', en: 'How many brands does the applicant own?' },
    unit: { zh: '個', en: 'brands', one: 'brand' },
    min: 0,
    isCounted: true,
  },
  'applicant.storesOfOneBrand': {
    type: 'integer',
    label: { zh: '同一品牌的門市數', en: 'stores of one brand' },
    question: {
      zh: '門市最多的品牌有幾家門市？',
      en: 'How many stores does the brand with the most stores have?',
    },
    unit: { zh: '家', en: 'stores', one: 'store' },
    min: 0,
    isCounted: true,
  },
  'applicant.operatesAtHomeAndAbroad': {
    type: 'boolean',
    label: { zh: '國內及海外均設有營運據點', en: 'places of business at home and abroad' },
    question: {
      zh: '國內及海外是否均設有營運據點？',
      en: 'Does the applicant have places of business both at home and abroad?',
    },
    says: {
      yes: { zh: '國內及海外均設有營運據點', en: 'has places of business at home and abroad' },
      no: {
        zh: '並非國內及海外均設有營運據點',
        en: 'does not have places of business both at home and abroad',
      },
    },
  },
  'applicant.guidanceStrengths': {
    type: 'set',
    label: { zh: '輔導能量', en: 'what it can help others with' },
    question: {
      zh: '具備哪些輔導其他業者的能量？',
      en: 'What is the applicant able to help other firms with?',
    },
    values: {
      digital_adoption: { zh: '數位導入', en: 'adoption of digital systems' },
      green_adoption: { zh: '綠色導入', en: 'adoption of green systems' },
      carbon_reduction: { zh: '減碳', en: 'carbon reduction' },
      guidance: { zh: '輔導', en: 'guidance' },
    },
    says: {
      yes: { zh: '具備{values}能量', en: 'is able to help others with {values}' },
      no: { zh: '不具備{values}能量', en: 'is not able to help others with {values}' },
    },
  },
  'applicant.serviceRegistrations': {
    type: 'set',
    label: { zh: '技術服務機構登錄', en: 'registered technical services' },
    question: {
      zh: '在工業局登錄合格的技術服務機構類別有哪些？（沒有則為空）',
      en: 'For which technical services is the applicant registered with the Industrial Development Bureau (empty: none)?',
    },
    values: {
      au: { zh: '自動化（AU類）', en: 'automation (AU)' },
      it: { zh: '資訊（IT類）', en: 'information (IT)' },
      da: { zh: '資料經濟（DA類）', en: 'data economy (DA)' },
      si: { zh: '系統整合（SI類）', en: 'system integration (SI)' },
      ai: { zh: '人工智慧技術（AI類）', en: 'artificial intelligence (AI)' },
      sd: { zh: '永續發展（SD類）', en: 'sustainable development (SD)' },
    },
    says: {
      yes: { zh: '登錄為{values}技術服務機構', en: 'is registered for {values}' },
      no: { zh: '未登錄為{values}技術服務機構', en: 'is not registered for {values}' },
    },
  },
} as const satisfies Record<string, FactDefinition>;
