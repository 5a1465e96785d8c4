import { ensureChromium } from './browser';

/** Before all browser tests, once: a browser to run them in. */
export default function setup(): void {
  ensureChromium();
}
