import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and what it must never do: complain on the console, throw, or ask another host. */
export interface Visit {
  readonly page: Page;
  /** Complaints so far; empty as it should be. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** How long something that should appear may take before it counts as missing. */
const PATIENCE_IN_MS = 10_000;

export interface VisitOptions extends Pick<BrowserContextOptions, 'locale' | 'colorScheme' | 'viewport'> {
  /** What the clock of the page shows. */
  readonly now: Date;
}

export async function visit(
  browser: Browser,
  origin: string,
  { now, ...options }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options });
  const complaints: string[] = [];
  // Whatever would leave this machine is noted and cut off.
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      complaints.push(`asks another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.setDefaultTimeout(PATIENCE_IN_MS);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`throws: ${error.message}`));
  await page.clock.setFixedTime(now);
  return { page, complaints, close: () => context.close() };
}
