import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import type { Sample } from '../sample';
import type { Binary, Expression, FunctionName } from './expression';

/** An expression's value on a path; NaN where it is undefined. */
export type AtPath = (path: number) => number;

const truth = (holds: boolean): number => (holds ? 1 : 0);

const binaries: Readonly<Record<Binary, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => pow(a, b),
  '<': (a, b) => truth(a < b),
  '<=': (a, b) => truth(a <= b),
  '>': (a, b) => truth(a > b),
  '>=': (a, b) => truth(a >= b),
  '==': (a, b) => truth(a === b),
  '!=': (a, b) => truth(a !== b),
  and: (a, b) => truth(a !== 0 && b !== 0),
  or: (a, b) => truth(a !== 0 || b !== 0),
};

const functions: Readonly<Record<FunctionName, (...values: number[]) => number>> = {
  abs: (x = NaN) => Math.abs(x),
  sqrt: (x = NaN) => Math.sqrt(x),
  exp: (x = NaN) => exp(x),
  log: (x = NaN) => ln(x),
  min: (...values) => Math.min(...values),
  max: (...values) => Math.max(...values),
};

/** Operators that say something about an undefined value would hide it: they are undefined as well. */
const strict =
  (f: (a: number, b: number) => number): ((a: number, b: number) => number) =>
  (a, b) =>
    Number.isNaN(a) || Number.isNaN(b) ? NaN : f(a, b);

const logical: readonly Binary[] = ['<', '<=', '>', '>=', '==', '!=', 'and', 'or'];

/** `aggregates` are the values of the expression's aggregates, in reading order of their own. */
export type Aggregates = (expression: Extract<Expression, { kind: 'aggregate' }>) => number;

/** Binds an expression to a sample: a closure that reads the columns, without text and without eval. */
export function bind(expression: Expression, sample: Sample, aggregates: Aggregates): AtPath {
  const of = (part: Expression): AtPath => bind(part, sample, aggregates);
  switch (expression.kind) {
    case 'number':
      return () => expression.value;
    case 'parameter': {
      const value = sample.parameter(expression.key);
      return () => value;
    }
    case 'column': {
      const column = sample.column(expression.name);
      return (path) => column[path];
    }
    case 'aggregate':
      return () => aggregates(expression);
    case 'unary': {
      const arg = of(expression.arg);
      if (expression.op === '-') return (path) => -arg(path);
      if (expression.op === '+') return arg;
      return (path) => {
        const value = arg(path);
        return Number.isNaN(value) ? NaN : truth(value === 0);
      };
    }
    case 'binary': {
      const [left, right] = [of(expression.left), of(expression.right)];
      const plain = binaries[expression.op];
      const op = logical.includes(expression.op) ? strict(plain) : plain;
      return (path) => op(left(path), right(path));
    }
    case 'choice': {
      const [test, yes, no] = [of(expression.test), of(expression.yes), of(expression.no)];
      return (path) => {
        const which = test(path);
        if (Number.isNaN(which)) return NaN;
        return which !== 0 ? yes(path) : no(path);
      };
    }
    case 'call': {
      const args = expression.args.map(of);
      const f = functions[expression.name];
      return (path) => f(...args.map((arg) => arg(path)));
    }
  }
}
