import { drawFigure } from '../figures';
import { ANNEX_TITLE, numberReport } from '../numbering';
import type { Block, Report, Section } from '../report';
import { makerFor, type Maker } from './elements';
import { tableElement } from './table';

const LANGUAGE_TAG = { zh: 'zh-CN', en: 'en' } as const;

/** Headings of a part and within it: a part of the annex is one level deeper. */
interface Levels {
  readonly part: 'h2' | 'h3';
  readonly heading: 'h3' | 'h4';
}

const MAIN: Levels = { part: 'h2', heading: 'h3' };
const ANNEX: Levels = { part: 'h3', heading: 'h4' };

/** Makes the elements of one report. */
interface Workshop {
  readonly make: Maker;
  readonly document: Document;
  readonly language: Report['language'];
}

function blockElement(block: Block, levels: Levels, { make, document, language }: Workshop): HTMLElement {
  switch (block.kind) {
    case 'paragraph':
      return make('p', {}, block.text);
    case 'heading':
      return make(levels.heading, {}, block.text);
    case 'list':
      return make('ol', {}, ...block.items.map((item) => make('li', {}, item)));
    case 'code':
      return make('pre', {}, make('code', {}, block.text));
    case 'table':
      return tableElement(block.table, make, language);
    case 'figure': {
      const { svg } = drawFigure(block.figure, document, language);
      return make('figure', {}, svg, make('figcaption', {}, block.figure.caption));
    }
  }
}

function sectionElement({ heading, blocks }: Section, levels: Levels, workshop: Workshop): HTMLElement {
  const { make } = workshop;
  return make(
    'section',
    {},
    make(levels.part, {}, heading),
    ...blocks.map((block) => blockElement(block, levels, workshop)),
  );
}

function header({ title, subtitle }: Report, { make }: Workshop): HTMLElement {
  const lines = subtitle.map((line) => make('p', { class: 'subtitle' }, line));
  return make('header', {}, make('h1', {}, title), ...lines);
}

function annexElement({ annex, language }: Report, workshop: Workshop): readonly HTMLElement[] {
  if (annex.length === 0) return [];
  const { make } = workshop;
  const title = make('h2', { class: 'annex-title' }, ANNEX_TITLE[language]);
  return [
    make('section', { class: 'annex' }, title, ...annex.map((section) => sectionElement(section, ANNEX, workshop))),
  ];
}

/** A report as elements of a document, to be shown with `reportCss`: no scripts, no style attributes, charts as SVG. */
export function reportBody(report: Report, document: Document): HTMLElement {
  const numbered = numberReport(report);
  const { language } = numbered;
  const workshop = { make: makerFor(document), document, language };
  return workshop.make(
    'article',
    { class: 'report', lang: LANGUAGE_TAG[language] },
    header(numbered, workshop),
    ...numbered.main.map((section) => sectionElement(section, MAIN, workshop)),
    ...numbered.signature.map((line) => workshop.make('p', { class: 'signature' }, line)),
    ...annexElement(numbered, workshop),
  );
}
