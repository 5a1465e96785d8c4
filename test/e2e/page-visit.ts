import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { addressOf, serveDirectory } from '../../src/cli/static-server';
import { startDraft, withEdit } from '../../src/state/draft';
import { builtInPresets } from '../../src/state/presets';
import { shareHash } from '../../src/state/share-link';

/** The built site on a free port of this machine. */
export async function serveSite(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = await serveDirectory(join(import.meta.dirname, '../../dist/site'), 0);
  return { address: addressOf(server), close: () => void server.close() };
}

/** A page that is open, and everything that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions, requests to anything but the site. */
  readonly faults: string[];
}

const library = builtInPresets();

/** The part of an address that opens a preset with few paths, so that its run does not take the time of a test. */
export function linkTo(id: string): string {
  const base = library.presets.find((preset) => preset.id === id);
  if (!base) throw new Error(`no preset ${id}`);
  return `#${shareHash(withEdit(startDraft(base), 'simulation.paths', 500), library)}`;
}

/** Opens an address as a first-time visitor and takes down every fault. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`request to ${url.href}`);
  });
  await page.goto(address);
  return { page, faults };
}

const results = (page: Page): Locator => page.locator('[data-digest]');

/** Waits for results that belong to the form, and returns their digest. */
export async function digestOf(page: Page): Promise<string> {
  await page.locator('[data-digest]:not(.stale)').waitFor({ timeout: 60_000 });
  return (await results(page).getAttribute('data-digest')) ?? '';
}

/** Waits for results other than those of `digest`, and returns theirs. */
export async function nextDigest(page: Page, digest: string): Promise<string> {
  await page.locator(`[data-digest]:not(.stale):not([data-digest="${digest}"])`).waitFor({ timeout: 60_000 });
  return digestOf(page);
}

/** Types into a field of the form and leaves it. */
export async function enter(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.fill(value);
  await field.press('Tab');
}

/** Unfolds a group of the form. */
export const unfold = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name, expanded: false }).first().click();

export const TABS = {
  returns: ['收益', 'Returns'],
  tolerance: ['容错', 'Tolerance'],
  fiscal: ['财政收支', 'Budget'],
  parties: ['谁出谁得', 'Who pays, who gains'],
  projects: ['项目', 'Projects'],
} as const;

/** Opens a tab and waits until its panel has drawn something. */
export async function openTab(page: Page, tab: keyof typeof TABS): Promise<void> {
  await page.locator(`[role=tab]#${tab}`).click();
  await page.locator(`gf-${tab}-tab gf-chart-figure svg[role=img]`).first().waitFor();
}
