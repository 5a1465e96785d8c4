import { EDGE } from './frame';
import { BASELINE } from './rows';
import { shortened, wrap } from './text-layout';

/** The name of a row: beside its marks, or above them where the picture is narrow. */
export interface RowName {
  readonly lines: readonly string[];
  /** Baseline of each line, from the middle of the marks. */
  readonly baselines: readonly number[];
  readonly isAbove: boolean;
  /** Height it takes above the marks. */
  readonly above: number;
}

/** Narrower pictures have no room for names beside the marks. */
const NARROW = 480;
/** Beside the marks, names take at most this part of the picture's width; longer ones go on in another line. */
const NAMES = 0.34;
const LINE = 15;
const BETWEEN = 6;

/** The name of a row whose marks are so high, in a picture so wide. */
export function rowName(name: string, marks: number, width: number): RowName {
  if (width < NARROW) {
    const line = shortened(name, width - 2 * EDGE);
    return { lines: [line], baselines: [BASELINE - (marks + LINE) / 2], isAbove: true, above: LINE };
  }
  const lines = wrap(name, width * NAMES);
  const baselines = lines.map((_, i) => (i - (lines.length - 1) / 2) * LINE + BASELINE);
  return { lines, baselines, isAbove: false, above: 0 };
}

/** Height of a row with this name and marks so high. */
export const rowHeight = ({ lines, isAbove }: RowName, marks: number): number =>
  isAbove ? LINE + marks : Math.max(marks, lines.length * LINE + BETWEEN);
