import { AxeBuilder } from '@axe-core/playwright';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inFolder } from '../cli/guidefund';
import { launchBrowser } from './browser';
import { digestOf, enter, linkTo, nextDigest, serveSite, visit, type Visit } from './page-visit';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let visits: Visit[] = [];

async function open(path = linkTo('baseline'), options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const opened = await visit(browser, site.address + path, options);
  visits.push(opened);
  return opened.page;
}

/** The page of the library, where what the dialogs of the system would ask is downloaded instead. */
async function openLibrary(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const page = await open(linkTo('baseline'), options);
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.reload();
  await digestOf(page);
  await goToLibrary(page);
  return page;
}

async function goToLibrary(page: Page): Promise<void> {
  await page.getByRole('link', { name: '方案库' }).click();
  await page.getByRole('heading', { name: '方案库', exact: true }).waitFor();
}

/** Another window of the same browser, on its library. */
async function openBeside(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(`${site.address}#p=library&${linkTo('baseline').slice(1)}`);
  await other.locator('gf-library-page').waitFor();
  return other;
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '保存当前方案' }).click();
  await page.getByLabel('名称', { exact: true }).fill(name);
  await page.getByRole('button', { name: '存为新方案' }).click();
  await entry(page, name).waitFor();
}

const entry = (page: Page, name: string): Locator => page.getByRole('article', { name: new RegExp(`^${name}( |$)`) });
const act = (page: Page, action: string, name: string): Promise<void> =>
  page.getByRole('button', { name: `${action}：${name}`, exact: true }).click();
const names = (page: Page): Promise<string[]> => page.locator('gf-library-entry h3').allInnerTexts();
const hasNames = (page: Page, expected: readonly string[]): Promise<void> =>
  expect
    .poll(async () => (await names(page)).map((name) => name.replace(/\s*(含结果|已打开)/g, '')).sort(), {
      timeout: 10_000,
    })
    .toEqual([...expected].sort());

async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; content: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()] as [Promise<Download>, Promise<void>]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

/** Holds a file above the page, looks, and lets it fall. */
async function drop(page: Page, name: string, content: string, look?: () => Promise<void>): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([named, held]) => {
      const data = new DataTransfer();
      data.items.add(new File([held], named));
      return data;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('gf-shell', 'dragenter', { dataTransfer: transfer });
  await look?.();
  await page.dispatchEvent('gf-shell', 'drop', { dataTransfer: transfer });
}

/** Puts raw contents into the database, past the page. */
async function putRaw(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(async (raw) => {
    const request = indexedDB.open('guidefund');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction('library', 'readwrite');
    for (const [key, content] of Object.entries(raw)) transaction.objectStore('library').put(content, key);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
  }, records);
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

describe('behaviour: the library keeps scenarios and results', () => {
  it('save from the first page, reload, find it, open it: the result is identical', async () => {
    const page = await open();
    const first = await digestOf(page);
    await enter(page, '成功率', '33');
    const digest = await nextDigest(page, first);
    await page.getByRole('button', { name: '存入方案库' }).click();
    await page.getByLabel('名称', { exact: true }).fill('成功率三成三');
    await page.keyboard.press('Enter');
    await page.getByText('已存入方案库：“成功率三成三”').waitFor();

    await page.goto(site.address);
    await page.getByLabel('预设方案').selectOption({ label: '武汉行动方案' });
    await goToLibrary(page);
    const kept = entry(page, '成功率三成三');
    expect(await kept.innerText()).toContain(`500 次模拟`);
    expect(await kept.locator('code').getAttribute('title')).toBe(digest);
    await act(page, '打开', '成功率三成三');
    await page.getByText(/“成功率三成三”：重新计算的结果与保存时完全一致/).waitFor({ timeout: 60_000 });
    expect(await digestOf(page)).toBe(digest);
    expect(await page.getByLabel('成功率', { exact: true }).first().inputValue()).toBe('33');
  });

  it('renames, duplicates, deletes, and brings back what was deleted, by keyboard', async () => {
    const page = await openLibrary();
    await save(page, '一号');
    await page.getByRole('button', { name: '改名：一号' }).press('Enter');
    await page.getByLabel('新名称').fill('甲案');
    await page.keyboard.press('Enter');
    await hasNames(page, ['甲案']);
    await act(page, '建副本', '甲案');
    await hasNames(page, ['甲案', '甲案（副本）']);
    await page.getByRole('button', { name: '删除：甲案', exact: true }).press('Enter');
    await hasNames(page, ['甲案（副本）']);
    await expect
      .poll(() =>
        page
          .getByRole('button', { name: '撤销' })
          .last()
          .evaluate((it) => it.matches(':focus')),
      )
      .toBe(true);
    await page.keyboard.press('Enter');
    await hasNames(page, ['甲案', '甲案（副本）']);
    await act(page, '删除', '甲案（副本）');
    await hasNames(page, ['甲案']);
    await page.keyboard.press('Control+z');
    await hasNames(page, ['甲案', '甲案（副本）']);
  });

  it('updates the entry the draft came from, and takes that back', async () => {
    const page = await openLibrary();
    await save(page, '一号');
    await act(page, '打开', '一号');
    const before = await digestOf(page);
    await enter(page, '成功率', '33');
    await nextDigest(page, before);
    await page.getByRole('button', { name: '存入方案库' }).click();
    await page.getByRole('button', { name: '更新“一号”' }).click();
    await page.getByText('已更新方案库中的“一号”').waitFor();
    await goToLibrary(page);
    await expect.poll(() => entry(page, '一号').innerText()).toContain('改动2项');
    await page.locator('gf-undo-bar').getByRole('button').click();
    await expect.poll(() => entry(page, '一号').innerText()).toContain('改动1项');
  });

  it('puts an entry into the comparison', async () => {
    const page = await openLibrary();
    await save(page, '拿去对比');
    await act(page, '加入对比', '拿去对比');
    await page.locator('gf-compare-page').waitFor();
    await expect.poll(() => page.url()).toContain('p=compare');
    expect(await page.evaluate(() => localStorage.getItem('guidefund.kept'))).toContain('拿去对比');
  });
});

describe('behaviour: files of the library', () => {
  it('everything comes down as one file, and is taken in again where it was deleted', async () => {
    const page = await openLibrary();
    await save(page, '一号');
    await save(page, '二号');
    const file = await downloaded(page, () => page.getByRole('button', { name: '导出全部' }).click());
    expect(file.name).toMatch(/^guidefund-library-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file.content)).toMatchObject({ format: 'guidefund-library', count: 2 });
    await act(page, '删除', '一号');
    await hasNames(page, ['二号']);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '打开或导入文件' }).click(),
    ]);
    await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.content) });
    await page.getByText(/新增 1 个，已有且相同 1 个/).waitFor();
    await hasNames(page, ['一号', '二号']);
  });

  it('a damaged file: what can be read is taken in, the rest is named', async () => {
    const page = await openLibrary();
    for (const name of ['一号', '二号', '三号']) await save(page, name);
    const { content } = await downloaded(page, () => page.getByRole('button', { name: '导出全部' }).click());
    const lines = content.split('\n');
    const damaged = lines.map((line) => (line.includes('"二号"') ? line.slice(0, 150) : line)).join('\n');
    for (const name of ['一号', '二号', '三号']) await act(page, '删除', name);
    await drop(page, '坏了的.json', damaged);
    const report = page.locator('gf-import-report');
    await report.getByText('已导入“坏了的.json”：新增 2 个。').waitFor();
    await report.getByText(/第 \d 个方案不完整，未导入/).waitFor();
    await hasNames(page, ['一号', '三号']);
  });

  it('an entry becomes a scenario file, which opens when it is dragged onto any page', async () => {
    const page = await openLibrary();
    await save(page, '给同事');
    const { name, content } = await downloaded(page, () => act(page, '存为方案文件', '给同事'));
    expect(name).toBe('给同事.yaml');
    await page.getByRole('link', { name: '模拟' }).click();
    const before = await digestOf(page);
    await page.getByLabel('预设方案').selectOption({ label: '郑州天使母基金' });
    await nextDigest(page, before);
    await page.getByRole('link', { name: '对比' }).click();
    await drop(page, name, content, () => page.getByText('松开鼠标即可打开').waitFor());
    await page.getByText('已打开文件“给同事.yaml”').waitFor();
    await page.locator(`[data-digest="${before}"]:not(.stale)`).waitFor({ timeout: 60_000 });
    expect(await page.getByText('松开鼠标即可打开').count()).toBe(0);
  });

  it('a dragged file that is something else changes nothing', async () => {
    const page = await openLibrary();
    await drop(page, '照片.png', '\u0089PNG\0');
    await page.getByText('文件“照片.png”不能使用').waitFor();
    expect(await page.locator('gf-library-page').count()).toBe(1);
  });

  it('is saved where the person says, in browsers that ask', async () => {
    const page = await open();
    await page.evaluate(() => {
      const asked: string[] = [];
      Object.assign(window, {
        asked,
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
          asked.push(suggestedName);
          return (await navigator.storage.getDirectory()).getFileHandle('saved.yaml', { create: true });
        },
      });
    });
    await goToLibrary(page);
    await save(page, '一号');
    await act(page, '存为方案文件', '一号');
    const saved = (): Promise<string> =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle('saved.yaml', { create: true })).getFile()).text();
      });
    await expect.poll(saved).toContain('zh: 一号');
    expect(await page.evaluate(() => Reflect.get(window, 'asked') as unknown)).toEqual(['一号.yaml']);
  });
});

describe('behaviour: a scheme under its own name', () => {
  const NAME = '我市母基金30亿方案（送审）';

  it('is called so in the headline, the banner and the comparison, where it is offered', async () => {
    const page = await openLibrary();
    await page.getByRole('link', { name: '模拟' }).click();
    const before = await digestOf(page);
    await enter(page, '成功率', '33');
    await nextDigest(page, before);
    await goToLibrary(page);
    await save(page, NAME);
    await act(page, '打开', NAME);
    await digestOf(page);
    expect(await page.locator('gf-result-sentence p').first().innerText()).toContain(`按“${NAME}”，`);
    expect(await page.locator('gf-preset-banner section').innerText()).toContain(`${NAME}（参照基准情景，改动2项）`);
    await page.getByLabel('预设方案').selectOption({ label: '武汉行动方案' });
    await page.getByRole('link', { name: '对比' }).click();
    await page.getByLabel('添加方案').selectOption({ label: NAME });
    await page
      .getByRole('columnheader', { name: new RegExp(NAME) })
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await page.locator('gf-slot-card article').last().innerText()).toContain(NAME);
    const options = await page.getByLabel('添加方案').locator('option').allInnerTexts();
    expect(options.filter((option) => option === NAME)).toEqual([]);
  });
});

describe('behaviour: what the library says', () => {
  it('is about the last file, and stays on its page', async () => {
    const page = await openLibrary();
    await drop(page, '坏.json', '{"format":"guidefund-library","version":1,"entries":[7]}');
    await page.locator('gf-import-report .card').waitFor();
    await drop(page, '空.yaml', '');
    await page.getByText('文件“空.yaml”不能使用').waitFor();
    await page.getByText('文件是空的。').waitFor();
    expect(await page.locator('gf-import-report .card').count()).toBe(0);
    await page.getByRole('link', { name: '对比' }).click();
    await page.locator('gf-compare-page').waitFor();
    expect(await page.getByText('空.yaml').count()).toBe(0);
  });
});

describe('behaviour: two windows', () => {
  it('follow each other, and lose nothing although both work at once', async () => {
    const page = await openLibrary();
    await save(page, '共有');
    const other = await openBeside(page);
    await hasNames(other, ['共有']);
    await Promise.all([
      save(page, '甲'),
      act(other, '建副本', '共有').then(() => act(other, '建副本', '共有')),
      putRaw(page, {}),
    ]);
    await Promise.all([act(page, '删除', '共有'), save(other, '乙')]);
    for (const window of [page, other]) await hasNames(window, ['共有（副本）', '共有（副本）', '乙', '甲']);
    await page.reload();
    await hasNames(page, ['共有（副本）', '共有（副本）', '乙', '甲']);
  });

  it('a newer version in one of them is told in the other, and nothing looks lost', async () => {
    const page = await openLibrary();
    await save(page, '一号');
    await page.evaluate(async () => {
      const request = indexedDB.open('guidefund', 99);
      await new Promise((resolve) => (request.onsuccess = resolve));
    });
    await act(page, '建副本', '一号');
    await page.getByText(/另一个窗口打开了更新版本的程序/).waitFor();
    await hasNames(page, ['一号']);
    await page.reload();
    await page.getByText(/另一个窗口打开了更新版本的程序/).waitFor();
    expect(await page.getByText('还没有保存的方案').count()).toBe(0);
  });
});

describe('behaviour: a library that is damaged, or cannot be kept', () => {
  it('records that cannot be read are named with the reason, and harm no other', async () => {
    const page = await openLibrary();
    await save(page, '好的');
    await putRaw(page, { x: { version: 1, id: 'x', name: { zh: '坏的', en: 'bad' } }, y: 'rubbish' });
    await page.reload();
    await hasNames(page, ['好的']);
    const damaged = page.locator('gf-damaged-records');
    for (const said of [/有 2 条记录无法读取/, /^坏的$/, /建立时间缺失/, /这条记录缺少方案内容/, /不是方案库的记录/])
      await damaged.getByText(said).waitFor();
    await damaged.getByRole('button', { name: '删除：坏的' }).click();
    await damaged.getByText('有 1 条记录无法读取').waitFor();
  });

  it('a record the disk has lost harms no other', async () => {
    const page = await openLibrary();
    await save(page, '好的');
    await putRaw(page, { lost: 'anything' });
    await page.addInitScript(() => {
      const lose = (): never => {
        throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      };
      const fetch = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'get')?.value as (key: string) => unknown;
      IDBObjectStore.prototype.getAll = lose;
      Object.assign(IDBObjectStore.prototype, {
        get(this: IDBObjectStore, key: string) {
          return key === 'lost' ? lose() : fetch.call(this, key);
        },
      });
    });
    await page.reload();
    await hasNames(page, ['好的']);
    await page.getByText('有 1 条记录无法读取').waitFor();
  });

  it.each([
    ['missing', () => void Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'denied',
      () =>
        void Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
  ])('with IndexedDB %s it says so, and lasts as long as the page', async (_, take) => {
    const page = await open();
    await page.addInitScript(take);
    await page.reload();
    await digestOf(page);
    await goToLibrary(page);
    await page.getByText('浏览器不允许本页保存数据').waitFor();
    await save(page, '一时');
    await page.getByText('关闭页面前请在“方案库”页导出').waitFor();
    await page.getByRole('link', { name: '模拟' }).click();
    await goToLibrary(page);
    await hasNames(page, ['一时']);
  });

  it('works in guidefund.html, double-clicked', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'guidefund.html');
      await copyFile(join(import.meta.dirname, '../../dist/guidefund.html'), file);
      const address = pathToFileURL(file).href + linkTo('baseline');
      const { page, faults } = await visit(browser, address, { offline: true });
      await digestOf(page);
      await goToLibrary(page);
      await save(page, '双击打开');
      await page.reload();
      await hasNames(page, ['双击打开']);
      expect(faults).toEqual([]);
      await page.context().close();
    }));
});

describe('behaviour: the library is accessible', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const page = await openLibrary({ colorScheme });
    await save(page, '一号');
    await save(page, '二号');
    await act(page, '删除', '一号');
    await putRaw(page, { x: 'rubbish' });
    await drop(page, '坏.json', '{"format":"guidefund-library","version":1,"entries":[7]}');
    await page.locator('gf-import-report .card').waitFor();
    await page.locator('gf-damaged-records section').waitFor();
    for (const prepare of [
      () => act(page, '改名', '二号'),
      () => page.getByRole('button', { name: '保存当前方案' }).click(),
    ]) {
      await prepare();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join()}`)).toEqual([]);
    }
  });
});

/** What has the keyboard, down to the last shadow tree: its tag and the beginning of its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.tagName ?? ''} ${at?.textContent.trim().slice(0, 20) ?? ''}`.trim();
  });

const expectFocus = (page: Page, expected: string | RegExp): Promise<void> =>
  expect.poll(() => focused(page)).toMatch(expected);

describe('behaviour: the keyboard in the library', () => {
  it('has a place after whatever was closed, undone or deleted', async () => {
    const page = await openLibrary();
    await save(page, '一号');
    await page.getByRole('button', { name: '删除：一号', exact: true }).press('Enter');
    await expectFocus(page, 'BUTTON 撤销');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'H2 方案库');

    await putRaw(page, { x: 'rubbish' });
    await drop(page, '坏.json', '{"format":"guidefund-library","version":1,"entries":[7]}');
    await page.locator('gf-import-report').getByRole('button').press('Enter');
    await expectFocus(page, 'H2 方案库');
    await page.locator('gf-damaged-records').getByRole('button').press('Enter');
    await expectFocus(page, 'BUTTON 撤销');

    await drop(page, '照片.png', '\u0089PNG\0');
    await page.locator('gf-notice').getByRole('button').press('Enter');
    await expectFocus(page, /^MAIN/);
  });

  it('Ctrl+Z changes nothing behind a dialog', async () => {
    const page = await openLibrary();
    await save(page, '一号');
    await act(page, '删除', '一号');
    await hasNames(page, []);
    await page.getByRole('button', { name: '保存当前方案' }).click();
    await page.getByRole('button', { name: '取消' }).focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: '存入方案库' }).click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await hasNames(page, []);
    await page.keyboard.press('Control+z');
    await hasNames(page, ['一号']);
  });
});

describe('behaviour: failures in the library', () => {
  it('on a full disk the dialog stays open with what was typed, and says why', async () => {
    const page = await open();
    await page.getByRole('button', { name: '存入方案库' }).click();
    const [dialog, name] = [page.locator('gf-save-dialog dialog'), page.getByLabel('名称', { exact: true })];
    await dialog.getByRole('checkbox').uncheck();
    await name.fill('想好的名字');
    await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = () => {
        Object.defineProperty(IDBObjectStore.prototype, 'put', put ?? {});
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.keyboard.press('Enter');
    await dialog.getByText('存储空间已满').waitFor();
    expect(await name.inputValue()).toBe('想好的名字');
    await name.press('Enter');
    await page.getByText('已存入方案库：“想好的名字”').waitFor();
    expect(await dialog.isVisible()).toBe(false);
    await page.getByRole('button', { name: '存入方案库' }).click();
    expect(await dialog.getByRole('checkbox').isChecked()).toBe(true);
    expect(await dialog.getByRole('alert').count()).toBe(0);
  });

  it('where a policy forbids the picker of the system, the field for files is used', async () => {
    const page = await openLibrary();
    // The program looks for the picker when it starts.
    await page
      .context()
      .addInitScript(() =>
        Object.assign(window, { showOpenFilePicker: () => Promise.reject(new DOMException('no', 'SecurityError')) }),
      );
    await page.reload();
    await page.locator('gf-library-page').waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '打开或导入文件' }).click(),
    ]);
    await chooser.setFiles({ name: 'x.yaml', mimeType: 'application/yaml', buffer: Buffer.from('id: X') });
    await page.getByText('文件“x.yaml”不能使用').waitFor();
  });

  it('where the code of the dialog does not come, that is said', async () => {
    const page = await open();
    await digestOf(page);
    await page.route(/save-dialog/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("not the code")' }),
    );
    await page.getByRole('button', { name: '存入方案库' }).click();
    await page.getByText('没有加载成功').waitFor();
  });

  it('20,000 bad records are told in no time: the first of them, and how many more', async () => {
    const page = await openLibrary();
    const bad = Array.from({ length: 20_000 }, () => '{"version":1,"id":"x"}').join(',\n');
    const start = Date.now();
    await drop(page, '垃圾.json', `{"format":"guidefund-library","version":1,"entries":[\n${bad}\n]}`);
    await page.locator('gf-import-report').getByText('另有 19980 处').waitFor();
    expect(await page.locator('gf-import-report .said > ul > li').count()).toBe(21);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it('hundreds of damaged records are told in the same way', async () => {
    const page = await openLibrary();
    await putRaw(page, Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x${i}`, 'rubbish'])));
    await page.reload();
    const damaged = page.locator('gf-damaged-records');
    await damaged.getByText('有 300 条记录无法读取').waitFor();
    expect(await damaged.getByRole('button').count()).toBe(20);
    await damaged.getByText('另有 280 条').waitFor();
  });
});
