import { text, type Language } from '../model/text';
import { safeText } from './names';
import { chineseNumber } from './part-numbers';
import type { Block, Report, ReportTable, Section } from './report';

/** As wide as a letter: it sets a number off from its words. */
const SPACE = '\u3000';

/** How one language numbers: parts, headings within them, parts of the annex, tables, figures. */
interface Numbers {
  readonly part: (n: number, heading: string) => string;
  readonly heading: (part: number, n: number, heading: string) => string;
  readonly annex: (n: number, heading: string) => string;
  readonly table: (n: number, caption: string) => string;
  readonly figure: (n: number, caption: string) => string;
  readonly note: (notes: readonly string[]) => string;
}

const numbers: Readonly<Record<Language, Numbers>> = {
  zh: {
    part: (n, heading) => `${chineseNumber(n)}、${heading}`,
    heading: (_, n, heading) => `（${chineseNumber(n)}）${heading}`,
    annex: (n, heading) => `附件${n}${SPACE}${heading}`,
    table: (n, caption) => `表${n}${SPACE}${caption}`,
    figure: (n, caption) => `图${n}${SPACE}${caption}`,
    note: (notes) => `注：${notes.join('')}`,
  },
  en: {
    part: (n, heading) => `${n}. ${heading}`,
    heading: (part, n, heading) => `${part}.${n} ${heading}`,
    annex: (n, heading) => `Annex ${n}. ${heading}`,
    table: (n, caption) => `Table ${n}. ${caption}`,
    figure: (n, caption) => `Figure ${n}. ${caption}`,
    note: (notes) => `Note: ${notes.join(' ')}`,
  },
};

/** Heads the annex. */
export const ANNEX_TITLE = text('技术附件', 'Technical annex');

/** Texts come from files of other people too: none has a character that a document cannot hold. */
const clean = (raw: string): string => safeText(raw, Infinity);

/** A row stands on one page: its cells are cut before they fill it. */
const LONGEST_CELL = 400;
const cleanCell = (raw: string): string => safeText(raw, LONGEST_CELL);

interface Counters {
  tables: number;
  figures: number;
}

function cleanTable({ head, rows, notes }: ReportTable, caption: string, { note }: Numbers): ReportTable {
  return {
    caption: clean(caption),
    head: head.map((column) => ({ ...column, text: clean(column.text) })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(cleanCell) })),
    notes: notes.length === 0 ? [] : [clean(note(notes))],
  };
}

function numberBlocks(
  blocks: readonly Block[],
  part: number,
  counters: Counters,
  language: Language,
): readonly Block[] {
  const say = numbers[language];
  let headings = 0;
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', text: clean(say.heading(part, ++headings, block.text)) };
      case 'list':
        return { kind: 'list', items: block.items.map(clean) };
      case 'table':
        return {
          kind: 'table',
          table: cleanTable(block.table, say.table(++counters.tables, block.table.caption), say),
        };
      case 'figure': {
        const caption = clean(say.figure(++counters.figures, block.figure.caption));
        return { kind: 'figure', figure: { ...block.figure, caption } };
      }
      default:
        return { kind: block.kind, text: clean(block.text) };
    }
  });
}

/**
 * The report as it is written down: numbers before its headings and captions, one note under a table, no character that a
 * document cannot hold. Every writer writes this one, so that they all say the same.
 */
export function numberReport({ language, title, subtitle, signature, main, annex }: Report): Report {
  const counters = { tables: 0, figures: 0 };
  const say = numbers[language];
  const sectionsOf = (sections: readonly Section[], number: Numbers['part']): readonly Section[] =>
    sections.map(({ id, heading, blocks }, i) => ({
      id,
      heading: clean(number(i + 1, heading)),
      blocks: numberBlocks(blocks, i + 1, counters, language),
    }));
  return {
    language,
    title: clean(title),
    subtitle: subtitle.map(clean),
    signature: signature.map(clean),
    main: sectionsOf(main, say.part),
    annex: sectionsOf(annex, say.annex),
  };
}
