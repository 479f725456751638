import {
  type Doubt,
  doubtsOf,
  type LocalizedText,
  type ProgramDocument,
  type StateCounts,
} from '@zhuli/domain';
import type { CatalogueCheck } from '../check/check-catalogue.ts';

/** `docs/sources.md`: how the sources of a catalogue were read, and what remains doubtful. */
export function sourcesPage({ catalogue, coverage, content, exceptions }: CatalogueCheck): string {
  const programs = catalogue.programs.map(({ document }) => document);
  const { typed, all } = coverage.computable;
  const sections = [
    '# 資料來源怎麼讀，哪些仍有疑問　How the sources were read, and what remains doubtful',
    '本頁由 `pnpm catalogue:report` 依資料產生，請勿直接修改。\nThis page is made from the data by `pnpm catalogue:report`. Do not edit it.',
    '## 怎麼讀　How',
    `${HOW.join('\n')}`,
    '## 讀了多少　How much',
    table(
      ['文件 Document', '數字 Figures', '有型別 Typed', '僅文字 In words', '例外 Excepted', '遺漏 Missing'],
      catalogue.references.sources.map(({ id, title }) => [
        `${title.zh} ${title.en ?? ''} (\`${id}\`)`,
        ...counts(coverage.bySource.get(id)),
      ]),
    ),
    [
      `- ${content.programs} 個計畫、${content.tracks} 個分項、${sum(content.rulesByKind)} 則經費規定、${sum(content.windowsByKind)} 個受理期間、${content.criteria} 項資格、${content.contacts} 個聯絡點、${content.organizations} 個執行單位，共引 ${content.quotes} 段原文。`,
      `  ${content.programs} programs, ${content.tracks} tracks, ${sum(content.rulesByKind)} funding rules, ${sum(content.windowsByKind)} windows, ${content.criteria} criteria, ${content.contacts} contacts and ${content.organizations} organizations rest on ${content.quotes} quotes.`,
      `- 原文的金額與比例，${all} 個中有 ${typed} 個可以計算。 Of ${all} amounts and shares, ${typed} can be computed with.`,
      `- 推讀 ${content.inferred} 項，無型別 ${content.untyped} 項，編者命名 ${content.editorialNames} 個計畫。 ${content.inferred} facts are inferred, ${content.untyped} untyped, and ${content.editorialNames} programs bear a name of the editors.`,
    ].join('\n'),
    '## 不是事實的數字　Figures that are no facts',
    table(
      ['文件 Document', '原文 Words', '理由 Reason'],
      exceptions.map(({ source, quote, reason }) => [`\`${source}\``, `「${escaped(quote)}」`, both(reason)]),
    ),
    '## 各計畫　Program by program',
    '反引號內是事實在檔案中的位置。 In back quotes: where in its file a fact stands.',
    ...programs.flatMap(programSection),
  ];
  return `${sections.join('\n\n')}\n`;
}

const HOW = [
  '- 逐頁逐字閱讀，不以樣式擷取：文字層的順序常不是閱讀順序，表格被攤平，有些標題是圖片。',
  '  Each slide was read word by word, and nothing was extracted by pattern: the order of a text layer is often not the order of reading, tables are flattened, and some titles are pictures.',
  '- 每一項事實都附逐字原文，且數值須與原文的數字相符；原文的每個數字也須有事實引用，否則列為例外並寫明理由。兩個方向都由 `pnpm catalogue:check` 檢查。',
  '  Every fact carries its exact words, and its value must agree with what they print; every figure that is printed must be held by a fact, or be listed as an exception with the reason. `pnpm catalogue:check` checks both.',
  '- 讀出來而不是印出來的，標為推讀；沒有對應欄位的，照錄原文並寫明原因；矛盾與修補寫在附註。',
  '  What was read and not printed is marked as inferred. What has no field is kept in its words, with the reason. Contradictions and repairs are notes.',
];

function programSection(program: ProgramDocument): readonly string[] {
  const { name, inferred, untyped, notes } = doubtsOf(program);
  const lists = [
    ...(name ? [['編者命名 Name by the editors', [`- ${both(name)}`]] as const] : []),
    ['推讀 Inferred', inferred.map(doubtItem)] as const,
    ['無型別 Untyped', untyped.map(doubtItem)] as const,
    ['附註 Notes', notes.map(doubtItem)] as const,
  ].filter(([, items]) => items.length > 0);
  if (lists.length === 0) return [];
  return [
    `### ${escaped(program.name.zh)}　${escaped(program.name.en)}`,
    `\`${program.slug}\`　${program.sources.map(({ locator }) => escaped(locator)).join('；')}`,
    ...lists.map(([heading, items]) => `${heading}\n\n${items.join('\n')}`),
  ];
}

function doubtItem({ places, text }: Doubt): string {
  const where = places.map((place) => `\`${place}\``).join('、');
  return `- ${where}${where && '：'}${both(text)}`;
}

const both = ({ zh, en }: LocalizedText): string => escaped(en ? `${zh} ${en}` : zh);

/** Words that Markdown leaves as they are. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]|#]/g, '\\$&');

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function counts(states: StateCounts = { typed: 0, worded: 0, excepted: 0, missing: 0 }): readonly string[] {
  const { typed, worded, excepted, missing } = states;
  return [typed + worded + excepted + missing, typed, worded, excepted, missing].map(String);
}

const sum = (numbers: ReadonlyMap<string, number>): number =>
  [...numbers.values()].reduce((total, number) => total + number, 0);
