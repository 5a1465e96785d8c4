import type { Language } from '../model/text';
import type { Palette } from './palette';
import type { Attributes } from './svg';

/** What every chart needs beside its data. Lengths are svg viewBox units (CSS pixels when drawn 1:1). */
export interface ChartOptions {
  /** The document that makes the elements: the page's, or linkedom's in the command line and tests. */
  readonly document: Document;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly palette: Palette;
  /** Draw the title into the picture as well: for a file that leaves the page and its headings. */
  readonly heading?: boolean;
  /** Lines below the picture, which grows by them: where a file comes from. */
  readonly notes?: readonly string[];
}

/** A rectangle in viewBox coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point in viewBox coordinates. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A cell: a plain number in the unit its header names, a text, or null where there is no value. */
export type Cell = number | string | null;

/** The chart's data as a person reads it: for the table view and the CSV download. */
export interface ChartTable {
  /** Column headings with their unit. */
  readonly headers: readonly string[];
  /** The same in a narrower table: what all headings have in common is said once, above it. */
  readonly narrow?: { readonly caption: string; readonly headers: readonly string[] };
  readonly rows: readonly (readonly Cell[])[];
  /** Decimals of broken numbers; where it is not said, as many as their size leaves room for. */
  readonly decimals?: number;
}

/** How one kind of mark looks, for a sample of it beside its name. */
export interface Key {
  readonly mark: 'line' | 'area' | 'whisker' | 'dot' | 'cross';
  /** The presentation attributes the marks themselves have. */
  readonly look: Attributes;
}

export interface ReadoutLine {
  readonly label: string;
  /** The number with its unit, formatted for reading. */
  readonly value: string;
  /** The mark this number belongs to. */
  readonly key?: Key;
}

/** What hovering over, or stepping to, one datum says. */
export interface Readout {
  /** Where the crosshair is drawn. */
  readonly at: Position;
  readonly title: string;
  readonly lines: readonly ReadoutLine[];
  /** The datum's place among the chart's data, where a person can pick it. */
  readonly datum?: number;
}

/** A drawn chart: the picture, the same in words and as a table, and what a pointer or the arrow keys find in it. */
export interface Chart {
  readonly title: string;
  /** One sentence that says the data; also the svg's `<desc>`. */
  readonly description: string;
  readonly svg: SVGSVGElement;
  readonly table: ChartTable;
  /**
   * What the data run along: x (the crosshair is a vertical line), y for horizontal bars (a horizontal one), or both for a grid of
   * cells. The other coordinate of a position then means nothing.
   */
  readonly axis: 'x' | 'y' | 'both';
  /** Where marks are drawn; a crosshair reaches across it. */
  readonly plot: Box;
  /** The datum nearest to a position; null where there are no data. */
  readonly readout: (position: Position) => Readout | null;
  /** The positions that the arrow keys step through, from left to right and row by row down; each gives a readout. */
  readonly steps: readonly Position[];
}
