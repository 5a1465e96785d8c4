/** A formula in parts, so that it can be drawn with HTML alone: √, fractions, indices. */
export type FormulaNode =
  | { readonly kind: 'text' | 'symbol'; readonly content: string }
  | { readonly kind: 'below' | 'above' | 'root' | 'group'; readonly content: readonly FormulaNode[] }
  | { readonly kind: 'fraction'; readonly over: readonly FormulaNode[]; readonly under: readonly FormulaNode[] };

const MARKS = { _: 'below', '^': 'above', '√': 'root' } as const;

const isMark = (char: string): char is keyof typeof MARKS => char in MARKS;

/** Spaces that part two formulas of one line. */
const GAP = / {3,}/g;

/** Single letters are symbols and stand in italics; letters beside one another are a word. */
function inWords(content: string): readonly FormulaNode[] {
  return content
    .replace(GAP, '\u2003\u2003')
    .split(/((?<![\p{L}\d.])[A-Za-zα-ωΦΣ](?![\p{L}\d.]))/u)
    .filter((part) => part !== '')
    .map((part) => ({ kind: /^[A-Za-zα-ωΦΣ]$/.test(part) && !/[ΦΣ]/.test(part) ? 'symbol' : 'text', content: part }));
}

/** Reads what was written from a place on. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Everything up to one of these characters, or to the end. */
  until(ends: string): readonly FormulaNode[] {
    const nodes: FormulaNode[] = [];
    let words = '';
    const flush = (): void => {
      nodes.push(...inWords(words));
      words = '';
    };
    while (this.at < this.source.length && !ends.includes(this.source[this.at])) {
      const char = this.source[this.at];
      if (!isMark(char) && char !== '{') {
        words += char;
        this.at++;
        continue;
      }
      flush();
      if (char === '{') nodes.push(this.braces());
      else nodes.push(this.marked(MARKS[char]));
    }
    flush();
    return nodes;
  }

  /** `{…}` holds parts together, `{… | …}` is a fraction. */
  private braces(): FormulaNode {
    this.expect('{');
    const first = this.until('|}');
    if (this.source[this.at] !== '|') {
      this.expect('}');
      return { kind: 'group', content: first };
    }
    this.expect('|');
    const under = this.until('}');
    this.expect('}');
    return { kind: 'fraction', over: first, under };
  }

  /** A mark is about the next character, or about what stands in braces behind it. */
  private marked(kind: (typeof MARKS)[keyof typeof MARKS]): FormulaNode {
    this.at++;
    if (this.source[this.at] !== '{') return { kind, content: inWords(this.source[this.at++] ?? '') };
    const node = this.braces();
    return { kind, content: node.kind === 'group' ? node.content : [node] };
  }

  expectEnd(): void {
    if (this.at < this.source.length) throw new Error(`a } too many at ${this.at} of ${this.source}`);
  }

  private expect(char: string): void {
    if (this.source[this.at] !== char) throw new Error(`no ${char} at ${this.at} of ${this.source}`);
    this.at++;
  }
}

/**
 * Reads a formula: `_` and `^` lower and raise the next character or `{…}`, `√{…}` is a root, `{a | b}` a fraction. A brace
 * without its partner is a mistake of the writer.
 */
export function readFormula(source: string): readonly FormulaNode[] {
  const reader = new Reader(source);
  const nodes = reader.until('}');
  reader.expectEnd();
  return nodes;
}
