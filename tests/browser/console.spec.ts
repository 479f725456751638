import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, launchBrowser } from './support/browser.ts';
import { NOON_OF_MAY_DAY } from './support/moment.ts';
import { type RunningRegister, startRegister } from './support/register.ts';
import { type Visit, visit } from './support/visit.ts';

const SUPPLY_CHAIN = '以大帶中小型製造業低碳及智慧化升級轉型補助';
const SUPPLY_CHAIN_PATH = '/admin/programs/manufacturing-upgrade-supply-chain-2023/show';

/** A list short enough for one page, in which that program stands. */
const SUBSIDIES_PATH = `/admin/programs?filter=${encodeURIComponent('{"agency":"IDB","kind":"subsidy"}')}`;

const programLinks = (page: Page) => page.getByRole('main').getByRole('table').getByRole('link');

describe.skipIf(!hasBrowser)('the console', () => {
  let register: RunningRegister;
  let browser: Browser;
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    [register, browser] = await Promise.all([startRegister(NOON_OF_MAY_DAY), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await register?.stop();
  });
  beforeEach(async () => {
    reader = await visit(browser, register.origin, { now: NOON_OF_MAY_DAY, locale: 'zh-TW' });
    page = reader.page;
  });
  afterEach(async () => {
    await reader.close();
    expect(reader.complaints).toEqual([]);
  });

  describe('the list', () => {
    it('opens at /admin with the first of all programs, and their number', async () => {
      await page.goto('/admin');
      await page.getByRole('heading', { level: 1, name: '計畫' }).waitFor();
      await programLinks(page).first().waitFor();
      const total = Number.parseInt((await page.getByText(/^\d+ 個計畫$/).textContent()) ?? '', 10);
      expect(await programLinks(page).count()).toBe(Math.min(total, 25));
      expect(new URL(page.url()).pathname).toBe('/admin/programs');
    });

    it('tells of each program its names, agency, kinds, both years and the state today', async () => {
      await page.goto(SUBSIDIES_PATH);
      const row = page.getByRole('row').filter({ hasText: SUPPLY_CHAIN });
      await row.waitFor();
      const words = await row.textContent();
      for (const word of [
        'Low-Carbon',
        '經濟部工業局',
        '補助',
        '民國112年度',
        '2023',
        '受理中',
        '112年11月30日（2023-11-30）',
      ]) {
        expect(words).toContain(word);
      }
      const count = await programLinks(page).count();
      expect(await page.getByText(`${count} 個計畫`).count()).toBe(1);
    });

    it('is filtered by agency, and its address brings the same list again', async () => {
      await page.goto('/admin/programs');
      await page.getByLabel('主管機關').selectOption({ label: '經濟部能源署' });
      // The bureau of 112 became the agency of today: its programs are found under the new name.
      await page.getByRole('row').filter({ hasText: '經濟部工業局' }).first().waitFor({ state: 'detached' });
      await page.getByRole('row').filter({ hasText: '經濟部能源局' }).first().waitFor();
      const names = await programLinks(page).allTextContents();
      expect(names.length).toBeGreaterThan(0);
      await page.goto(page.url());
      await programLinks(page).first().waitFor();
      expect(await programLinks(page).allTextContents()).toEqual(names);
    });

    it('says what to do where nothing matches, and does it', async () => {
      await page.goto(`/admin/programs?filter=${encodeURIComponent('{"agency":"BOE","kind":"loan"}')}`);
      await page.getByRole('heading', { name: '沒有符合的計畫' }).waitFor();
      await page.getByRole('main').getByRole('button', { name: '清除篩選條件' }).last().click();
      await programLinks(page).first().waitFor();
    });

    it('searches as one types, marks what was found, and offers another search where nothing is', async () => {
      await page.goto('/admin/programs');
      await page.getByLabel('搜尋計畫').fill('低炭');
      await page.getByRole('button', { name: '改搜尋「低碳」' }).click();
      await page.locator('mark', { hasText: '低碳' }).first().waitFor();
      expect(await page.getByLabel('搜尋計畫').inputValue()).toBe('低碳');
      await page.goBack();
      await page.getByRole('heading', { name: '沒有符合的計畫' }).waitFor();
      expect(await page.getByLabel('搜尋計畫').inputValue()).toBe('低炭');
    });

    it('says so when the service cannot be reached, and tries again when asked', async () => {
      const unlucky = await visit(browser, register.origin, { now: NOON_OF_MAY_DAY, locale: 'zh-TW' });
      await unlucky.page.route('**/graphql', (route) => route.abort());
      await unlucky.page.goto(SUBSIDIES_PATH);
      await unlucky.page.getByRole('alert').getByRole('heading', { name: '連不上登錄庫' }).waitFor();
      await unlucky.page.unroute('**/graphql');
      await unlucky.page.getByRole('button', { name: '再試一次' }).click();
      await unlucky.page.getByRole('link', { name: SUPPLY_CHAIN }).waitFor();
      await unlucky.close();
    });

    it('turns pages by the cursors of the API, and a link into the middle works', async () => {
      const settled = page.locator('[aria-busy="false"]').first();
      await page.goto('/admin/programs?page=2&perPage=5');
      await page.getByText('第 6–10 筆').waitFor();
      await settled.waitFor();
      const second = await programLinks(page).allTextContents();
      await page.getByRole('button', { name: '前往上一頁' }).click();
      await page.getByText('第 1–5 筆').waitFor();
      await settled.waitFor();
      const first = await programLinks(page).allTextContents();
      await page.goto('/admin/programs?page=1&perPage=10');
      await page.getByText('第 1–10 筆').waitFor();
      expect(await programLinks(page).allTextContents()).toEqual([...first, ...second]);
    });
  });

  describe('the page of a program', () => {
    it('is reached from the list, and tells rules as sentences with the source on demand', async () => {
      await page.goto(SUBSIDIES_PATH);
      await page.getByRole('link', { name: SUPPLY_CHAIN }).click();
      await page.getByRole('heading', { level: 1, name: SUPPLY_CHAIN }).waitFor();
      const track = page.getByRole('region', { name: '低碳化' });
      const rules = track.getByRole('region', { name: '經費規定' });
      expect(await rules.textContent()).toMatch(/3,000萬元[\s\S]*補助上限[\s\S]*為上限/);
      await rules.getByRole('button', { name: '原文出處' }).first().click();
      const quote = rules.getByRole('figure').first();
      expect(await quote.textContent()).toMatch(/3,000\s*萬元[\s\S]*出處：助升級/);
    });

    it('tells each window with its state today, why, and what comes next in both calendars', async () => {
      await page.goto(SUPPLY_CHAIN_PATH);
      const windows = page.getByRole('region', { name: '受理期間' }).first();
      const words = await windows.textContent();
      expect(words).toContain('受理中');
      expect(words).toContain('112年4月17日（2023-04-17）');
      expect(words).toMatch(/接下來：112年11月\d+日（2023-11-\d+）起即將截止/);
      const picture = page.getByRole('region', { name: '全年期間一覽' });
      expect(await picture.getByText('今天', { exact: true }).count()).toBe(1);
    });

    it('draws who pays which part of the cost', async () => {
      await page.goto(SUPPLY_CHAIN_PATH);
      const bar = page.locator('[data-picture="shares"]').first();
      await bar.waitFor();
      expect(await bar.textContent()).toMatch(/政府負擔其餘\s*業者超過 50%/);
    });

    it('names its sources, its version, and telephones that can be dialed', async () => {
      await page.goto(SUPPLY_CHAIN_PATH);
      const beside = page.getByRole('complementary');
      await beside.getByRole('heading', { name: '資料來源' }).waitFor();
      expect(await beside.textContent()).toContain('產業及中小企業升級轉型');
      expect(await beside.textContent()).toMatch(/第 1 版 · \d+年\d+月\d+日（\d{4}-\d{2}-\d{2}）發布/);
      expect(await beside.getByRole('link', { name: '02-2704-4844' }).getAttribute('href')).toBe(
        'tel:+886227044844',
      );
    });

    it('opens every source sentence at once, and closes them again', async () => {
      await page.goto(SUPPLY_CHAIN_PATH);
      await page.getByRole('button', { name: '展開所有原文' }).click();
      const closed = page.getByRole('button', { name: '原文出處', expanded: false });
      await expect.poll(() => closed.count()).toBe(0);
      expect(await page.getByRole('figure').count()).toBeGreaterThan(10);
      await page.getByRole('button', { name: '收合所有原文' }).click();
      await expect.poll(() => page.getByRole('button', { name: '原文出處', expanded: true }).count()).toBe(0);
    });

    it('says that there is none at an address that names no program', async () => {
      await page.goto('/admin/programs/no-such-program-2023/show');
      await page.getByRole('heading', { level: 1, name: '找不到這個計畫' }).waitFor();
      await page.getByRole('link', { name: '回到清單' }).click();
      await page.getByRole('heading', { level: 1, name: '計畫' }).waitFor();
    });
  });

  describe('the language', () => {
    it('changes with one press, content included, and is remembered', async () => {
      await page.goto(SUPPLY_CHAIN_PATH);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('region', { name: 'Low-carbon' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.getByRole('region', { name: 'Funding' }).first().textContent()).toMatch(
        /at (least|most)/,
      );
      await page.goto('/admin/programs');
      await page.getByRole('heading', { level: 1, name: 'Programs' }).waitFor();
      expect(await page.title()).toBe('Programs · Zhuli 助力');
    });

    it('is at first that of the browser', async () => {
      const foreigner = await visit(browser, register.origin, { now: NOON_OF_MAY_DAY, locale: 'fr-FR' });
      await foreigner.page.goto('/admin');
      await foreigner.page.getByRole('heading', { level: 1, name: 'Programs' }).waitFor();
      await foreigner.close();
      expect(foreigner.complaints).toEqual([]);
    });
  });

  describe('the keyboard alone', () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    async function tabTo(name: string): Promise<void> {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()).includes(name)) return;
      }
      throw new Error(`Sixty presses of Tab did not lead to "${name}"`);
    }

    it('reaches a program and its source from the top of the list', async () => {
      await page.goto(SUBSIDIES_PATH);
      await page.getByRole('link', { name: SUPPLY_CHAIN }).waitFor();
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('跳到主要內容');
      await page.keyboard.press('Enter');
      await tabTo(SUPPLY_CHAIN);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: SUPPLY_CHAIN }).waitFor();
      await tabTo('原文出處');
      await page.keyboard.press('Enter');
      await page.getByRole('figure').first().waitFor();
    });
  });
});
