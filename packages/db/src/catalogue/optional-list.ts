import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ParsedList } from '@zhuli/domain';
import type { CatalogueFinding } from './catalogue-finding.ts';
import { readYamlFile } from './yaml-file.ts';

export interface OptionalList<Item> {
  readonly items: readonly Item[];
  readonly findings: readonly CatalogueFinding[];
}

/** A list that editors keep beside the catalogue. There need not be one. */
export async function readOptionalList<Item>(
  folder: string,
  file: string,
  parse: (content: unknown) => ParsedList<Item>,
): Promise<OptionalList<Item>> {
  if (!existsSync(path.join(folder, file))) return { items: [], findings: [] };
  const yaml = await readYamlFile(folder, file);
  if (!yaml.ok) return { items: [], findings: yaml.findings };
  const parsed = parse(yaml.content);
  if (parsed.ok) return { items: parsed.items, findings: [] };
  return { items: [], findings: parsed.findings.map(yaml.locate) };
}
