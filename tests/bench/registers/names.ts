import { FACTS, type ProgramDocument } from '@zhuli/domain';

interface Word {
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
}

export const COUNTIES: readonly Word[] = Object.entries(FACTS['applicant.county'].values).map(
  ([key, { zh, en }]) => ({ slug: key.replaceAll('_', '-'), zh, en }),
);

const BUREAUS: readonly Word[] = [
  { slug: 'economy', zh: '經濟發展局', en: 'Economic Development Bureau' },
  { slug: 'labor', zh: '勞動局', en: 'Labor Bureau' },
  { slug: 'culture', zh: '文化局', en: 'Cultural Affairs Bureau' },
  { slug: 'farming', zh: '農業局', en: 'Agriculture Bureau' },
  { slug: 'environment', zh: '環境保護局', en: 'Environmental Protection Bureau' },
];

const FIELDS: readonly Word[] = [
  { slug: 'steel', zh: '鋼鐵', en: 'Steel' },
  { slug: 'textile', zh: '紡織', en: 'Textile' },
  { slug: 'food', zh: '食品', en: 'Food' },
  { slug: 'plastics', zh: '塑膠', en: 'Plastics' },
  { slug: 'bicycle', zh: '自行車', en: 'Bicycle' },
  { slug: 'optics', zh: '光電', en: 'Optoelectronics' },
  { slug: 'furniture', zh: '家具', en: 'Furniture' },
  { slug: 'tourism', zh: '觀光', en: 'Tourism' },
  { slug: 'fishery', zh: '水產', en: 'Fishery' },
  { slug: 'tea', zh: '茶業', en: 'Tea' },
  { slug: 'ceramics', zh: '陶瓷', en: 'Ceramics' },
  { slug: 'robot', zh: '機器人', en: 'Robotics' },
  { slug: 'drone', zh: '無人機', en: 'Drone' },
  { slug: 'game', zh: '遊戲', en: 'Game' },
  { slug: 'film', zh: '影視', en: 'Film' },
  { slug: 'retail', zh: '零售', en: 'Retail' },
  { slug: 'shipping', zh: '造船', en: 'Shipbuilding' },
  { slug: 'dairy', zh: '乳品', en: 'Dairy' },
  { slug: 'paper', zh: '造紙', en: 'Paper' },
  { slug: 'chip', zh: '晶片', en: 'Chip' },
];

const pairs = (heads: readonly Word[], tails: readonly Word[]): readonly Word[] =>
  tails.flatMap((tail) =>
    heads.map((head) => ({
      slug: `${head.slug}-${tail.slug}`,
      zh: `${head.zh}${tail.zh}`,
      en: `${head.en} ${tail.en}`,
    })),
  );

/** Bureaus of counties, all of different names. */
export const LOCAL_BUREAUS = pairs(COUNTIES, BUREAUS);

/** An area and a trade, such as 臺南市鋼鐵: what one program is for and another is not. */
export const SCOPES = pairs(COUNTIES, FIELDS);

/** Slug, name, summary and aliases of a program like `document`, for the area and the trade of `scope`. */
export function namedFor(document: ProgramDocument, scope: Word, number: number): ProgramDocument {
  return {
    ...document,
    slug: `${scope.slug}-${document.slug}-${number}`,
    name: {
      ...document.name,
      zh: `${scope.zh}${document.name.zh}`,
      en: `${scope.en} ${document.name.en}`,
    },
    aliases: document.aliases.map((alias) => `${alias}-${number}`),
    summary: { zh: `${scope.zh}：${document.summary.zh}`, en: `${scope.en}: ${document.summary.en}` },
  };
}
