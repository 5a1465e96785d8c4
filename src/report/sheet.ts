import { safeText } from './names';

/** How a column's numbers are shown; the numbers themselves keep every digit. */
export type ColumnFormat = 'text' | 'money' | 'share' | 'multiple' | 'number' | 'count' | 'general';

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
  /** How the general columns of each row are shown, where every row is about something else. */
  readonly rowFormats?: readonly ColumnFormat[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export const column = (heading: string, format: ColumnFormat, width = 14): SheetColumn => ({ heading, format, width });

/** How a cell's number is shown. */
export function formatAt({ columns, rowFormats }: Sheet, row: number, place: number): ColumnFormat {
  const { format } = columns[place];
  return format === 'general' ? (rowFormats?.[row] ?? format) : format;
}

/** No spreadsheet takes more than 32,767 UTF-16 units in a cell. */
const LONGEST_CELL = 16_000;

/** A text as a cell can hold it. */
export const cellText = (text: string): string => safeText(text, LONGEST_CELL);
