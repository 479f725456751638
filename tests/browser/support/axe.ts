import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The levels that the console promises. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe holds against the page as it stands, one line an element. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  // The page's own policy forbids foreign scripts, so axe comes by the debugger and not by a tag.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, readonly string[]>(
    (tags) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: [...tags] }),
    TAGS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
}
