import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityViolations } from './support/axe.ts';
import { hasBrowser, launchBrowser } from './support/browser.ts';
import { NOON_OF_MAY_DAY } from './support/moment.ts';
import { type RunningRegister, startRegister } from './support/register.ts';
import { type Visit, visit } from './support/visit.ts';

describe.skipIf(!hasBrowser)('the pages for consumers', () => {
  let register: RunningRegister;
  let browser: Browser;
  let reader: Visit;
  let asked: string[];

  beforeAll(async () => {
    [register, browser] = await Promise.all([startRegister(NOON_OF_MAY_DAY), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await register?.stop();
  });
  beforeEach(async () => {
    reader = await visit(browser, register.origin, { now: NOON_OF_MAY_DAY, locale: 'zh-TW' });
    asked = [];
    reader.page.on('request', (request) => asked.push(request.url()));
  });
  afterEach(async () => {
    await reader.close();
    expect(reader.complaints).toEqual([]);
  });

  it("begin in the reader's language, turn to the other one, and load nothing but themselves", async () => {
    const { page } = reader;
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: '助力 Zhuli' }).waitFor();
    expect(await page.getByText('項計畫', { exact: true }).count()).toBe(1);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zhuli 助力' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(asked).toEqual([`${register.origin}/`, `${register.origin}/?lang=en`]);
  });

  it('are as legible in the dark', async () => {
    const { page } = reader;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('lead to the example of a question, on the first visit and on the next', async () => {
    const { page } = reader;
    for (const [question, field] of [
      ['媒合', 'nextQuestions'],
      ['統計', 'ungroupedPrograms'],
    ] as const) {
      await page.goto('/');
      await page.getByRole('link', { name: question, exact: true }).click();
      await page.getByRole('button', { name: /execute/i }).click();
      await page.getByText(field).nth(1).waitFor();
    }
  });

  it('lead to an explorer that answers its first example', async () => {
    const { page } = reader;
    await page.goto('/');
    await page.getByRole('link', { name: '查詢介面' }).click();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.getByText('windowStatus').nth(1).waitFor();
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(4);
  });
});
