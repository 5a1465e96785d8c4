import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine/result';
import { requireCurrentBuild } from '../built-cli';
import { guidefund, inFolder } from '../cli/guidefund';
import { launchBrowser } from './browser';
import { digestOf, enter, nextDigest, visit } from './page-visit';

let browser: Browser;

beforeAll(async () => {
  await requireCurrentBuild();
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function digestInNode(...args: readonly string[]): Promise<string> {
  const { stdout } = await guidefund('run', ...args, '--format', 'json');
  return (JSON.parse(stdout) as Result).digest;
}

describe('behaviour: guidefund.html, double-clicked on a computer without a network', () => {
  it('runs its workers, shows the result of the command line and follows a change', () =>
    inFolder(async (folder) => {
      const desktop = join(folder, '桌面 文件');
      await mkdir(desktop);
      const file = join(desktop, 'guidefund.html');
      await copyFile(join(import.meta.dirname, '../../dist/guidefund.html'), file);

      const { page, faults } = await visit(browser, pathToFileURL(file).href, { offline: true });
      const digest = await digestOf(page);
      expect(page.workers().length).toBeGreaterThan(0);
      expect(digest).toBe(await digestInNode('wuhan'));

      await enter(page, '母基金规模（财政出资）', '15亿元');
      const changed = await nextDigest(page, digest);
      expect(changed).toBe(await digestInNode('wuhan', '--set', 'programme.capital=150000'));
      expect(faults).toEqual([]);
      await page.context().close();
    }));
});
