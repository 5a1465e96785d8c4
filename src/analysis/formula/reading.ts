import { nearestName } from '../../model/nearest';
import { BINARY, UNARY, type Expression } from './expression';
import { Refusal } from './refusal';
import { VALUE_EXPECTED, type SyntaxNode } from './syntax';
import type { Token } from './tokens';

/** Names a formula may use. */
export interface FormulaNames {
  readonly columns: readonly string[];
  readonly parameters: readonly string[];
}

/** A formula being read: nodes of its tree come in the order of its tokens, which know their places. */
export interface Reading {
  readonly names: FormulaNames;
  /** Consumes the next token, which must read so. */
  readonly take: (text: string) => Token;
  /** Consumes the next token if it is of this kind. */
  readonly takeAny: (kind: Token['kind']) => Token;
  /** Where the next token is; the text's length after the last. */
  readonly place: () => number;
}

/** Brackets and commas have no node of their own. */
const isNode = ({ text }: Token): boolean => !['(', ')', ','].includes(text);

/** A reading at its start. */
export function startReading(text: string, tokens: readonly Token[], names: FormulaNames): Reading {
  const nodes = tokens.filter(isNode);
  let next = 0;
  const place = (): number => nodes[next]?.place ?? text.length;
  function takeIf(fits: (token: Token) => boolean): Token {
    const token = nodes[next];
    if (!token || !fits(token)) throw notAllowed(place());
    next++;
    return token;
  }
  return {
    names,
    place,
    take: (expected) => takeIf((token) => token.text === expected),
    takeAny: (kind) => takeIf((token) => token.kind === kind),
  };
}

export const notAllowed = (place: number): Refusal =>
  new Refusal('not-allowed', place, '这里有公式中不允许的写法', 'this is not allowed in a formula');

/** a.b.c as one name. Nothing else can be reached into: there is no bracket for it. */
export function dottedName(node: SyntaxNode | string | undefined, place: number): string {
  if (typeof node !== 'object') throw notAllowed(place);
  if (node.type === 'SymbolNode') return node.name ?? '';
  const [dimension] = node.index?.dimensions ?? [];
  if (node.type !== 'AccessorNode' || typeof dimension?.value !== 'string') throw notAllowed(place);
  return `${dottedName(node.object, place)}.${dimension.value}`;
}

/** Nothing can be called like an operator: there, a value is missing. */
const isOperator = (name: string): boolean => [...UNARY, ...BINARY].some((operator) => operator === name);

/** What a name stands for. */
export function namedExpression({ text: name, place }: Token, { columns, parameters }: FormulaNames): Expression {
  if (columns.includes(name)) return { kind: 'column', name };
  if (parameters.includes(name)) return { kind: 'parameter', key: name };
  if (isOperator(name)) throw new Refusal('syntax', place, ...VALUE_EXPECTED);
  const near = nearestName(name, [...columns, ...parameters]);
  const [zh, en] = near === undefined ? ['', ''] : [`，是否想写 ${near}`, `; did you mean ${near}`];
  throw new Refusal('unknown-name', place, `没有“${name}”这个量${zh}`, `there is no “${name}”${en}`);
}
