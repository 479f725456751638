import type { OrganizationDocument } from '../catalogue/organization.ts';
import type { ProgramDocument } from '../program/document.ts';
import { placeText } from '../program/place.ts';
import { unprintedFigures } from './agreement.ts';
import { type Citation, type Citations, citationsOf } from './citations.ts';
import { coverageOf, type FigureCoverage, type MisplacedException } from './coverage.ts';
import type { SourceException } from './exception.ts';
import { unprintedContacts, unprintedNames, unprintedOrganizations } from './printed-words.ts';
import type { SourceGap, SourceGapCode } from './source-gap.ts';
import type { SourceText } from './source-text.ts';

export interface SourceCheck {
  /** Every figure of the sources that must be held, with who holds it. */
  readonly figures: readonly FigureCoverage[];
  readonly gaps: readonly SourceGap[];
}

export interface SourceCheckInput {
  readonly programs: readonly ProgramDocument[];
  readonly organizations: readonly OrganizationDocument[];
  readonly texts: readonly SourceText[];
  readonly exceptions: readonly SourceException[];
}

/** Holds a catalogue against its sources, in both directions: nothing that they print is missed, and nothing is invented. */
export function checkSources({ programs, organizations, texts, exceptions }: SourceCheckInput): SourceCheck {
  const byDocument = new Map(texts.map((text) => [text.document, text]));
  const citations: Citation[] = [];
  const gaps: SourceGap[] = [];
  for (const program of programs) {
    const cited = citationsOf(program, byDocument);
    citations.push(...cited.citations);
    gaps.push(...programGaps(program, cited, byDocument, organizations));
  }
  const { figures, misplaced } = coverageOf(texts, citations, exceptions);
  gaps.push(
    ...figures.filter(({ state }) => state === 'missing').map((figure) => missingGap(figure, citations)),
    ...misplaced.map(exceptionGap),
  );
  return { figures, gaps };
}

/** What a program says that its sources do not, as far as the program alone tells. */
export function programGaps(
  program: ProgramDocument,
  { statements, citations, misquotations, scattered }: Citations,
  texts: ReadonlyMap<string, SourceText>,
  organizations: readonly OrganizationDocument[],
): readonly SourceGap[] {
  const gap = (code: SourceGapCode, zh: string, en: string): SourceGap => ({
    code,
    program: program.slug,
    message: { zh: `${program.slug} ${zh}`, en: `${program.slug} ${en}` },
  });
  const at = (path: Parameters<typeof placeText>[1]) => placeText(program, path);
  const words = [
    ...unprintedNames(program, texts),
    ...unprintedContacts(program),
    ...unprintedOrganizations(program, organizations),
  ];
  return [
    ...program.sources
      .filter(({ document }) => !texts.has(document))
      .map(({ key, document }) =>
        gap(
          'TEXT_MISSING',
          `sources[${key}]：${document} 沒有文字層，無法核對。請補上文字檔。`,
          `sources[${key}]: ${document} has no text to compare with. Add its text.`,
        ),
      ),
    ...misquotations.map(({ statement, source, fragment }) =>
      gap(
        'QUOTE_NOT_PRINTED',
        `${at(statement.path)}：原文（${source}）沒有「${fragment}」。請照原文改正引文。`,
        `${at(statement.path)}: "${fragment}" does not stand in the source (${source}). Quote it as printed.`,
      ),
    ),
    ...scattered.map((key) =>
      gap(
        'QUOTES_SCATTERED',
        `sources[${key}]：引文不在同一頁。另一頁請另立出處。`,
        `sources[${key}]: the quotes do not stand on one slide. Give another slide a key of its own.`,
      ),
    ),
    ...unprintedFigures(statements, citations).map(({ figure }) =>
      gap(
        'VALUE_NOT_PRINTED',
        `${at(figure.path)}：引文沒有印 ${figure.value}。請改正數值，或引用印有此數值的原文。`,
        `${at(figure.path)}: the quotes do not print ${figure.value}. Correct the value, or quote the words that print it.`,
      ),
    ),
    ...words.map(({ path, words: unprinted }) =>
      gap(
        'WORDS_NOT_PRINTED',
        `${at(path)}：原文沒有印「${unprinted}」。請照原文改正，或引用印有此文字的原文。`,
        `${at(path)}: "${unprinted}" is not printed. Write it as printed, or quote the words that print it.`,
      ),
    ),
  ];
}

function missingGap({ text, figure }: FigureCoverage, citations: readonly Citation[]): SourceGap {
  const program = closestProgram(text, figure.from, citations);
  const words = text.wordsAround(figure.from, figure.to);
  return {
    code: 'FIGURE_NOT_HELD',
    document: text.document,
    ...(program === undefined ? {} : { program }),
    message: {
      zh: `${program ?? text.document}：沒有事實引用「${figure.text}」（${words}）。請補上事實，或列為例外並寫明原因。`,
      en: `${program ?? text.document}: no fact holds "${figure.text}" (${words}). Add the fact, or an exception with its reason.`,
    },
  };
}

/** The program with a quote that stands closest to a place. */
function closestProgram(text: SourceText, place: number, citations: readonly Citation[]): string | undefined {
  let closest: { readonly slug: string; readonly distance: number } | undefined;
  for (const { text: cited, places, statement } of citations) {
    if (cited !== text) continue;
    for (const { from, to } of places) {
      const distance = place < from ? from - place : Math.max(0, place - to);
      if (!closest || distance < closest.distance) closest = { slug: statement.program.slug, distance };
    }
  }
  return closest?.slug;
}

function exceptionGap({
  exception: { source, quote, times = 1 },
  fault,
  found,
}: MisplacedException): SourceGap {
  if (fault === 'elsewhere') {
    return {
      code: 'EXCEPTION_ELSEWHERE',
      document: source,
      message: {
        zh: `例外「${quote}」應在原文出現 ${times} 次，實際 ${found} 次。請照原文改正，或引用更長的文字。`,
        en: `The exception "${quote}" should stand in its source ${times} times, and stands there ${found} times. Quote it as printed, or at greater length.`,
      },
    };
  }
  return {
    code: 'EXCEPTION_IDLE',
    document: source,
    message: {
      zh: `例外「${quote}」沒有需要排除的數字。請刪除。`,
      en: `The exception "${quote}" excepts nothing. Remove it.`,
    },
  };
}
