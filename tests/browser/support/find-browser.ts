import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser, and fonts for its Chinese pages. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program that can be run: ${named}`);
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...APPLICATIONS,
  ];
  return candidates.find(isExecutable);
}

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function installFromDebian(): void {
  console.log(`No browser was found. Installing ${DEBIAN_PACKAGES.join(' and ')} from Debian ...`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: 'inherit', env: environment }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
  if (!install() && apt('update')) install();
}

/** Path of a Chromium. Where there is none and this machine lets us, one is installed. */
export function findBrowser(): string | undefined {
  const present = installedBrowser();
  if (present !== undefined || !isRootOnDebian()) return present;
  installFromDebian();
  return installedBrowser();
}
