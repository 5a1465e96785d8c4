import { FONT_SIZE } from './svg';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”]/;
const NARROW = /[\s.,:;|!'ilj()[\]]/;
const LARGE = /[A-Z%×≥≤−+=—–@&mw]/;

function characterWidth(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  return LARGE.test(character) ? 0.72 : 0.57;
}

/** Width of a line of text, estimated on the safe side: there is no layout engine where charts are drawn. */
export function textWidth(line: string, size: number = FONT_SIZE): number {
  let width = 0;
  for (const character of line) width += characterWidth(character);
  return width * size;
}

/** The widest of several lines; 0 for none. */
export const widest = (lines: readonly string[], size: number = FONT_SIZE): number =>
  lines.reduce((width, line) => Math.max(width, textWidth(line, size)), 0);

/** Pieces between which a line may break: Latin words with the space after them, single Chinese characters. */
const pieces = (line: string): readonly string[] =>
  line.match(/[\u2e80-\u9fff\uff00-\uff60][，。；：）、”]?|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*|\s+/g) ?? [];

/** The text, cut off with an ellipsis where it is wider than `width`. */
export function shortened(text: string, width: number, size: number = FONT_SIZE): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A piece wider than a line is broken anywhere. */
const cut = (piece: string, width: number, size: number): readonly string[] =>
  textWidth(piece.trimEnd(), size) <= width ? [piece] : Array.from(piece);

/** Breaks text into lines no wider than `width`. */
export function wrap(text: string, width: number, size: number = FONT_SIZE): readonly string[] {
  const lines: string[] = [''];
  for (const piece of pieces(text).flatMap((each) => cut(each, width, size))) {
    const longer = `${lines.at(-1)}${piece}`;
    if (lines.at(-1) === '' || textWidth(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
