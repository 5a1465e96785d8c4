import { displayWidth, padLeft, padRight } from './width';

const GAP = '  ';

/** Lines of a table: first column left, the others right aligned, a rule under the headings. */
export function columnLines(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = headings.map((heading, i) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[i]))),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? padRight(cell, widths[i]) : padLeft(cell, widths[i]))).join(GAP);
  return [line(headings), widths.map((width) => '─'.repeat(width)).join(GAP), ...rows.map(line)];
}
