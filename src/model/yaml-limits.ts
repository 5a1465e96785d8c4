import { Lexer, Parser, type CST, type LineCounter } from 'yaml';

/** Scenario files are a few kilobytes; anything beyond 1 MB is a mistake. Bytes of UTF-8. */
export const MAX_FILE_BYTES = 1_000_000;

/** Nesting and lexical pieces of the longest useful file, with room to spare: hostile files stop before they cost time. */
const DEEPEST = 40;
const MOST_PIECES = 100_000;

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += 1 + Number(code > 0x7f) + Number(code > 0x7ff) + Number(code > 0xffff);
  }
  return bytes;
}

/** Whether a text exceeds MAX_FILE_BYTES. */
export const isTooLarge = (text: string): boolean => text.length > MAX_FILE_BYTES || utf8Bytes(text) > MAX_FILE_BYTES;

/** The tokens of a YAML text, or undefined when it is nested too deeply or made of too many pieces to be one of ours. */
export function tokensOf(text: string, lines: LineCounter): readonly CST.Token[] | undefined {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    tokens.push(...parser.next(piece));
    if (parser.stack.length > DEEPEST || ++pieces > MOST_PIECES) return undefined;
  }
  return [...tokens, ...parser.end()];
}
