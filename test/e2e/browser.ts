import { chromium, type Browser } from 'playwright-core';
import { canInstall, install, isExecutable, onPath } from './programs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chinese text needs a Chinese font to be looked at. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Nothing that reaches for the network, the graphics card or the user's profile. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that CHROME_PATH names, else the first Chromium or Chrome on the PATH. */
function findChromium(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (!CHROME_PATH) return NAMES.map(onPath).find((file) => file !== undefined);
  if (!isExecutable(CHROME_PATH)) throw new Error(`CHROME_PATH is ${CHROME_PATH}, which is no program`);
  return CHROME_PATH;
}

/** Finds Chromium; as root on Debian installs it where there is none; else says exactly what to install. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (canInstall()) install(PACKAGES);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome. On Debian: ' +
      `sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')} — elsewhere set CHROME_PATH to its program.`,
  );
}

/** Starts the browser without a window. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: ensureChromium(), args: FLAGS });
