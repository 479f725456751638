import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from './support/axe.ts';
import { hasBrowser, launchBrowser } from './support/browser.ts';
import { NOON_OF_MAY_DAY } from './support/moment.ts';
import { type RunningRegister, startRegister } from './support/register.ts';
import { visit } from './support/visit.ts';

/** What the pages look like, for people to look at. */
const PICTURES = join(import.meta.dirname, 'screenshots');

const PAGES = {
  list: '/admin/programs',
  program: '/admin/programs/manufacturing-upgrade-supply-chain-2023/show',
} as const;

const SCREENS = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

/** Each page in both languages on the desk in both themes, and on the phone. */
const LOOKS = [
  { screen: 'desk', colorScheme: 'light' },
  { screen: 'desk', colorScheme: 'dark' },
  { screen: 'phone', colorScheme: 'light' },
] as const;

const VIEWS = (['list', 'program'] as const).flatMap((name) =>
  (['zh-TW', 'en'] as const).flatMap((locale) => LOOKS.map((look) => ({ name, locale, ...look }))),
);

describe.skipIf(!hasBrowser)('every page', () => {
  let register: RunningRegister;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [register, browser] = await Promise.all([startRegister(NOON_OF_MAY_DAY), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await register?.stop();
  });

  it.each(VIEWS)(
    'meets WCAG 2.1 AA and fits its screen: $name in $locale, $colorScheme, on a $screen',
    async ({ name, locale, colorScheme, screen }) => {
      const reader = await visit(browser, register.origin, {
        now: NOON_OF_MAY_DAY,
        locale,
        colorScheme,
        viewport: SCREENS[screen],
      });
      const { page } = reader;
      await page.goto(PAGES[name]);
      await page.locator('[data-window-state]').first().waitFor();
      await page.screenshot({
        path: join(PICTURES, `${name}-${locale}-${colorScheme}-${screen}.png`),
        fullPage: true,
      });
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        SCREENS[screen].width,
      );
      await reader.close();
      expect(reader.complaints).toEqual([]);
    },
  );

  it.each([
    ['zh-TW', '展開所有原文'],
    ['en', 'Show every source sentence'],
  ])('meets WCAG 2.1 AA with every source open, in %s', async (locale, words) => {
    const reader = await visit(browser, register.origin, { now: NOON_OF_MAY_DAY, locale });
    await reader.page.goto(PAGES.program);
    await reader.page.getByRole('button', { name: words }).click();
    await reader.page.getByRole('figure').first().waitFor();
    expect(await accessibilityViolations(reader.page)).toEqual([]);
    await reader.close();
  });
});
