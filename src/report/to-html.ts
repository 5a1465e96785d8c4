import { reportBody } from './html/body';
import { pageCss, reportCss } from './html/css';
import { makerFor, type Maker } from './html/elements';
import { safeText } from './names';
import type { Report } from './report';

export { reportBody } from './html/body';
export { reportCss } from './html/css';

/** Nothing but its own styles: the file runs no script and asks nobody for anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Not every document escapes what a title holds: the command line's takes its text as it is. */
const tabTitle = (title: string): string => safeText(title, Infinity).replaceAll('<', '＜');

function headElement(title: string, make: Maker): HTMLElement {
  return make(
    'head',
    {},
    make('meta', { charset: 'utf-8' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    make('meta', { name: 'viewport', content: 'width=device-width' }),
    make('title', {}, title),
    make('style', {}, reportCss, pageCss),
  );
}

/**
 * A report as a file that stands alone: no script, no network, charts as SVG, ready to be printed on A4.
 * The document makes the elements: a page's, or one of the command line.
 */
export function toHtml(report: Report, document: Document): string {
  const make = makerFor(document);
  const article = reportBody(report, document);
  const head = headElement(tabTitle(report.title), make);
  const main = make('main', {}, article);
  const page = make('html', { lang: article.lang }, head, make('body', {}, main));
  return `<!doctype html>\n${page.outerHTML}\n`;
}
