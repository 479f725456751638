import type { LineCounter, YAMLParseError, YAMLWarning } from 'yaml';
import { type CatalogueFinding, fileFinding } from './catalogue-finding.ts';

type Fault = YAMLParseError | YAMLWarning;

const MENDING: Partial<Record<Fault['code'], { readonly zh: string; readonly en: string }>> = {
  TAB_AS_INDENT: {
    zh: '縮排用了定位字元。請改用空白。',
    en: 'A tab indents the line. Use spaces.',
  },
  BAD_INDENT: {
    zh: '縮排與上下文不合。請讓同一層的欄位對齊。',
    en: 'The indentation does not fit what stands around it. Align the fields of one level.',
  },
  MISSING_CHAR: {
    zh: '少了引號、括號或冒號。請補上；含有「: 」或「 #」的文字要加引號。',
    en: 'A quote, bracket or colon is missing. Add it; a text with ": " or " #" in it needs quotes.',
  },
  BAD_SCALAR_START: {
    zh: '文字不能以這個符號開頭。請加上引號。',
    en: 'A text cannot begin with this sign. Put it in quotes.',
  },
  BAD_ALIAS: {
    zh: '「*」後面要接已定義的名稱；若是文字，請加上引號。',
    en: 'After "*" stands a name that was given with "&"; if it is a text, put it in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行裡有兩個冒號。含有「: 」的文字請加上引號。',
    en: 'There are two colons in the line. Put a text with ": " in it in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '欄位名稱跨了兩行，或少了冒號。請在欄位名稱後加冒號。',
    en: 'A field name runs over two lines, or lacks its colon. Put a colon after the name.',
  },
  MULTIPLE_DOCS: {
    zh: '檔案裡有兩份文件（以 --- 分隔）。請分成兩個檔案。',
    en: 'The file holds two documents (parted by ---). Make two files of it.',
  },
  NON_STRING_KEY: {
    zh: '欄位名稱必須是文字。請加上引號。',
    en: 'The name of a field must be text. Put it in quotes.',
  },
  TAG_RESOLVE_FAILED: {
    zh: '不支援「!」標籤。請刪除；若是文字，請加上引號。',
    en: 'Tags with "!" are not supported. Remove it; if it is a text, put it in quotes.',
  },
};

/** What the YAML parser complains of, with the place and how to mend it. */
export function yamlFinding(
  file: string,
  { code, message, pos }: Fault,
  lines: LineCounter,
): CatalogueFinding {
  const { line, col } = lines.linePos(pos[0]);
  const place = { path: [], line, column: col };
  if (code === 'DUPLICATE_KEY') {
    const text = {
      zh: '同一個欄位寫了兩次。請刪除其一，或合併內容。',
      en: 'The same field stands here twice. Remove one, or merge the two.',
    };
    return fileFinding('YAML_FIELD_REPEATED', file, text, place);
  }
  const mending = MENDING[code] ?? {
    zh: `YAML 格式錯誤（${message}）。請改正。`,
    en: `Not valid YAML: ${message}. Correct it.`,
  };
  return fileFinding('YAML_BROKEN', file, mending, place);
}

export const yamlTooRepetitive = (file: string, { message }: ReferenceError): CatalogueFinding =>
  fileFinding('YAML_BROKEN', file, {
    zh: `別名（*）無法展開（${message}）。請改正名稱，或直接寫出內容。`,
    en: `An alias (*) cannot be resolved: ${message}. Correct its name, or write the content out.`,
  });
