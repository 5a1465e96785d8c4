import type { Chart, ChartOptions } from '../charts/chart';
import type { Language } from '../model/text';

/** What a report says, in one language, before anyone decides how it is written: the same for Word, HTML and the preview. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** Lines under the title: what it is about, and the date where nobody signs. */
  readonly subtitle: readonly string[];
  /** At the lower right end of the main text: who presents it, and the date; empty where nobody signs. */
  readonly signature: readonly string[];
  /** The four pages for a meeting. */
  readonly main: readonly Section[];
  /** For whoever checks the numbers. */
  readonly annex: readonly Section[];
}

/** A numbered part; the writers number them: 一、 in the main text, 附件1 in the annex. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'figure'; readonly figure: ReportFigure };

export interface Heading {
  readonly text: string;
  /** Numbers stand at the right, words at the left. */
  readonly align: 'text' | 'number';
  /** Share of the table's width, in any unit; the writers divide by the sum. */
  readonly width: number;
}

/** A three-line table. Units stand in the caption or in the headings, once. */
export interface ReportTable {
  readonly caption: string;
  readonly head: readonly Heading[];
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
}

export interface ReportRow {
  readonly cells: readonly string[];
  /** A row that heads those below it: its first cell spans the table. */
  readonly isGroup?: boolean;
}

export interface ReportFigure {
  readonly caption: string;
  /** Draws it for a document, a size and a palette; the chart's description is the picture's alternative text. */
  readonly draw: (options: ChartOptions) => Chart;
  /** Height over width. */
  readonly ratio: number;
}

/** Parts of the main text, in their order. */
export const MAIN_SECTIONS = [
  'decision',
  'basis',
  'options',
  'results',
  'fiscal',
  'accountability',
  'drivers',
  'caveats',
] as const;

/** Parts of the annex, in their order. */
export const ANNEX_SECTIONS = [
  'provenance',
  'differences',
  'leverage',
  'parties',
  'readings',
  'alarms',
  'sensitivity',
  'sampling',
  'backTests',
  'scope',
  'reproduction',
] as const;

export const SECTION_IDS = [...MAIN_SECTIONS, ...ANNEX_SECTIONS] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const subheading = (text: string): Block => ({ kind: 'heading', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const code = (text: string): Block => ({ kind: 'code', text });
export const table = (of: ReportTable): Block => ({ kind: 'table', table: of });
export const figure = (of: ReportFigure): Block => ({ kind: 'figure', figure: of });

export const textColumn = (text: string, width = 1): Heading => ({ text, align: 'text', width });
export const numberColumn = (text: string, width = 1): Heading => ({ text, align: 'number', width });
