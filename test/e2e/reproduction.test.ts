import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLines } from '../../src/report/code-text';
import { reproductionCode } from '../../src/report/reproduction-code';
import { toJson } from '../../src/report/to-json';
import { findingsOf, presetNamed, reportOptions } from '../report/findings';
import { launchBrowser } from './browser';
import { linkTo, serveSite, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

/** The page of the library. */
async function openLibrary(): Promise<Page> {
  const opened = await visit(browser, `${site.address}#p=library&${linkTo('baseline').slice(1)}`);
  visits.push(opened);
  await opened.page.getByRole('heading', { name: '方案库', exact: true }).waitFor();
  return opened.page;
}

async function paste(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: '粘贴复现码…' }).press('Enter');
  await page.getByLabel('完整复现码').fill(code);
  await page.getByRole('button', { name: '重新计算并核对' }).press('Enter');
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([named, held]) => {
      const data = new DataTransfer();
      data.items.add(new File([held], named));
      return data;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('gf-shell', 'drop', { dataTransfer });
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

describe('behaviour: a report computed again in a browser', () => {
  it('from its code, made by the command line’s own path and pasted with its ends of lines', async () => {
    const findings = await findingsOf([presetNamed('wuhan'), presetNamed('luoyang')]);
    const page = await openLibrary();
    await paste(page, inLines(reproductionCode(findings)));
    await page.getByText('完全一致：2 个方案各重新模拟 100 次，复现码与报告相同。').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('cell', { name: findings.scenarios[1].outcome.result.digest }).count()).toBe(2);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await paste(page, 'a'.repeat(64));
    await page.getByText('请复制以 gf1. 开头的完整复现码').waitFor();
  });

  it('from its file: of the results and of the file each is said what is so', async () => {
    const written = toJson(await findingsOf([presetNamed('luoyang')]), reportOptions);
    const page = await openLibrary();
    await drop(page, '报告.json', written.replace('"title": ""', '"title": "改过"'));
    await page.getByText(/计算结果：重新计算一致（1 个方案、15 项指标和公式/).waitFor({ timeout: 60_000 });
    await page.getByText(/文件：写出之后被改动过（校验值不符），但计算结果没有变/).waitFor();
  });
});
