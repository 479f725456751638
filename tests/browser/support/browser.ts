import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const MISSING = `
╔══════════════════════════════════════════════════════════════════════════════╗
║  BROWSER TESTS DID NOT RUN: no Chromium was found, and none could be had.     ║
║  Install one (on Debian: apt-get install chromium fonts-noto-cjk), or set     ║
║  CHROMIUM_PATH to one, and run the tests again.                               ║
╚══════════════════════════════════════════════════════════════════════════════╝`;

const path = findBrowser();
if (path === undefined) {
  if (process.env.CI === 'true') throw new Error(MISSING);
  console.error(MISSING);
}

/** False: this machine has no browser, which was said loudly. Under CI=true that is an error instead. */
export const hasBrowser = path !== undefined;

export function launchBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error(MISSING);
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: path,
    // Chromium refuses to run its sandbox as root; the pages are our own.
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--force-color-profile=srgb',
    ],
  });
}
