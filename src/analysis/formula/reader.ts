import { readCall } from './calls';
import { BINARY, UNARY, type Expression } from './expression';
import { dottedName, namedExpression, notAllowed, type Reading } from './reading';
import { Refusal } from './refusal';
import type { SyntaxNode } from './syntax';

/** How deep operators, functions and choices can be nested; sums and products go on at the same depth. */
export const DEEPEST = 30;

/** Reads a node of the parser's tree from an allow-list; anything else is refused. Throws a Refusal. */
export function readNode(node: SyntaxNode, reading: Reading, depth = 0): Expression {
  if (depth > DEEPEST)
    throw new Refusal(
      'too-deep',
      reading.place(),
      `嵌套超过 ${DEEPEST} 层`,
      `nothing can be nested more than ${DEEPEST} deep`,
    );
  const inner = (part: SyntaxNode): Expression => readNode(part, reading, depth + 1);
  switch (node.type) {
    case 'ParenthesisNode':
      return readNode(node.content!, reading, depth);
    case 'ConstantNode':
      return readConstant(node, reading);
    case 'SymbolNode':
    case 'AccessorNode':
      return namedExpression(reading.take(dottedName(node, reading.place())), reading.names);
    case 'OperatorNode':
      return node.args?.length === 1 ? readUnary(node, reading, inner) : readBinary(node, reading, depth, inner);
    case 'ConditionalNode':
      return readChoice(node, reading, inner);
    case 'FunctionNode':
      return readCall(node, reading, inner);
    case 'RelationalNode':
      throw chained(node, reading, inner);
    case 'RangeNode':
      inner(node.start!);
      throw new Refusal('not-allowed', reading.place(), '“:”之前缺“?”', 'there is no “?” before this “:”');
    default:
      throw notAllowed(reading.place());
  }
}

type ReadInner = (part: SyntaxNode) => Expression;

function readConstant({ value }: SyntaxNode, reading: Reading): Expression {
  if (typeof value === 'number' && Number.isFinite(value)) {
    reading.takeAny('number');
    return { kind: 'number', value };
  }
  if (typeof value !== 'boolean') throw notAllowed(reading.place());
  reading.take(String(value));
  return { kind: 'number', value: value ? 1 : 0 };
}

const unknownOperator = (op: string, place: number): Refusal =>
  new Refusal('unknown-operator', place, `不能用运算符“${op}”`, `the operator “${op}” cannot be used`);

function readUnary({ op = '', args = [] }: SyntaxNode, reading: Reading, inner: ReadInner): Expression {
  const { place } = reading.take(op);
  const unary = UNARY.find((each) => each === op);
  if (!unary) throw unknownOperator(op, place);
  return { kind: 'unary', op: unary, arg: inner(args[0]) };
}

function readBinary(node: SyntaxNode, reading: Reading, depth: number, inner: ReadInner): Expression {
  const { op = '', args = [], implicit } = node;
  const left = readNode(args[0], reading, depth);
  if (implicit)
    throw new Refusal(
      'missing-operator',
      reading.place(),
      '这里缺少运算符，乘法写成 *',
      'an operator is missing here; multiplication is written *',
    );
  const { place } = reading.take(op);
  const binary = BINARY.find((each) => each === op);
  if (!binary) throw unknownOperator(op, place);
  if (isBareNot(args[0]) && isComparison(op))
    throw new Refusal(
      'unclear-not',
      place,
      'not 只管到比较之前；请给 not 之后的比较加上括号',
      '“not” ends before this comparison; put brackets around what comes after “not”',
    );
  return { kind: 'binary', op: binary, left, right: inner(args[1]) };
}

const isBareNot = ({ type, op }: SyntaxNode): boolean => type === 'OperatorNode' && op === 'not';
const isComparison = (op: string): boolean => /^[<>=!]/.test(op);

function readChoice({ condition, trueExpr, falseExpr }: SyntaxNode, reading: Reading, inner: ReadInner): Expression {
  const test = inner(condition!);
  reading.take('?');
  const yes = inner(trueExpr!);
  reading.take(':');
  return { kind: 'choice', test, yes, no: inner(falseExpr!) };
}

/** a < b < c: refused at the second comparison. */
function chained({ params = [] }: SyntaxNode, reading: Reading, inner: ReadInner): Refusal {
  inner(params[0]);
  reading.takeAny('sign');
  inner(params[1]);
  return new Refusal(
    'chained',
    reading.place(),
    '比较不能连写，请用 and 连接',
    'comparisons cannot be chained; join them with “and”',
  );
}
