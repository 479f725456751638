import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '@zhuli/domain';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type CatalogueFinding, fileFinding } from './catalogue-finding.ts';
import { yamlFinding, yamlTooRepetitive } from './yaml-findings.ts';

export type YamlFile =
  | {
      readonly ok: true;
      readonly content: unknown;
      /** The finding with the file, line and column where it was written. */
      locate(finding: Finding): CatalogueFinding;
    }
  | { readonly ok: false; readonly findings: readonly CatalogueFinding[] };

/** `file`: relative to `folder`. */
export async function readYamlFile(folder: string, file: string): Promise<YamlFile> {
  const bytes = await readFile(path.join(folder, file));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = {
      zh: '檔案不是 UTF-8 編碼。請以 UTF-8 另存新檔。',
      en: 'The file is not encoded in UTF-8. Save it as UTF-8.',
    };
    return { ok: false, findings: [fileFinding('FILE_NOT_UTF8', file, message)] };
  }
  return parseYaml(file, text);
}

/** YAML 1.2 with nothing that surprises: dates stay text, tags are refused, and no field may stand twice. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const findings = faults.map((fault) => yamlFinding(file, fault, lines));
    // One slip makes the parser complain of all that follows it: the first complaint about a line is enough.
    const firsts = findings.filter(
      ({ line }, index) => findings.findIndex((other) => other.line === line) === index,
    );
    return { ok: false, findings: firsts };
  }
  if (document.contents === null) {
    const message = {
      zh: '檔案沒有內容。請填寫或刪除此檔。',
      en: 'The file is empty. Fill it in, or remove it.',
    };
    return { ok: false, findings: [fileFinding('FILE_EMPTY', file, message)] };
  }
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // An alias of nothing, or aliases of aliases that would unfold without end.
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, findings: [yamlTooRepetitive(file, error)] };
  }
  return {
    ok: true,
    content,
    locate: (finding) => {
      const { line, col } = lines.linePos(offsetOf(document, finding.path));
      return { ...finding, file, line, column: col };
    },
  };
}

/** Where a path begins in the text; where it leads to nothing, the last part that is there. An alias leads to what it stands for. */
function offsetOf(document: Document, steps: Finding['path']): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of steps) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
