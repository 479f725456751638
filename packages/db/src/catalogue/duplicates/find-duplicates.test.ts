import { describe, expect, it } from 'vitest';
import { type CatalogueContent, catalogueFolder, listFiles } from '../../testing/catalogue-folder.ts';
import { findDuplicates } from './find-duplicates.ts';
import { reportDuplicates } from './report-duplicates.ts';

const body = (slug: string, name: string) => ({ slug, name, nameEn: slug, kind: 'foundation' });
const content: CatalogueContent = {
  ...listFiles,
  'organizations.yaml': [body('center', '財團法人中衛發展中心'), body('csd', '中衛發展中心')],
};
const review = (...pair: string[]) => ({ kind: 'organization', pair, reason: { zh: '兩個' } });

async function report(reviews?: unknown) {
  await using folder = await catalogueFolder({
    ...content,
    ...(reviews ? { 'reviewed-pairs.yaml': reviews } : {}),
  });
  const lines: string[] = [];
  const code = reportDuplicates(await findDuplicates(folder.path), {
    out: (line) => lines.push(line),
    err: (line) => lines.push(`! ${line}`),
  });
  return { code, lines };
}

describe('the search for duplicates', () => {
  it('prints each pair with its reason, and ends with 1', async () => {
    expect(await report()).toEqual({
      code: 1,
      lines: [
        'organization center and csd',
        '  SAME_NAME 「財團法人中衛發展中心」是兩者的名稱\n    "財團法人中衛發展中心" is a spelling of both',
        'If a pair is two, say in reviewed-pairs.yaml what sets them apart; if it is one, merge the files.',
        '1 suspicious pairs, 0 looked at',
      ],
    });
  });

  it('is silent on pairs that were looked at', async () => {
    expect(await report([review('center', 'csd')])).toEqual({
      code: 0,
      lines: ['0 suspicious pairs, 1 looked at'],
    });
  });

  it('points out reviews that nothing needs any more, and reviews that are none', async () => {
    expect(await report([review('center', 'csd'), review('bank', 'csd')])).toMatchObject({
      code: 1,
      lines: [
        '! reviewed-pairs.yaml: organization bank and csd is no longer suspicious. Remove it.',
        '0 suspicious pairs, 1 looked at',
      ],
    });
    const { code, lines } = await report([review('center')]);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^! reviewed-pairs\.yaml:\d+:\d+ error/);
  });
});
