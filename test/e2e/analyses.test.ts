import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startDraft, withEdit } from '../../src/state/draft';
import { builtInPresets } from '../../src/state/presets';
import { shareHash } from '../../src/state/share-link';
import { launchBrowser } from './browser';
import { serveSite, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

const library = builtInPresets();

/** A small programme: few projects a path, so that analyses do not take the time of a test. */
function smallDraft(): string {
  const base = library.presets.find(({ id }) => id === 'zhengzhou-proposal');
  if (!base) throw new Error('no such preset');
  const small = withEdit(startDraft(base), 'programme.capital', 20_000);
  const cheap = withEdit(small, 'programme.fee', 0.01);
  return shareHash(withEdit(cheap, 'simulation.paths', 500), library);
}

async function open(page: string, query: Readonly<Record<string, string>>): Promise<Page> {
  const place = new URLSearchParams({ p: page, ...query }).toString();
  const opened = await visit(browser, `${site.address}#${place}&${smallDraft()}`);
  visits.push(opened);
  return opened.page;
}

/** Takes down, before the page starts, which of its workers owe it an answer. */
function countBusyWorkers(): void {
  const owed = new Map<Worker, number>();
  const Original = Worker;
  class Counted extends Original {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      owed.set(this, 0);
      this.addEventListener('message', () => owed.set(this, (owed.get(this) ?? 0) - 1));
    }

    override postMessage(...given: [unknown]): void {
      owed.set(this, (owed.get(this) ?? 0) + 1);
      super.postMessage(...given);
    }

    override terminate(): void {
      owed.delete(this);
      super.terminate();
    }
  }
  Object.assign(window, {
    Worker: Counted,
    busyWorkers: () => [...owed.values()].filter((answers) => answers > 0).length,
  });
}

const busyWorkers = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { busyWorkers: () => number }).busyWorkers());

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

describe('behaviour: comparing scenarios', () => {
  it('shows fifteen indicators with paired differences, changes with their sources, and takes the difference apart', async () => {
    const page = await open('compare', { of: 'zhengzhou-proposal draft' });
    const table = page.locator('gf-indicator-table table');
    await table.locator('tbody tr').nth(14).waitFor({ timeout: 60_000 });
    expect(await table.locator('tbody tr').count()).toBe(15);
    expect(await table.locator('tbody tr').first().innerText()).toMatch(/±/);
    expect(
      await page
        .locator('gf-change-lists')
        .getByText(/基准|假设/)
        .count(),
    ).toBeGreaterThan(0);
    await page.locator('gf-chart-figure svg[role=img]').first().waitFor();

    await page.locator('gf-decomposition-setup button.primary').click();
    await page.locator('gf-chart-figure[name=decomposition] svg[role=img]').waitFor({ timeout: 120_000 });
  });

  it('runs again at equal public money, and keeps all of it in the address', async () => {
    const page = await open('compare', { of: 'draft henan' });
    const first = page.locator('gf-indicator-table tbody tr').first();
    await first.waitFor({ timeout: 60_000 });
    const before = await first.innerText();
    await page.getByRole('switch', { name: /相同财政资金/ }).click();
    await page.waitForFunction(
      (old) => {
        const shell = document.querySelector('gf-shell');
        const host = shell?.shadowRoot?.querySelector('gf-page-host');
        const compare = host?.shadowRoot?.querySelector('gf-compare-page');
        const row = compare?.shadowRoot
          ?.querySelector('gf-indicator-table')
          ?.shadowRoot?.querySelector<HTMLElement>('tbody tr');
        return row !== null && row !== undefined && row.innerText !== old;
      },
      before,
      { timeout: 60_000 },
    );
    await page.waitForFunction(() => location.hash.includes('equal=1'));
  });
});

describe('behaviour: exploring a scenario', () => {
  it('sweeps a parameter, cell by cell, with a data view', async () => {
    const page = await open('explore', { tool: 'sweep', x: 'angel.successRate:0.2:0.5:4', y: 'none', paths: '1000' });
    await page.getByRole('button', { name: '开始扫描' }).click();
    const figure = page.locator('gf-sweep-answer gf-chart-figure');
    await figure.locator('svg[role=img]').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '开始扫描' }).and(page.locator(':enabled')).waitFor({ timeout: 60_000 });
    await figure.getByRole('button', { name: '数据视图' }).click();
    expect(await figure.locator('tbody tr').count()).toBe(4);
    expect(await figure.locator('tbody').innerText()).not.toContain('NaN');
  });

  it('finds the value that reaches a goal, with its interval, and takes it over into the scenario', async () => {
    const page = await open('explore', { tool: 'goal', vary: 'direct.successRate', paths: '1000' });
    await page.getByRole('button', { name: '求解', exact: true }).click();
    const answer = page.locator('gf-goal-answer');
    await answer.locator('svg[role=img]').waitFor({ timeout: 120_000 });
    expect(await answer.getByText(/95%区间/).count()).toBeGreaterThan(0);
    await answer
      .getByRole('button', { name: /用到方案/ })
      .first()
      .click();
    await page.locator('gf-header').getByRole('button', { name: '撤销' }).and(page.locator(':enabled')).waitFor();
  });

  it('keeps what was typed, says what is wrong with it, and takes whoever starts anyway to the field', async () => {
    const page = await open('explore', { tool: 'sweep', x: 'angel.successRate:0.2:0.5:4', y: 'none', paths: '1000' });
    const field = (label: string) => page.getByLabel(label, { exact: true });
    const start = page.getByRole('button', { name: '开始扫描' });
    const focused = (label: string): Promise<boolean> =>
      field(label).evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input);
    await field('从').fill('90');
    await field('从').press('Tab');
    expect([await field('从').inputValue(), await field('到').inputValue()]).toEqual(['90', '50']);
    await page.getByText('“到”须大于“从”。').waitFor();
    await start.click();
    expect(await focused('到')).toBe(true);
    await field('从').fill('-5');
    await field('从').press('Tab');
    await start.click();
    expect(await focused('从')).toBe(true);
    await field('从').fill('20');
    await field('从').press('Tab');
    for (const typed of ['0', '9999']) {
      await field('取值个数').fill(typed);
      await field('取值个数').press('Tab');
      expect(await field('取值个数').inputValue()).toBe(typed);
      await page.getByText(/“取值个数”的取值范围是 2–100/).waitFor();
    }
    await start.click();
    expect(await focused('取值个数')).toBe(true);
    expect(await page.locator('gf-sweep-answer').count()).toBe(0);
    await field('取值个数').fill('3');
    await start.click();
    await page.locator('gf-sweep-answer svg[role=img]').waitFor({ timeout: 60_000 });
  });

  it('asks the same in every tool, and for a number where there is none', async () => {
    const page = await open('explore', { tool: 'goal', vary: 'direct.successRate', paths: '1000' });
    const asked = page.locator('gf-question-field select').first();
    const before = await asked.inputValue();
    for (const name of ['扫描', '敏感性', '算到够准']) {
      await page.getByRole('tab', { name, exact: true }).click();
      expect(await asked.inputValue()).toBe(before);
    }
    const field = page.getByLabel('要求的 95% 误差（±）', { exact: true });
    for (const typed of ['0', '-1']) {
      await field.fill(typed);
      await field.press('Tab');
      await page.getByText('误差须大于 0。').waitFor();
    }
    await field.fill('');
    await field.press('Tab');
    await page.getByText('请填一个数。').waitFor();
  });

  it('a cancelled analysis leaves no worker busy, and the next one runs', async () => {
    const page = await open('explore', { tool: 'sweep', paths: '20000' });
    await page.addInitScript(countBusyWorkers);
    await page.reload();
    await page.getByRole('button', { name: '开始扫描' }).click();
    const cancel = page.getByRole('button', { name: '取消' });
    await cancel.waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => (window as unknown as { busyWorkers: () => number }).busyWorkers() > 0);
    await cancel.click();
    await page
      .getByText(/已取消/)
      .first()
      .waitFor();
    expect(await busyWorkers(page)).toBe(0);
    expect(await page.locator('progress').count()).toBe(0);
    await page.getByRole('tab', { name: '目标求解' }).click();
    await page.getByLabel('每个方案模拟次数').selectOption('1000');
    await page.getByRole('button', { name: '求解', exact: true }).click();
    await page.locator('gf-goal-answer svg[role=img]').waitFor({ timeout: 120_000 });
  });
});

describe('behaviour: sharing a comparison', () => {
  it('says that a scenario file holds one scenario', async () => {
    const page = await open('compare', { of: 'draft henan' });
    await page.getByRole('button', { name: '分享链接' }).click();
    await page.getByText(/方案文件只含当前方案，不含其他参与对比的方案/).waitFor();
  });
});

describe('behaviour: pages of the site', () => {
  it('are reached by the navigation, left by the back button, and opened by their address', async () => {
    const page = await open('compare', { of: 'draft henan' });
    await page.getByRole('link', { name: '探索' }).click();
    await page.locator('gf-explore-page').waitFor();
    expect(new URL(page.url()).hash).toContain('p=explore');
    await page.goBack();
    await page.locator('gf-compare-page').waitFor();
    await page.getByRole('link', { name: '模拟', exact: true }).click();
    await page.locator('[data-digest]').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('link', { name: '模拟', exact: true }).getAttribute('aria-current')).toBe('page');
  });
});
