import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { isSystemError } from '../../src/disk/system-error.ts';
import { browserWords } from '../../src/words/browser.ts';

/** How to start a Chromium. */
export interface Chromium {
  executablePath: string;
  args: string[];
}

// Without them Chromium asks its maker's hosts for updates; /dev/shm is too small in containers.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/**
 * A Chromium on this machine: CHROMIUM_PATH, the system's, Playwright's, a package's; else installed by the package manager where that can be done.
 * @throws with what to do, when there is none
 */
export async function findChromium(): Promise<Chromium> {
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    if (!existsSync(own)) throw new Error(browserWords.noSuchPath(own));
    return started(own);
  }
  const found = system() ?? playwrights() ?? (await packagedChromium()) ?? installed();
  if (!found) throw new Error(browserWords.none);
  return found;
}

/**
 * Starts one.
 * @throws with what to do, when there is none or it does not start
 */
export async function startChromium(args: readonly string[] = []): Promise<Browser> {
  const found = await findChromium();
  try {
    return await chromium.launch({ ...found, args: [...found.args, ...args] });
  } catch (error) {
    throw new Error(browserWords.cannotStart(found.executablePath, (error as Error).message), { cause: error });
  }
}

function started(executablePath: string): Chromium {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...quiet, ...sandbox] };
}

function system(): Chromium | null {
  const paths = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const path = paths.find((candidate) => existsSync(candidate));
  return path === undefined ? null : started(path);
}

function playwrights(): Chromium | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? started(path) : null;
}

/**
 * A Chromium inside a package of the registry, for machines that reach nothing else. It unpacks itself into the temporary folder.
 * The arguments that the package names are left out: they are for one page in one process, and switch off web security.
 */
export async function packagedChromium(): Promise<Chromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    return started(await bundled.executablePath());
  } catch (error) {
    // It was left out when the packages were installed, or has no room to unpack itself.
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' || isSystemError(error)) return null;
    throw error;
  }
}

function installed(): Chromium | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  console.error(browserWords.installing);
  const run = (args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run(['update']);
  run(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return system();
}
