import type { MathNode } from 'mathjs/number';
import { nearestName } from '../../model/nearest';
import { invalid, problem, valid, type Checked, type Problem } from '../../model/problems';
import {
  AGGREGATES,
  BINARY,
  FUNCTIONS,
  UNARY,
  varies,
  type AggregateName,
  type Expression,
  type FunctionName,
} from './expression';

/** Names a formula may use. */
export interface FormulaNames {
  readonly columns: readonly string[];
  readonly parameters: readonly string[];
}

/** A formula refused; `place` is where in its text, from 0. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly place: number,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** What a node of the parser is made of, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly op?: string;
  readonly fn?: Node | string;
  readonly args?: readonly Node[];
  readonly content?: Node;
  readonly object?: Node;
  readonly index?: Node;
  readonly dimensions?: readonly Node[];
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
}

/** Reads nodes of the parser from an allow-list; anything else is refused. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly names: FormulaNames,
  ) {}

  read(node: Node): Expression {
    switch (node.type) {
      case 'ParenthesisNode':
        return this.read(node.content!);
      case 'ConstantNode':
        return this.constant(node);
      case 'SymbolNode':
      case 'AccessorNode':
        return this.named(this.dotted(node));
      case 'OperatorNode':
        return this.operator(node);
      case 'ConditionalNode':
        return {
          kind: 'choice',
          test: this.read(node.condition!),
          yes: this.read(node.trueExpr!),
          no: this.read(node.falseExpr!),
        };
      case 'FunctionNode':
        return this.call(node);
      case 'RelationalNode':
        throw this.refusal(
          'chained',
          /[<>=]/,
          '不能连写比较，请用 and 连接',
          'comparisons cannot be chained; join them with “and”',
        );
      default:
        throw this.refusal(
          'not-allowed',
          /["'[\]{};:\\=]/,
          '含有不允许的写法',
          'has something that is not allowed in a formula',
        );
    }
  }

  private refusal(code: string, at: RegExp | string, zh: string, en: string): Refusal {
    const place = typeof at === 'string' ? this.text.indexOf(at) : this.text.search(at);
    return new Refusal(code, Math.max(0, place), zh, en);
  }

  private constant({ value }: Node): Expression {
    if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
    if (typeof value === 'boolean') return { kind: 'number', value: value ? 1 : 0 };
    throw this.refusal('not-a-number', /["']/, '只能用数字，不能用文字', 'only numbers can be used, no texts');
  }

  /** a.b.c as one name; nothing else may be reached into. */
  private dotted(node: Node): string {
    if (node.type === 'SymbolNode') return node.name ?? '';
    const [dimension] = node.index?.dimensions ?? [];
    if (node.type !== 'AccessorNode' || dimension?.type !== 'ConstantNode' || typeof dimension.value !== 'string')
      throw this.refusal('not-allowed', '[', '含有不允许的写法', 'has something that is not allowed in a formula');
    return `${this.dotted(node.object!)}.${dimension.value}`;
  }

  private named(name: string): Expression {
    if (this.names.columns.includes(name)) return { kind: 'column', name };
    if (this.names.parameters.includes(name)) return { kind: 'parameter', key: name };
    if (name === 'true' || name === 'false') return { kind: 'number', value: name === 'true' ? 1 : 0 };
    const near = nearestName(name, [...this.names.columns, ...this.names.parameters]);
    const [zh, en] = near === undefined ? ['', ''] : [`，是否想写 ${near}`, `; did you mean ${near}`];
    throw this.refusal('unknown-name', name, `没有“${name}”这个量${zh}`, `there is no “${name}”${en}`);
  }

  private operator({ op = '', args = [] }: Node): Expression {
    const unary = UNARY.find((each) => each === op);
    if (args.length === 1 && unary) return { kind: 'unary', op: unary, arg: this.read(args[0]) };
    const binary = BINARY.find((each) => each === op);
    if (args.length === 2 && binary)
      return { kind: 'binary', op: binary, left: this.read(args[0]), right: this.read(args[1]) };
    throw this.refusal('unknown-operator', op, `不能用运算符“${op}”`, `the operator “${op}” cannot be used`);
  }

  private call({ fn, args = [] }: Node): Expression {
    const name = typeof fn === 'object' && fn.type === 'SymbolNode' ? (fn.name ?? '') : '';
    const aggregate = AGGREGATES.find((each) => each === name);
    if (aggregate && !(name in FUNCTIONS && args.length > 1)) return this.aggregate(aggregate, args);
    if (Object.hasOwn(FUNCTIONS, name)) return this.elementwise(name as FunctionName, args);
    const known = [...AGGREGATES, ...Object.keys(FUNCTIONS)];
    const near = nearestName(name, known);
    throw this.refusal(
      'unknown-function',
      name,
      `没有“${name}”这个函数，可用 ${[...new Set(known)].join('、')}${near === undefined ? '' : `；是否想写 ${near}`}`,
      `there is no function “${name}”; there are ${[...new Set(known)].join(', ')}${near === undefined ? '' : `; did you mean ${near}`}`,
    );
  }

  private elementwise(name: FunctionName, args: readonly Node[]): Expression {
    const [fewest, most] = FUNCTIONS[name];
    if (args.length < fewest || args.length > most)
      throw this.refusal('arguments', name, `${name} 的参数个数不对`, `${name} does not take ${args.length} arguments`);
    return { kind: 'call', name, args: args.map((arg) => this.read(arg)) };
  }

  private aggregate(name: AggregateName, args: readonly Node[]): Expression {
    const [arg, order] = args;
    if (args.length !== (name === 'quantile' ? 2 : 1))
      throw this.refusal('arguments', name, `${name} 的参数个数不对`, `${name} does not take ${args.length} arguments`);
    const inner = this.read(arg);
    if (!varies(inner))
      throw this.refusal(
        'not-varying',
        name,
        `${name} 的对象须是随情形变化的量`,
        `${name} needs something that differs from path to path`,
      );
    return { kind: 'aggregate', name, arg: inner, order: order === undefined ? 0.5 : this.share(order) };
  }

  private share(node: Node): number {
    const { value } = node.type === 'ParenthesisNode' ? node.content! : node;
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    throw this.refusal(
      'order',
      'quantile',
      'quantile 的第二个参数须为 0 到 1 的数字',
      'the second argument of quantile must be a number from 0 to 1',
    );
  }
}

const LONGEST = 500;
const DEEPEST = 30;

/** The nesting of brackets at its deepest; a parser that recurses into it must not be sent too far. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    if (sign === ')' || sign === ']' || sign === '}') depth--;
  }
  return deepest;
}

const refused = (code: string, path: string, zh: string, en: string): Checked<never> =>
  invalid([problem(code, path, `${zh}。`, `${en}.`)]);

/** Where a place in a formula is, as a person counts. */
const placeOf = (place: number): string => `formula:${place + 1}`;

function syntaxProblem(error: unknown): Problem {
  const place = typeof error === 'object' && error !== null && 'char' in error ? Number(error.char) : 1;
  const detail = error instanceof Error ? error.message.replace(/\s*\(char \d+\)$/, '') : String(error);
  return problem(
    'syntax',
    placeOf(place - 1),
    `公式在第 ${place} 个字符处读不通（${detail}）。`,
    `the formula cannot be read at character ${place} (${detail}).`,
  );
}

/** A formula's text as an expression that comes to one number, or what is wrong with it and where. */
export async function readFormula(text: string, names: FormulaNames): Promise<Checked<Expression>> {
  if (text.trim() === '') return refused('empty', 'formula', '请写一个公式', 'write a formula');
  if (text.length > LONGEST)
    return refused('too-long', 'formula', `公式最多 ${LONGEST} 个字符`, `a formula has at most ${LONGEST} characters`);
  if (depthOf(text) > DEEPEST)
    return refused(
      'too-deep',
      'formula',
      `括号最多嵌套 ${DEEPEST} 层`,
      `brackets can be nested ${DEEPEST} deep at most`,
    );
  const { parse } = await import('mathjs/number');
  let node: MathNode;
  try {
    node = parse(text);
  } catch (error) {
    return invalid([syntaxProblem(error)]);
  }
  try {
    const expression = new Reader(text, names).read(node);
    if (!varies(expression)) return valid(expression);
    return refused(
      'not-a-number',
      'formula',
      '公式的结果须是一个数：请用 mean、median、quantile、probability 等汇总各情形',
      'a formula must come to one number: sum up the paths with mean, median, quantile, probability or the like',
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(
      error.code,
      placeOf(error.place),
      `第 ${error.place + 1} 个字符处：${error.zh}`,
      `at character ${error.place + 1}: ${error.en}`,
    );
  }
}
