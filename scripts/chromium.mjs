/** The browser for tests and screenshots: one already on the machine, or the distribution's own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn } from './turn.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A browser of an unattended run: it asks nobody anything and, having no account to protect, may run as root. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(places[process.platform] ?? []), ...onPath].find((path) => path && runnable(path));
}

function installOnDebian() {
  const run = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  process.stderr.write('No Chromium on this machine: installing it from the distribution.\n');
  run('update');
  run('-o', 'DPkg::Lock::Timeout=400', 'install', '-y', '--no-install-recommends', 'chromium');
  return installed();
}

/** Test files run two at a time, and each asks for a browser: one of them installs it. */
const lock = fileURLToPath(new URL('../.cache/chromium.lock', import.meta.url));

/**
 * The path of a Chromium, Chrome or Edge: CHROME_PATH, else one that is installed, else the distribution's package where this
 * process may install it (root on Debian).
 * @returns {string}
 * @throws with a sentence that says what to do
 */
export function chromiumPath() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROME_PATH is ${named}, and there is no program at that path.`);
    return named;
  }
  const found = installed();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const now = inTurn(lock, () => installed() ?? installOnDebian());
    if (now) return now;
  }
  throw new Error('The browser tests need Chromium, Chrome or Edge. Install one of them, or set CHROME_PATH to the program.');
}

/** The version line of the browser, for a log. */
export function chromiumVersion(path = chromiumPath()) {
  return execFileSync(path, ['--version', ...chromiumArgs], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
