import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { linkTo, serveSite, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

async function open(query: Readonly<Record<string, string>>): Promise<Page> {
  const draft = linkTo('zhengzhou-proposal').slice(1);
  const opened = await visit(browser, `${site.address}#${new URLSearchParams(query).toString()}&${draft}`);
  visits.push(opened);
  return opened.page;
}

const paper = (page: Page) => page.locator('gf-report-preview');

async function makeReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '生成报告' }).click();
  await paper(page)
    .getByRole('heading', { name: /如何复现/ })
    .waitFor({ timeout: 120_000 });
}

async function save(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await page.locator('gf-report-exports').getByRole('button', { name }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What becomes of all whitespace in a text: nothing. */
const dense = (text: string): string => text.replace(/\s/g, '');

/** The texts of a Word document, as they follow one another. */
function wordsOf(docx: Uint8Array): string {
  const xml = textOf(unzipSync(docx)['word/document.xml']);
  return dense([...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
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

describe('behaviour: a report', () => {
  it('is made, looked at while it is edited, and saved in every format', async () => {
    const page = await open({ p: 'report' });
    await makeReport(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.getByLabel('标题', { exact: true }).fill('关于种子基金容错的报告');
    await page.getByRole('textbox', { name: '提请审议事项' }).fill('拟同意先行试点，请审定。');
    await page.keyboard.press('Tab');
    await paper(page).getByText('拟同意先行试点，请审定。').waitFor();
    await paper(page).getByRole('heading', { name: '关于种子基金容错的报告' }).waitFor();

    const json = await save(page, /JSON/);
    const report = JSON.parse(textOf(json.bytes)) as { findings: { runs: { result: { digest: string } }[] } };
    const [{ result }] = report.findings.runs;
    expect(json.name).toMatch(/\.json$/);
    expect(await paper(page).getByText(result.digest).count()).toBe(1);

    const docx = await save(page, /Word/);
    expect(docx.name).toMatch(/\.docx$/);
    const words = wordsOf(docx.bytes);
    expect(words).toContain('拟同意先行试点，请审定。');
    expect(words).toContain(result.digest);
    expect(Object.keys(unzipSync(docx.bytes)).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(3);
    const cells = await paper(page).locator('table').first().locator('td').allInnerTexts();
    for (const cell of cells) expect(words).toContain(dense(cell));

    const web = textOf((await save(page, /网页/)).bytes);
    expect(web).toContain(result.digest);
    expect(web).not.toMatch(/<script|src="http|href="http/);

    const xlsx = unzipSync((await save(page, /Excel/)).bytes);
    expect(Object.keys(xlsx)).toContain('xl/workbook.xml');
    const csv = unzipSync((await save(page, /CSV/)).bytes);
    expect(Object.keys(csv).every((name) => name.endsWith('.csv'))).toBe(true);
    const parquet = (await save(page, /Parquet/)).bytes;
    expect(textOf(parquet.slice(0, 4))).toBe('PAR1');
    expect(textOf(parquet.slice(-4))).toBe('PAR1');
  });

  it('of three compared cities says how far it is, can be cancelled, and says when it is no longer up to date', async () => {
    const page = await open({ p: 'compare', of: 'draft hefei henan' });
    await page.locator('gf-indicator-table tbody tr').nth(14).waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: '报告' }).click();
    await page.getByRole('radio', { name: /对比/ }).check();
    await page.getByRole('button', { name: '生成报告' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('已取消').waitFor();

    await makeReport(page);
    const heads = await paper(page).locator('th').allInnerTexts();
    expect(heads).toEqual(expect.arrayContaining(['合肥种子天使直投', '河南省天使母基金']));
    await page.getByRole('radio', { name: '只写当前方案' }).check();
    await page.getByText('仍是改动之前的报告').waitFor();
  });
});
