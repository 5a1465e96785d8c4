/** Operators and functions that work path by path. Truth is 1, falsehood 0; what is undefined on a path is NaN. */
export const UNARY = ['-', '+', 'not'] as const;
export type Unary = (typeof UNARY)[number];

export const BINARY = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'] as const;
export type Binary = (typeof BINARY)[number];

/** With the number of arguments they take. */
export const FUNCTIONS = {
  abs: [1, 1],
  sqrt: [1, 1],
  exp: [1, 1],
  log: [1, 1],
  min: [2, 8],
  max: [2, 8],
} as const satisfies Record<string, readonly [fewest: number, most: number]>;
export type FunctionName = keyof typeof FUNCTIONS;

/** What makes one number of a quantity that differs from path to path. */
export const AGGREGATES = ['mean', 'median', 'sd', 'quantile', 'probability', 'min', 'max'] as const;
export type AggregateName = (typeof AGGREGATES)[number];

/** A formula as a tree; it holds nothing but these nodes. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A column of the paths, by its name. */
  | { readonly kind: 'column'; readonly name: string }
  /** A parameter of the scenario, by its key. */
  | { readonly kind: 'parameter'; readonly key: string }
  | { readonly kind: 'unary'; readonly op: Unary; readonly arg: Expression }
  | { readonly kind: 'binary'; readonly op: Binary; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | Aggregate;

/** `order` is the p of a quantile. */
export interface Aggregate {
  readonly kind: 'aggregate';
  readonly name: AggregateName;
  readonly arg: Expression;
  readonly order: number;
}

/** Whether an expression differs from path to path. */
export function varies(expression: Expression): boolean {
  switch (expression.kind) {
    case 'column':
      return true;
    case 'number':
    case 'parameter':
    case 'aggregate':
      return false;
    case 'unary':
      return varies(expression.arg);
    case 'binary':
      return varies(expression.left) || varies(expression.right);
    case 'choice':
      return varies(expression.test) || varies(expression.yes) || varies(expression.no);
    case 'call':
      return expression.args.some(varies);
  }
}

/** Every expression of a kind within an expression, in reading order, itself included. */
export function within<K extends Expression['kind']>(
  expression: Expression,
  kind: K,
): readonly Extract<Expression, { kind: K }>[] {
  const own = expression.kind === kind ? [expression as Extract<Expression, { kind: K }>] : [];
  return [...own, ...parts(expression).flatMap((part) => within(part, kind))];
}

/** The aggregates of an expression that are in no other aggregate of it. */
export const outermost = (expression: Expression): readonly Aggregate[] =>
  expression.kind === 'aggregate' ? [expression] : parts(expression).flatMap(outermost);

function parts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'unary':
    case 'aggregate':
      return [expression.arg];
    case 'binary':
      return [expression.left, expression.right];
    case 'choice':
      return [expression.test, expression.yes, expression.no];
    case 'call':
      return expression.args;
    default:
      return [];
  }
}
