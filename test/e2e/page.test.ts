import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startDraft } from '../../src/state/draft';
import { builtInPresets } from '../../src/state/presets';
import { resolveDraft } from '../../src/state/resolve-draft';
import { inlineRunner } from '../../workers/inline';
import { launchBrowser } from './browser';
import { digestOf, enter, nextDigest, openTab, serveSite, unfold, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

async function open(path = '', options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const opened = await visit(browser, site.address + path, options);
  visits.push(opened);
  return opened.page;
}

/** One of the four numbers above the tabs; tabs have cards of their own. */
const figure = (page: Page, label: RegExp) =>
  page.locator('gf-big-numbers gf-big-number', { hasText: label }).locator('strong');

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return readFile(await file.path());
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

describe('behaviour: the first visit', () => {
  it('runs the Wuhan preset by itself and says the result in Chinese', async () => {
    const page = await open();
    await digestOf(page);
    expect(await page.title()).toBe('引导基金模拟器');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('gf-result-sentence p').innerText()).toMatch(
      /财政平均出资 .+收不回本金；.+容错线的可能性是/,
    );
    expect(await page.locator('gf-footer footer').innerText()).toContain('10,000 次');
  });

  it('shows the digest that the engine computes outside the browser', async () => {
    const wuhan = builtInPresets().presets.find(({ id }) => id === 'wuhan');
    const resolved = wuhan && resolveDraft(startDraft(wuhan), []);
    if (!resolved?.ok) throw new Error('the preset does not resolve');
    const runner = inlineRunner();
    const { result } = await runner.run(resolved.value);
    runner.close();
    expect(await digestOf(await open())).toBe(result.digest);
  });
});

describe('behaviour: changing parameters', () => {
  it('a slider changes the numbers, undo brings the same ones back', async () => {
    const page = await open();
    const before = await digestOf(page);
    const multiple = await figure(page, /TVPI/).innerText();
    await page.getByRole('slider', { name: '成功率（滑块）' }).first().press('PageDown');
    const after = await nextDigest(page, before);
    expect(await figure(page, /TVPI/).innerText()).not.toBe(multiple);
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await nextDigest(page, after)).toBe(before);
    expect(await figure(page, /TVPI/).innerText()).toBe(multiple);
  });

  it('takes money with and without its unit', async () => {
    const page = await open();
    await digestOf(page);
    const field = page.getByLabel('母基金规模（财政出资）', { exact: true });
    for (const typed of ['30亿', '300000', '30']) {
      await enter(page, '母基金规模（财政出资）', typed);
      expect(await field.inputValue()).toBe('30');
    }
  });

  it('says what is wrong beside the field, runs nothing and greys the results', async () => {
    const page = await open();
    const before = await digestOf(page);
    await enter(page, '单项目投资额', '很多');
    await page.getByText('参数有误，没有运行').waitFor();
    await page
      .locator('gf-parameter-field')
      .getByText(/须为数字/)
      .waitFor();
    expect(await page.locator('[data-digest].stale').getAttribute('data-digest')).toBe(before);
    await page.getByRole('button', { name: /^单项目投资额还原/ }).click();
    expect(await digestOf(page)).toBe(before);
  });

  it('refuses values that do not fit together', async () => {
    const page = await open();
    const before = await digestOf(page);
    await enter(page, '占母基金配置', '90');
    await page.getByText('参数有误，没有运行').waitFor();
    await page
      .locator('gf-run-status')
      .getByText(/合计不得超过/)
      .waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await digestOf(page)).toBe(before);
  });

  it('another preset gives another result, and the chips filter the form', async () => {
    const page = await open();
    const before = await digestOf(page);
    await page.getByLabel('预设方案').selectOption({ index: 0 });
    await nextDigest(page, before);
    const fields = page.locator('gf-parameter-field');
    await enter(page, '母基金存续期', '14');
    await page.getByRole('button', { name: /^已修改 1/ }).click();
    expect(await fields.count()).toBe(1);
    await page.getByRole('button', { name: /^已修改 1/ }).click();
    await page.getByRole('searchbox').fill('失败项目平均回收');
    expect(await fields.count()).toBe(4);
  });
});

describe('behaviour: long runs and failures', () => {
  const startLongRun = async (page: Page): Promise<void> => {
    await unfold(page, /^模拟设置/);
    await enter(page, '模拟次数', '1000000');
    const progress = page.locator('progress');
    await progress.waitFor();
    // Chunks have come back, so the workers on the page are this run's own.
    await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  };

  it('cancels a million paths, keeps the results, and runs again', async () => {
    const page = await open();
    const before = await digestOf(page);
    await startLongRun(page);
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('已取消。').waitFor();
    expect(await page.locator('progress').count()).toBe(0);
    expect(await page.locator('[data-digest]').getAttribute('data-digest')).toBe(before);
    await enter(page, '模拟次数', '2000');
    await nextDigest(page, before);
    expect(await page.locator('gf-footer footer').innerText()).toContain('2,000 次');
  });

  it('tells that a worker died, and runs again', async () => {
    const page = await open();
    const before = await digestOf(page);
    await startLongRun(page);
    await page.workers()[0]?.evaluate(() => {
      setTimeout(() => {
        throw new Error('out of memory');
      });
    });
    await page.getByText(/计算进程意外中止.*out of memory/).waitFor();
    expect(await page.getByRole('button', { name: '再次运行' }).isVisible()).toBe(true);
    await enter(page, '模拟次数', '2000');
    await nextDigest(page, before);
    expect(await page.getByText('计算进程意外中止').count()).toBe(0);
  });
});

describe('behaviour: taking results along', () => {
  it('a share link leads another visitor to the same result', async () => {
    const page = await open();
    const before = await digestOf(page);
    await enter(page, '成功率', '33');
    const edited = await nextDigest(page, before);
    await page.getByRole('button', { name: '分享链接' }).click();
    const link = await page.getByLabel('链接', { exact: true }).inputValue();
    const other = await open(link.slice(site.address.length));
    expect(await digestOf(other)).toBe(edited);
    expect(await other.getByLabel('成功率', { exact: true }).first().inputValue()).toBe('33');
    await other.getByText('已打开分享链接').waitFor();
  });

  it('a reload keeps the changes without a word', async () => {
    const page = await open();
    const before = await digestOf(page);
    await enter(page, '成功率', '33');
    const edited = await nextDigest(page, before);
    await page.reload();
    expect(await digestOf(page)).toBe(edited);
    expect(await page.getByText('已打开分享链接').count()).toBe(0);
  });

  it('a damaged link is refused gently', async () => {
    const page = await open('#s=AQkaputt');
    await page.getByText('分享链接不能使用').waitFor();
    await digestOf(page);
  });

  it('a scenario file comes down and can be opened again', async () => {
    const page = await open();
    const before = await digestOf(page);
    await enter(page, '成功率', '33');
    const edited = await nextDigest(page, before);
    await page.getByRole('button', { name: '分享链接' }).click();
    const buffer = await download(page, '下载方案文件');
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await page.getByLabel('预设方案').selectOption({ index: 0 });
    await nextDigest(page, edited);
    await page.getByLabel('方案文件').setInputFiles({ name: 'wuhan.yaml', mimeType: 'application/yaml', buffer });
    await page.locator(`[data-digest="${edited}"]:not(.stale)`).waitFor({ timeout: 60_000 });
    expect(await page.locator('gf-preset-picker .picker').innerText()).toContain('来自文件');
  });

  it('charts come down as SVG, PNG and CSV', async () => {
    const page = await open('', { colorScheme: 'dark' });
    await digestOf(page);
    await openTab(page, 'returns');
    const svg = (await download(page, '保存为图片 SVG')).toString('utf8');
    expect(svg).toMatch(/^<\?xml[^>]*\?>\s*<svg /);
    expect(svg).toContain('财政的钱何时由出转回？');
    expect(svg).toContain('#ffffff');
    const png = await download(page, '保存为图片 PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1760);
    const csv = (await download(page, '下载数据 CSV')).toString('utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const lines = csv.split('\r\n');
    expect(lines.indexOf('')).toBe(16);
    expect(lines.at(-2)).toMatch(/武汉行动方案.*复现码/);
  });
});
