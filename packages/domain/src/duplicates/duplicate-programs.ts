import type { ProgramDocument } from '../program/document.ts';
import { normalizeQuotation } from '../sources/normal-text.ts';
import { statementsOf } from '../sources/statement.ts';
import { type DuplicateReason, type SuspiciousPair, suspiciousPairs } from './duplicate.ts';
import { bareProgram, plainName, similarity } from './similar-names.ts';

/** At most two characters of five differ, once the words are gone that most names share. */
const SIMILAR = 0.6;
/** Less is enough where the same person answers for both. */
const SIMILAR_WITH_PHONE = 0.4;
/** A number that answers for more programs is a hotline, and tells nothing of any two. */
const MOST_PROGRAMS_OF_A_PHONE = 3;
/** Shorter quotes are alike by chance (免費, 每案上限500萬元). */
const LEAST_QUOTE = 24;

/** Programs of one fiscal year that may be one program under two records. */
export function duplicatePrograms(programs: readonly ProgramDocument[]): readonly SuspiciousPair[] {
  const years = Map.groupBy(programs, ({ fiscalYear }) => fiscalYear);
  return [...years.values()].flatMap((edition) => {
    const compared = edition.map(comparedOf);
    const hotlines = hotlinesOf(compared);
    return suspiciousPairs('program', compared, (one, other) => [
      ...nameReasons(one, other, hotlines),
      ...wordsReasons(one, other),
    ]);
  });
}

function wordsReasons(one: Compared, other: Compared): DuplicateReason[] {
  const shared = [...one.quotes].find(([compared]) => other.quotes.has(compared));
  if (!shared) return [];
  const [, quote] = shared;
  return [
    {
      code: 'SAME_WORDS',
      message: { zh: `讀自同一句：「${quote}」`, en: `read from the same words: "${quote}"` },
    },
  ];
}

function hotlinesOf(compared: readonly Compared[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const phone of compared.flatMap(({ phones }) => [...phones])) {
    counts.set(phone, (counts.get(phone) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > MOST_PROGRAMS_OF_A_PHONE).map(([phone]) => phone));
}

interface Compared {
  readonly slug: string;
  readonly name: string;
  readonly bare: string;
  readonly nameEn: string;
  readonly spellings: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  /** As compared, with the words as quoted. */
  readonly quotes: ReadonlyMap<string, string>;
}

const comparedOf = (program: ProgramDocument): Compared => ({
  slug: program.slug,
  name: program.name.zh,
  bare: bareProgram(program.name.zh),
  nameEn: program.name.en.toLowerCase(),
  spellings: new Set([program.name.zh, ...program.aliases].map(plainName)),
  phones: new Set(
    program.contacts.flatMap(({ phones }) =>
      phones.map(({ number, extension = '' }) => `${number.replace(/\D/g, '')}#${extension}`),
    ),
  ),
  quotes: quotesOf(program),
});

/** Quotes of everything but how to reach somebody, which programs may well share. */
function quotesOf(program: ProgramDocument): ReadonlyMap<string, string> {
  const documents = new Map(program.sources.map(({ key, document }) => [key, document]));
  const quotes = statementsOf(program)
    .filter(({ section }) => section !== 'contacts' && section !== 'links' && section !== 'organizations')
    .flatMap(({ evidence }) => evidence)
    .map(({ source, quote }) => [documents.get(source), normalizeQuotation(quote), quote] as const)
    .filter(([, words]) => words.length >= LEAST_QUOTE);
  return new Map(quotes.map(([document, words, quote]) => [`${document} ${words}`, quote]));
}

function nameReasons(one: Compared, other: Compared, hotlines: ReadonlySet<string>): DuplicateReason[] {
  const both = { zh: `${one.name}、${other.name}`, en: `${one.name} and ${other.name}` };
  const [shared] = sharedIn(one.spellings, other.spellings);
  if (shared !== undefined) {
    return [
      {
        code: 'SAME_NAME',
        message: {
          zh: `「${shared}」是兩者的名稱：${both.zh}`,
          en: `"${shared}" is a name of both: ${both.en}`,
        },
      },
    ];
  }
  const likeness = one.nameEn === other.nameEn ? 1 : similarity(one.bare, other.bare);
  const [phone] = sharedIn(one.phones, other.phones).filter((number) => !hotlines.has(number));
  if (phone !== undefined && likeness >= SIMILAR_WITH_PHONE) {
    return [
      {
        code: 'SAME_PHONE',
        message: {
          zh: `名稱相近，且同一支電話 ${phone}：${both.zh}`,
          en: `similar names and one phone, ${phone}: ${both.en}`,
        },
      },
    ];
  }
  if (likeness < SIMILAR) return [];
  return [{ code: 'SIMILAR_NAME', message: { zh: `名稱相近：${both.zh}`, en: `similar names: ${both.en}` } }];
}

const sharedIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((value) => other.has(value));
