import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** A browser, where it is to be found, and how it is installed. */
interface Wanted {
  readonly name: string;
  /** The environment variable that names its program. */
  readonly variable: string;
  readonly usualPaths: readonly [string, ...string[]];
  /** Debian's package, whose program is the first of the usual paths. */
  readonly debian: string;
}

const chromiumWanted: Wanted = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  usualPaths: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debian: 'chromium',
};

const firefoxWanted: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  usualPaths: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debian: 'firefox-esr',
};

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where a browser is: as its variable says, else one of the usual places, else Debian's package, installed now where that is allowed.
 *
 * @throws Error that says what to do, where there is none: a browser test is never skipped silently.
 */
function find({ name, variable, usualPaths, debian }: Wanted): string {
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`${variable} names ${given}, but there is no such file.`);
  }
  const found = usualPaths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['-qq', 'update'], options);
    execFileSync('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', debian], options);
    if (existsSync(usualPaths[0])) return usualPaths[0];
  }
  throw new Error(
    `The browser tests need ${name}. Install it (Debian: apt-get install ${debian}), or set ${variable} to its program.`,
  );
}

/** Chromium or Chrome, see {@link find}. */
export const findChromium = (): string => find(chromiumWanted);

/** Firefox, see {@link find}. */
export const findFirefox = (): string => find(firefoxWanted);

/** Starts a headless Chromium that makes no network call of its own. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: quiet });
}

let shared: Promise<Browser> | null = null;

/** The one Chromium of this process, for every test file that it runs; it ends with the process. A file calls {@link closePages} when it is done. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/** Closes what a test file has opened in the shared browser, which itself stays for the next file. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
