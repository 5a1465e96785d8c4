import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/text';
import { buildReport } from '../../src/report/build-report';
import { figuresOf } from '../../src/report/figures';
import type { ReportFindings } from '../../src/report/findings';
import { makerFor } from '../../src/report/html/elements';
import { tableElement } from '../../src/report/html/table';
import { numberColumn } from '../../src/report/report';
import { reportBody, reportCss, toHtml } from '../../src/report/to-html';
import { reportOptions } from './findings';
import { hostileReport, hostileTexts } from './hostile';
import { partsOfHtml, readHtml, shown } from './read-documents';
import { reportIn, smallFindings } from './small-report';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

let findings: ReportFindings;
beforeAll(async () => {
  findings = await smallFindings();
}, 60_000);

const htmlIn = (language: Language): string => toHtml(reportIn(findings, language), document);

const TAG = { zh: 'zh-CN', en: 'en' } as const;

describe('behaviour: a report as HTML', () => {
  it.each(LANGUAGES)('stands alone: no script, no address, no style but its own (%s)', (language) => {
    const html = htmlIn(language);
    const page = readHtml(html);
    expect(page.querySelectorAll('script, link, iframe, object, embed, img')).toHaveLength(0);
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|src=/);
    expect(page.documentElement.getAttribute('lang')).toBe(TAG[language]);
    expect(page.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
  });

  it('has a heading for the title and one for every part, the annex one level deeper', () => {
    const report = reportIn(findings, 'zh');
    const page = readHtml(htmlIn('zh'));
    const texts = (selector: string) => Array.from(page.querySelectorAll(selector), (each) => each.textContent);
    expect(texts('h1')).toEqual([report.title]);
    expect(texts('h2')).toEqual([
      '一、提请审议事项',
      '二、政策与资料来源',
      '三、方案比较',
      '四、测算结果',
      '五、财政收支安排',
      '六、容错与责任',
      '七、哪些情况会改变结论',
      '八、需要说明的问题',
      '技术附件',
    ]);
    expect(texts('.annex h3').map((text) => text.split('\u3000')[0])).toEqual(
      report.annex.map((_, i) => `附件${i + 1}`),
    );
  });

  it('numbers tables and figures through the report', () => {
    const page = readHtml(htmlIn('en'));
    const numbered = (selector: string) =>
      Array.from(page.querySelectorAll(selector), (each) => each.textContent.replace(/\..*/s, ''));
    const [tables, figures] = [numbered('caption'), numbered('figcaption')];
    expect(tables).toEqual(tables.map((_, i) => `Table ${i + 1}`));
    expect(figures).toEqual(figures.map((_, i) => `Figure ${i + 1}`));
    expect(figures).toHaveLength(figuresOf(reportIn(findings, 'en')).length);
  });

  it('tells people who cannot see what tables and pictures hold', () => {
    const page = readHtml(htmlIn('zh'));
    for (const table of page.querySelectorAll('table')) {
      const columns = table.querySelectorAll('thead th[scope=col]').length;
      expect(table.querySelectorAll('col')).toHaveLength(columns);
      for (const row of table.querySelectorAll('tbody tr')) {
        const [head] = row.children;
        expect(head.tagName).toBe('TH');
        const isGroup = head.getAttribute('scope') === 'rowgroup';
        expect(isGroup ? Number(head.getAttribute('colspan')) : row.children.length).toBe(columns);
      }
    }
    for (const picture of page.querySelectorAll('figure svg')) {
      expect(picture.getAttribute('role')).toBe('img');
      expect(picture.querySelector('title')?.textContent).toMatch(/？$/);
      expect(picture.querySelector('desc')?.textContent).toMatch(/\d.*。$/s);
    }
  });

  it('sets a table of many columns in smaller type, its numbers whole', () => {
    const page = readHtml(htmlIn('zh'));
    for (const table of page.querySelectorAll('.table')) {
      const columns = table.querySelectorAll('thead th').length;
      expect(table.classList.contains('wide')).toBe(columns > 8);
    }
    const wide = (columns: number) => {
      const head = Array.from({ length: columns }, () => numberColumn('1'));
      return tableElement({ caption: '', head, rows: [], notes: [] }, makerFor(document), 'en').className;
    };
    expect([wide(8), wide(9)]).toEqual(['table short', 'table short wide']);
  });

  it('is the preview as well: the same elements, with the same rules', () => {
    const body = reportBody(reportIn(findings, 'zh'), document);
    expect(body.className).toBe('report');
    expect(htmlIn('zh')).toContain(body.outerHTML);
    expect(htmlIn('zh')).toContain(reportCss);
    expect(reportCss).not.toMatch(/@page|\bbody\b|\bhtml\b/);
  });

  it('leaves out what was not chosen, the annex as a whole too', () => {
    const report = buildReport(findings, { ...reportOptions, sections: ['results', 'caveats'] });
    const parts = partsOfHtml(toHtml(report, document));
    expect(parts.map(({ heading }) => heading)).toEqual(['', report.title, '一、测算结果', '二、需要说明的问题']);
  });
});

describe('behaviour: hostile texts in HTML', () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', async (_, raw) => {
    const [of, options] = await hostileReport(raw);
    const html = toHtml(buildReport(of, options), document);
    const page = readHtml(html);
    expect(page.querySelectorAll('script, img, iframe, svg svg, style')).toHaveLength(1);
    expect(page.querySelectorAll('[onload], [onerror], [style]')).toHaveLength(0);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]|(?![\t\n])\p{Cc}|\p{Cs}/u);
    const longest = Array.from(page.querySelectorAll('th, td, caption, h1'), (each) => each.textContent.length);
    expect(Math.max(...longest)).toBeLessThan(500);
  });

  it('are shown as what they are', async () => {
    const [of, options] = await hostileReport('<b>=1+1</b> &amp;');
    const page = readHtml(toHtml(buildReport(of, options), document));
    expect(page.querySelector('h1')?.textContent).toBe('<b>=1+1</b> &amp;');
    expect(page.querySelector('thead th:last-child')?.textContent).toBeTruthy();
    expect(page.querySelectorAll('b')).toHaveLength(0);
  });
});

describe('no-regression: a report as HTML', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    await expect(shown(partsOfHtml(htmlIn(language)))).toMatchFileSnapshot(`golden/report.${language}.html.txt`);
  });
});
