import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { oracleTopics } from '../../src/analysis/oracles/topics';
import { builtInPresets } from '../../src/state/presets';
import { launchBrowser } from './browser';
import { digestOf, linkTo, serveSite, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

/** Opens a page of the site by its part of the address. */
async function open(hash: string, search = '', options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const opened = await visit(browser, `${site.address}${search}#${hash}`, options);
  visits.push(opened);
  return opened.page;
}

async function seriousViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

const CHINESE = /[\u3400-\u9fff]/;
/** The other language's name, and the unit of money, which has no English one. */
const ALLOWED = /用中文阅读本页|中文|万元/g;

/** Chinese on the page outside of what says that it is Chinese. */
const chineseIn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main')
    .evaluate((main) => {
      const texts: string[] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text) texts.push(node.data);
        if (node instanceof Element) {
          if (node.tagName === 'STYLE' || node.getAttribute('lang') === 'zh-CN') return;
          for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
          if (node.shadowRoot) walk(node.shadowRoot);
        }
        node.childNodes.forEach(walk);
      };
      walk(main);
      return texts;
    })
    .then((texts) => texts.map((each) => each.replace(ALLOWED, '')).filter((each) => CHINESE.test(each)));

const isInWindow = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });

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

describe('behaviour: the validation page', () => {
  it('runs every oracle and every built-in scenario in this browser, and all agree', async () => {
    const page = await open('p=validation');
    await page.getByRole('button', { name: '在这台电脑上运行全部检验' }).click();
    await page.locator('gf-validation-page .summary').waitFor({ timeout: 110_000 });
    const oracles = oracleTopics.reduce((sum, topic) => sum + topic.oracles.length, 0);
    const scenarios = builtInPresets().presets.length;
    expect(await page.locator('.summary').innerText()).toBe(
      `种子“guidefund”：${oracles} 项检验全部相符，${scenarios} 个方案逐位复现。`,
    );
    expect(await page.locator('.summary.fine').count()).toBe(1);
    await page.getByLabel('随机种子').fill('另一个');
    await page.locator('.summary.former').waitFor();
    expect(await page.locator('.summary').innerText()).toContain('种子已改，尚未运行。');
    expect(await page.locator('.verdict.agrees').count()).toBe(oracles + scenarios);
    expect(await page.locator('.verdict.differs, .verdict.open').count()).toBe(0);
  });
  it('can be cancelled, and says how far it came', async () => {
    const page = await open('p=validation', '?lang=en');
    await page.getByRole('button', { name: 'Run all tests on this computer' }).click();
    await page.locator('.verdict.agrees').first().waitFor({ timeout: 60_000 });
    await page.locator('gf-validation-page').getByRole('button', { name: 'Cancel' }).click();
    const message = page.locator('gf-validation-page gf-task-status .message');
    await expect.poll(() => message.innerText()).toMatch(/^Cancelled: below are the \d+ of \d+ items done this time; /);
    expect(await page.locator('.summary').count()).toBe(0);
    expect(await page.locator('.verdict.open').count()).toBeGreaterThan(0);
  });
  it('asks for a seed in its own words', async () => {
    const page = await open('p=validation');
    await page.getByLabel('随机种子').fill('');
    await page.getByRole('button', { name: '在这台电脑上运行全部检验' }).click();
    await page.getByRole('alert').getByText('请先填写随机种子', { exact: false }).waitFor();
    expect(await page.locator('progress').count()).toBe(0);
  });
  it('shows the back-tests without being run, in either language', async () => {
    const page = await open('p=validation', '?lang=en');
    await page.getByText('¥14.467 bn of ¥21.503 bn', { exact: false }).waitFor();
    expect(await chineseIn(page)).toEqual([]);
  });
});

describe('behaviour: the method page', () => {
  it('opens at the parameter an address names, with its sources unfolded', async () => {
    const page = await open('p=method&key=angel.governmentShare');
    const entry = page.locator('gf-method-parameter[data-id="governmentShare"]');
    await entry.locator('.aimed').waitFor();
    await expect.poll(() => isInWindow(entry)).toBe(true);
    await entry.getByText('武政办〔2025〕67号', { exact: false }).first().waitFor();
  });
  it('goes to what is picked from its contents, and keeps it in the address', async () => {
    const page = await open('p=method');
    await page.getByRole('link', { name: '缴款、费用与分配' }).click();
    const section = page.locator('gf-method-section', { has: page.getByRole('heading', { name: '缴款、费用与分配' }) });
    await expect.poll(() => isInWindow(section)).toBe(true);
    await expect.poll(() => page.url()).toContain('part=money');
    await page.getByLabel('查找参数或章节').fill('追赶');
    await page.getByRole('link', { name: '追补比例', exact: true }).click();
    await expect.poll(() => page.url()).toContain('key=seed.catchUp');
  });
  it('finds sections by other names', async () => {
    const page = await open('p=method');
    await page.getByLabel('查找参数或章节').fill('waterfall');
    await page.locator('.found').getByRole('link', { name: '缴款、费用与分配' }).click();
    await expect.poll(() => page.url()).toContain('part=money');
  });
  it('leads to the field of a parameter, and to the test it names', async () => {
    const page = await open('p=method&key=programme.term');
    const entry = page.locator('gf-method-parameter[data-id="programme.term"]');
    await entry.getByRole('button', { name: '到表单中填写' }).click();
    const field = page.locator('gf-parameter-field').filter({ hasText: '母基金存续期' }).first();
    await expect.poll(() => isInWindow(field)).toBe(true);
    await page.goBack();
    await page.getByRole('link', { name: '收益分配（整体瀑布，欧式）' }).click();
    await expect.poll(() => page.url()).toContain('test=waterfall');
    const topic = page.locator('gf-oracle-table').filter({ hasText: '收益分配（整体瀑布，欧式）' });
    await expect.poll(() => isInWindow(topic)).toBe(true);
  });
  it('is reached from the field of a parameter', async () => {
    const page = await open(linkTo('wuhan').slice(1));
    await digestOf(page);
    await page
      .getByRole('button', { name: /^母基金存续期: / })
      .first()
      .click();
    await page.getByRole('link', { name: '怎样起作用、怎样取值' }).click();
    await page.locator('gf-method-parameter[data-id="programme.term"] .aimed').waitFor();
  });
  it('says everything in English', async () => {
    const page = await open('p=method', '?lang=en');
    await page.getByRole('heading', { name: 'Method' }).waitFor();
    expect(await chineseIn(page)).toEqual([]);
  });
});

describe('behaviour: both pages', () => {
  it.each([
    ['method', 'light'],
    ['method', 'dark'],
    ['validation', 'light'],
    ['validation', 'dark'],
  ] as const)('axe finds nothing serious on %s in the %s theme', async (name, colorScheme) => {
    const page = await open(`p=${name}`, '', { colorScheme });
    await page.locator(`gf-${name}-page h3`).first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
  it.each([390, 768])('nothing is wider than a window of %i px', async (width) => {
    for (const name of ['method', 'validation']) {
      const page = await open(`p=${name}`, '?lang=en', { viewport: { width, height: 844 } });
      await page.locator(`gf-${name}-page h3`).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
