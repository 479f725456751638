import { describe, expect, it } from 'vitest';
import { catalogueFolder, listFiles } from '../../testing/catalogue-folder.ts';
import { checkCatalogue } from '../check/check-catalogue.ts';
import { sourcesPage } from './sources-page.ts';

const quoting = (quote: string) => ({ evidence: [{ source: 'handbook', quote }] });
const flattened = { zh: '版面攤平。', en: 'The layout | is *flattened*.' };

describe('the page on the sources', () => {
  it('counts, gives the exceptions, and names every doubt by its program and place', async () => {
    await using folder = await catalogueFolder({
      ...listFiles,
      'sources/handbook-112.txt': '輔導計畫 每案上限500萬元 案例減少200噸',
      'sources/exceptions.yaml': [
        {
          source: 'handbook-112',
          quote: '案例減少200噸',
          kind: 'illustration',
          reason: { zh: '案例。', en: 'A case.' },
        },
      ],
      '112/guidance.yaml': {
        slug: 'guidance',
        fiscalYear: 2023,
        name: { zh: '輔導計畫', en: 'Guidance' },
        agencies: ['SOUTH'],
        summary: { zh: '輔導。', en: 'Guidance.' },
        note: { zh: '未印受理期間。', en: 'No window is printed.' },
        sources: [{ key: 'handbook', document: 'handbook-112', locator: '第1頁' }],
        facts: [
          {
            key: 'limit',
            topic: { zh: '上限' },
            untyped: { zh: '沒有型別。', en: 'No type.' },
            ...quoting('上限500萬元'),
            inferred: flattened,
          },
        ],
        tracks: [
          {
            key: 'case',
            name: { zh: '個案' },
            kind: 'guidance',
            ...quoting('輔導計畫'),
            inferred: flattened,
          },
        ],
      },
    });
    const page = sourcesPage(await checkCatalogue(folder.path));
    expect(page).toContain('| handbook-112  (`handbook-112`) | 2 | 0 | 1 | 1 | 0 |');
    expect(page).toContain('| `handbook-112` | 「案例減少200噸」 | 案例。 A case. |');
    const section = page.slice(page.indexOf('### '));
    expect(section).toBe(
      `### 輔導計畫　Guidance

\`guidance\`　第1頁

推讀 Inferred

- \`tracks[case]\`、\`facts[limit]\`：版面攤平。 The layout \\| is \\*flattened\\*.

無型別 Untyped

- \`facts[limit]\`：沒有型別。 No type.

附註 Notes

- 未印受理期間。 No window is printed.
`,
    );
  });
});
