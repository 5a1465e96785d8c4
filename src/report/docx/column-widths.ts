import type { ReportTable } from '../report';

/** A longer word is broken wherever it stands, as a hash is. */
const LONGEST_WORD = 24;

/** Chinese characters and their marks: lines break between any two of them. */
const WIDE = /[\u2e80-\ufe4f\uff00-\uffef]/g;
const BROAD = /[A-Zmw%]/;

/** About how wide a word is, in sizes of type: a Chinese character is one, most letters and all digits half of it. */
function wordWidth(word: string): number {
  const letters = Array.from(word);
  return letters.length > LONGEST_WORD
    ? 0
    : letters.reduce((sum, letter) => sum + (BROAD.test(letter) ? 0.75 : 0.53), 0);
}

/** The widest piece of a text that no line may break, in sizes of type. */
function widestWord(text: string): number {
  const words = text.replace(WIDE, ' ');
  return Math.max(words === text ? 0 : 1, ...words.split(/\s+/).map(wordWidth));
}

/** What a column needs so that no word of it is broken, in sizes of type. */
function neededBy({ head, rows }: ReportTable, column: number): number {
  const cells = rows.filter(({ isGroup }) => !isGroup).map(({ cells: texts }) => texts[column] ?? '');
  return Math.max(...[head[column].text, ...cells].map(widestWord));
}

interface Place {
  /** All lengths in twips. */
  readonly whole: number;
  /** A size of type: the width of a Chinese character. */
  readonly letter: number;
  /** Space at either side of a cell's text. */
  readonly padding: number;
}

/** Shares of the whole as asked for, but none below what its words need; the others pay for it as far as they can. */
function sharesOf(table: ReportTable, { whole, letter, padding }: Place): readonly number[] {
  const asked = table.head.reduce((sum, { width }) => sum + width, 0);
  const wished = table.head.map(({ width }) => (whole * width) / asked);
  const needed = table.head.map((_, i) => neededBy(table, i) * letter + 2 * padding);
  const all = needed.reduce((sum, each) => sum + each, 0);
  if (all >= whole) return needed.map((each) => (whole * each) / all);
  const lacking = wished.reduce((sum, each, i) => sum + Math.max(0, needed[i] - each), 0);
  const spare = wished.reduce((sum, each, i) => sum + Math.max(0, each - needed[i]), 0);
  return wished.map((each, i) =>
    each < needed[i] ? needed[i] : each - (spare > 0 ? (lacking * (each - needed[i])) / spare : 0),
  );
}

/** Widths of the columns, whole twips that add up exactly: WPS lays tables out from them. */
export function columnWidths(table: ReportTable, place: Place): readonly number[] {
  const shares = sharesOf(table, place);
  const edges = [0, ...shares.map((_, i) => shares.slice(0, i + 1).reduce((sum, each) => sum + each, 0))].map(
    Math.round,
  );
  return shares.map((_, i) => edges[i + 1] - edges[i]);
}
