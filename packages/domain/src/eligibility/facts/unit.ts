export const yuan = { zh: '元', en: 'NT dollars' } as const;
export const people = { zh: '人', en: 'people' } as const;
export const years = { zh: '年', en: 'years' } as const;
export const firms = { zh: '家', en: 'firms' } as const;
