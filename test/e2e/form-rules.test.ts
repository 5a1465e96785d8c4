import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { digestOf, enter, linkTo, nextDigest, serveSite, unfold, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

async function open(id: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const opened = await visit(browser, site.address + linkTo(id), options);
  visits.push(opened);
  await digestOf(opened.page);
  return opened.page;
}

const field = (page: Page, label: string): Locator =>
  page.locator('gf-parameter-field div:has(> .head)', { hasText: label });
const group = (page: Page, name: string): Locator => page.locator('gf-parameter-group section', { hasText: name });

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

describe('behaviour: mechanisms are switched on and off', () => {
  it('an S-fund by keyboard: the result changes, off and undo bring it back', async () => {
    const page = await open('baseline');
    const without = await digestOf(page);
    const onOff = page.getByRole('switch', { name: '由S基金承接' });
    expect(await onOff.getAttribute('aria-checked')).toBe('false');
    expect(await group(page, 'S基金承接').innerText()).toContain('未启用');
    await onOff.press('Space');
    const taken = await nextDigest(page, without);
    expect(await onOff.getAttribute('aria-checked')).toBe('true');
    expect(await page.getByLabel('年度承接额度/当年新增投资', { exact: true }).inputValue()).toBe('10');
    await onOff.press('Enter');
    expect(await nextDigest(page, taken)).toBe(without);
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await nextDigest(page, without)).toBe(taken);
  });

  it('remembers the values of this visit', async () => {
    const page = await open('baseline');
    const onOff = page.getByRole('switch', { name: '由S基金承接' });
    await onOff.click();
    await enter(page, '年度承接额度/当年新增投资', '25');
    await onOff.click();
    expect(await field(page, '年度承接额度').count()).toBe(0);
    await onOff.click();
    expect(await page.getByLabel('年度承接额度/当年新增投资', { exact: true }).inputValue()).toBe('25');
  });

  it('a field that is slid to “off” stays as long as it is held', async () => {
    const page = await open('baseline');
    const recycling = page.getByRole('switch', { name: '资金循环使用' });
    await recycling.click();
    const slider = page.getByRole('slider', { name: '回收资金循环使用比例（滑块）' });
    await slider.press('Home');
    expect(await recycling.getAttribute('aria-checked')).toBe('false');
    await slider.press('PageUp');
    expect(await recycling.getAttribute('aria-checked')).toBe('true');
    await slider.press('Home');
    await recycling.focus();
    await slider.waitFor({ state: 'detached' });
  });
});

describe('behaviour: only what matters is shown', () => {
  it('a concession has the fields of its kind, and a size from the start', async () => {
    const page = await open('baseline');
    const before = await digestOf(page);
    await unfold(page, /^让利与回购/);
    expect(await field(page, '让利比例').count()).toBe(0);
    await page.getByRole('radio', { name: '不让利' }).focus();
    await page.keyboard.press('ArrowRight');
    const shared = await nextDigest(page, before);
    expect(await page.getByLabel('让利比例（占政府增值收益）', { exact: true }).inputValue()).toBe('50');
    expect(await field(page, '让利的起点').count()).toBe(1);
    await page.getByLabel('让利核算层级', { exact: true }).selectOption('programme');
    expect(await field(page, '让利的起点').count()).toBe(0);
    await page.getByRole('radio', { name: '约定回购' }).check({ force: true });
    await nextDigest(page, shared);
    expect(await field(page, '让利比例').count()).toBe(0);
    expect(await field(page, '回购行权年').count()).toBe(1);
  });

  it('what is hidden can be found by name, and says what to do', async () => {
    const page = await open('baseline');
    await page.getByRole('searchbox').fill('承接折扣');
    const hidden = page.locator('gf-hidden-parameter p', { hasText: '承接折扣' });
    expect(await hidden.innerText()).toContain('没有启用');
    await hidden.getByRole('button').click();
    const discount = page.getByLabel('承接折扣', { exact: true });
    await discount.waitFor();
    await expect.poll(() => discount.evaluate((input) => input.matches(':focus'))).toBe(true);
    await page.getByRole('searchbox').fill('承接定价');
    await page.getByLabel('承接定价', { exact: true }).selectOption('nav');
    await page.getByRole('searchbox').fill('承接折扣');
    expect(await hidden.innerText()).toContain('只在“承接定价”为“估值折扣”时起作用');
    await hidden.getByRole('button').click();
    await discount.waitFor();
  });
});

describe('behaviour: advice while editing', () => {
  it('appears at the field and in the list, leads there, and goes away', async () => {
    const page = await open('baseline');
    expect(await page.locator('gf-advice-list section').count()).toBe(0);
    await enter(page, '母基金存续期', '13');
    const note = field(page, '母基金存续期').locator('.advice');
    await note.waitFor();
    expect(await note.innerText()).toContain('母基金满 13年时全部清算');
    expect(await page.getByLabel('母基金存续期', { exact: true }).getAttribute('aria-describedby')).toContain('notes');
    await expect
      .poll(() => page.locator('gf-advice-list [role=status]').innerText(), { timeout: 10_000 })
      .toMatch(/^提示（母基金存续期）：母基金满 13年/);
    await page.getByRole('button', { name: /^母基金 / }).click();
    await page.getByRole('button', { name: /^提示 1 条/ }).click();
    await page.locator('gf-advice-list').getByRole('button', { name: '母基金存续期' }).click();
    const term = page.getByLabel('母基金存续期', { exact: true });
    await expect.poll(() => term.evaluate((input) => input.matches(':focus'))).toBe(true);
    await enter(page, '母基金存续期', '17');
    await page.locator('gf-advice-list section').waitFor({ state: 'detached' });
    expect(await note.count()).toBe(0);
  });

  it('says what a government share leaves of the leverage', async () => {
    const page = await open('baseline');
    const share = page.getByLabel('政府出资比例', { exact: true }).first();
    await share.fill('60');
    await share.press('Tab');
    await page.getByText('每 1 元财政资金最多带动 0.67 元社会资本').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('最多带动').waitFor({ state: 'detached' });
  });
});

describe('behaviour: stresses', () => {
  it('are laid over the scenario, show in the form, and are undone', async () => {
    const page = await open('baseline');
    const plain = await digestOf(page);
    const chip = page.getByRole('button', { name: '深度下行' });
    await chip.press('Enter');
    const stressed = await nextDigest(page, plain);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('gf-stress-bar .active').innerText()).toContain('叠加了压力情景“深度下行”');
    const success = page.getByLabel('成功率', { exact: true }).first();
    expect(await success.inputValue()).toBe('40');
    expect(await field(page, '成功率').first().innerText()).toContain('压力下 28%');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await nextDigest(page, stressed)).toBe(plain);
    await page.getByRole('button', { name: '重做' }).click();
    expect(await nextDigest(page, plain)).toBe(stressed);
    await chip.click();
    expect(await nextDigest(page, stressed)).toBe(plain);
    expect(await page.getByText('压力下').count()).toBe(0);
  });
});

describe('behaviour: what a preset rests on', () => {
  it('is told once for each preset', async () => {
    const page = await open('wuhan');
    const banner = page.locator('gf-preset-banner section');
    expect(await banner.innerText()).toMatch(/武汉行动方案（改动1项）：起作用的 \d+ 项数值中，\s*政策规定 \d+/);
    await banner.getByRole('button', { name: '知道了' }).click();
    expect(await banner.count()).toBe(0);
    await page.getByLabel('预设方案').selectOption({ label: '基准情景' });
    expect(await banner.innerText()).toContain('基准情景');
  });
});

describe('behaviour: the rules are accessible', () => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing serious with all rules on, in the %s theme',
    async (colorScheme) => {
      const page = await open('wuhan', { colorScheme });
      for (const name of ['资金循环使用', 'IPO窗口时开时关', '财政给予补助或奖励', '按评分择优立项'])
        await page.getByRole('switch', { name }).click();
      await unfold(page, /^让利与回购/);
      await unfold(page, /^S基金承接/);
      await page.getByRole('button', { name: /^提示 \d+ 条/ }).click();
      const before = await digestOf(page);
      await page.getByRole('button', { name: '退出推迟三年' }).click();
      await nextDigest(page, before);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join()}`)).toEqual([]);
    },
  );
});
