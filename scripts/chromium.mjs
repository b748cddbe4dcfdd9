/**
 * The browser for tests and screenshots: one already on the machine, or the distribution's own. A headless shell, which is the same engine
 * without the windows round it and takes half the processor's time, comes before a whole browser.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn } from './turn.mjs';

const shells = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const wholeBrowsers = [
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
  // V8 compiles and cleans up between a page's scripts and not beside them: on two processors that are both busy anyway, pages that live for a
  // second take an eighth less time so. The flag may stand here once.
  '--js-flags=--single-threaded',
];

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(runnable);
const shell = () => onPath(shells);
const installed = () => shell() ?? (places[process.platform] ?? []).filter(Boolean).find(runnable) ?? onPath(wholeBrowsers);

/** Takes nothing away from this machine. */
function fromDebian(what) {
  const run = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  process.stderr.write(`No ${what} on this machine: installing it from the distribution.\n`);
  const wait = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  run(...wait, 'update');
  run(...wait, 'install', '-y', '--no-install-recommends', '--no-remove', what);
}

function installOnDebian() {
  // What was in vain once is so for every process of a run. Whoever wants another try removes the note.
  if (!shell() && !existsSync(inVain)) {
    fromDebian('chromium-headless-shell');
    if (!shell()) {
      writeFileSync(inVain, 'chromium-headless-shell could not be installed from the distribution.\n');
      process.stderr.write(`It could not be installed, and is not tried again while ${inVain} is there.\n`);
    }
  }
  if (!installed()) fromDebian('chromium');
  return installed();
}

/** Test files run two at a time, and each asks for a browser: one of them installs it. */
const lock = fileURLToPath(new URL('../.cache/chromium.lock', import.meta.url));
const inVain = fileURLToPath(new URL('../.cache/chromium.in-vain', import.meta.url));

/**
 * The path of a Chromium, Chrome or Edge: CHROME_PATH, else a headless shell that is installed, or that this process may install (root on
 * Debian), else any that is there.
 * @returns {string}
 * @throws with a sentence that says what to do
 */
export function chromiumPath() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROME_PATH is ${named}, and there is no program at that path.`);
    return named;
  }
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const found = shell() ?? (mayInstall && !(existsSync(inVain) && installed()) ? inTurn(lock, installOnDebian) : installed());
  if (found) return found;
  throw new Error('The browser tests need Chromium, Chrome or Edge. Install one of them, or set CHROME_PATH to the program.');
}

/** The version line of the browser, for a log. */
export function chromiumVersion(path = chromiumPath()) {
  return execFileSync(path, ['--version', ...chromiumArgs], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
