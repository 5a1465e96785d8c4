import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { digestOf, linkTo, openTab, serveSite, TABS, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

async function open(path = '', options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const opened = await visit(browser, site.address + path + linkTo('wuhan'), options);
  visits.push(opened);
  await digestOf(opened.page);
  return opened.page;
}

const tabs = Object.keys(TABS) as (keyof typeof TABS)[];

async function seriousViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    );
}

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});

afterEach(async () => {
  const faults = visits.flatMap((each) => each.faults);
  await Promise.all(visits.map(({ page }) => page.context().close()));
  visits = [];
  expect(faults).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  site.close();
});

describe('behaviour: accessibility', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme, on any tab', async (colorScheme) => {
    const page = await open('', { colorScheme });
    for (const tab of tabs) {
      await openTab(page, tab);
      expect(await seriousViolations(page)).toEqual([]);
    }
  });

  it('axe finds nothing serious with everything unfolded, in English on a phone', async () => {
    const page = await open('?lang=en', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'See and change the parameters' }).click();
    for (const name of ['Seed funds', 'Exits', 'Assessment', 'S-fund', 'Concession and buyback']) {
      await page.getByRole('button', { name, expanded: false }).first().click();
    }
    await page.getByRole('button', { name: /^Explain: Principal/ }).click();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('tabs move with the arrow keys', async () => {
    const page = await open();
    await page.getByRole('tab', { name: '收益' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('容错');
    await page.keyboard.press('End');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('项目');
    await page.locator('gf-projects-tab').waitFor();
  });

  it('a chart can be read value by value with the arrow keys, and as a table', async () => {
    const page = await open();
    await openTab(page, 'returns');
    const chart = page.locator('gf-chart-figure').first();
    await chart.getByRole('group').focus();
    await page.keyboard.press('ArrowRight');
    const live = chart.locator('[aria-live]');
    await expect.poll(() => live.innerText()).toMatch(/^第1年，中位数 .*亿元/);
    await page.keyboard.press('End');
    await expect.poll(() => live.innerText()).toMatch(/^第15年/);
    await chart.getByRole('button', { name: '数据视图' }).click();
    expect(await chart.getByRole('row').count()).toBe(16);
  });

  it('a source opens and closes by key', async () => {
    const page = await open();
    await page
      .getByRole('button', { name: /^政府出资比例: 政策规定/ })
      .first()
      .press('Enter');
    await page.getByText('武政办〔2025〕67号', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('武政办〔2025〕67号', { exact: true }).waitFor({ state: 'hidden' });
  });
});

const CHINESE = /[\u3400-\u9fff]+/g;

/** What may be Chinese on the English page: the other language's name, documents and their clauses. */
const ALLOWED = /用中文阅读本页|中文|武政办〔2025〕67号|§\s*二|（[一二三四]）|万元/g;

const chineseIn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('body')
    .evaluate((body) => {
      const texts: string[] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text) texts.push(node.data);
        if (node instanceof Element) {
          if (['STYLE', 'SCRIPT', 'NOSCRIPT'].includes(node.tagName)) return;
          // Names of documents are Chinese, and say so.
          if (node.getAttribute('lang') === 'zh-CN') return;
          for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
          if (node.shadowRoot) walk(node.shadowRoot);
        }
        node.childNodes.forEach(walk);
      };
      walk(body);
      return texts;
    })
    .then((texts) => texts.flatMap((text) => text.replace(ALLOWED, '').match(CHINESE) ?? []));

describe('behaviour: languages', () => {
  it('switches the whole page to English and back', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.title()).toBe('Guidance Fund Simulator');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const tab of tabs) {
      await openTab(page, tab);
      expect(await chineseIn(page)).toEqual([]);
    }
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.title()).toBe('引导基金模拟器');
  });

  it('keeps the language over a reload', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await digestOf(page);
    expect(await page.title()).toBe('Guidance Fund Simulator');
  });
});

describe('behaviour: narrow screens', () => {
  it.each([390, 768])('nothing is wider than a window of %i px', async (width) => {
    const page = await open('', { viewport: { width, height: 844 } });
    await page.getByRole('button', { name: '查看和修改参数' }).click();
    for (const tab of tabs) {
      await openTab(page, tab);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
