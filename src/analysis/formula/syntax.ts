import { Refusal } from './refusal';

/** What a node of the parser is made of, as far as it is looked at. */
export interface SyntaxNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly op?: string;
  /** Whether a multiplication was not written: 2 x. */
  readonly implicit?: boolean;
  readonly fn?: SyntaxNode | string;
  readonly args?: readonly SyntaxNode[];
  readonly content?: SyntaxNode;
  readonly object?: SyntaxNode;
  readonly index?: SyntaxNode;
  readonly dimensions?: readonly SyntaxNode[];
  readonly condition?: SyntaxNode;
  readonly trueExpr?: SyntaxNode;
  readonly falseExpr?: SyntaxNode;
  readonly params?: readonly SyntaxNode[];
  readonly start?: SyntaxNode;
}

export const VALUE_EXPECTED = ['这里应是一个数、名称或括号', 'a number, a name or a bracket is expected here'] as const;

/** The parser's words for what it stumbles over, and ours. */
const COMPLAINTS: readonly (readonly [pattern: RegExp, zh: string, en: string])[] = [
  [/^Unexpected end of expression/, '公式没有写完', 'the formula ends too early'],
  [/^(Value expected|The true-expression)/, ...VALUE_EXPECTED],
  [/^Parenthesis \) expected/, '这里应有右括号', 'a closing bracket is expected here'],
  [/^Unexpected operator \)/, '右括号多了', 'there is a closing bracket too many'],
  [/^False part of conditional/, '“?”之后还要有“:”和另一个值', 'after “?” there must be “:” and another value'],
];

function complaint(error: unknown): Refusal {
  const place = typeof error === 'object' && error !== null && 'char' in error ? Number(error.char) - 1 : 0;
  const message = error instanceof Error ? error.message : String(error);
  const [, zh, en] = COMPLAINTS.find(([pattern]) => pattern.test(message)) ?? [
    undefined,
    '这里读不通',
    'this cannot be read here',
  ];
  return new Refusal('syntax', place, zh, en);
}

/** The parser's code; without a network, or after an update of the site, it may not come. */
async function loadParser() {
  try {
    return await import('mathjs/number');
  } catch {
    throw new Refusal(
      'no-parser',
      0,
      '读公式的程序没有加载成功，请刷新页面再试',
      'the program that reads formulas could not be loaded; please reload the page',
    );
  }
}

/** Lets mathjs, loaded when first needed, parse a formula; it never evaluates one. Throws a Refusal. */
export async function parseSyntax(text: string): Promise<SyntaxNode> {
  const { parse } = await loadParser();
  try {
    // A line break would end the formula and begin another.
    return parse(text.replace(/\s/g, ' '));
  } catch (error) {
    throw complaint(error);
  }
}
