/** How a column's numbers are shown; the numbers themselves keep every digit. */
export type ColumnFormat = 'text' | 'money' | 'share' | 'multiple' | 'count' | 'general';

export interface SheetColumn {
  readonly heading: string;
  readonly format: ColumnFormat;
  /** In letters; a Chinese one takes two. */
  readonly width: number;
}

export type SheetCell = number | string | null;

/** A table of numbers as computed, for a spreadsheet or a CSV file. Money is in 万元, shares are 0..1. */
export interface Sheet {
  /** Names the file. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export const column = (heading: string, format: ColumnFormat, width = 14): SheetColumn => ({ heading, format, width });
