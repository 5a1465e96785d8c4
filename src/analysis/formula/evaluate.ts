import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import type { Sample } from '../sample';
import type { Aggregate, Binary, Expression, FunctionName, Unary } from './expression';

/** An expression's value on a path. NaN where it is undefined: then whatever is made of it is undefined as well. */
export type AtPath = (path: number) => number;

type Combine = (left: AtPath, right: AtPath) => AtPath;

/** What is infinite is as undefined as a division by zero. */
const finite = (x: number): number => (Number.isFinite(x) ? x : NaN);

/** 1 or 0, and undefined where either side is: nothing that is said of an undefined value may hide it. */
const saying =
  (holds: (a: number, b: number) => boolean): Combine =>
  (left, right) =>
  (path) => {
    const a = left(path);
    const b = right(path);
    if (Number.isNaN(a) || Number.isNaN(b)) return NaN;
    return holds(a, b) ? 1 : 0;
  };

/** x⁰ is 1 even of an undefined x, were it not for this. */
const power = (a: number, b: number): number => (Number.isNaN(a) ? NaN : finite(pow(a, b)));

function opposite(x: number): number {
  if (Number.isNaN(x)) return NaN;
  return x === 0 ? 1 : 0;
}

const unaries: Readonly<Record<Unary, (x: AtPath) => AtPath>> = {
  '-': (x) => (path) => -x(path),
  '+': (x) => x,
  not: (x) => (path) => opposite(x(path)),
};

const binaries: Readonly<Record<Binary, Combine>> = {
  '+': (left, right) => (path) => left(path) + right(path),
  '-': (left, right) => (path) => left(path) - right(path),
  '*': (left, right) => (path) => left(path) * right(path),
  '/': (left, right) => (path) => finite(left(path) / right(path)),
  '^': (left, right) => (path) => power(left(path), right(path)),
  '<': saying((a, b) => a < b),
  '<=': saying((a, b) => a <= b),
  '>': saying((a, b) => a > b),
  '>=': saying((a, b) => a >= b),
  '==': saying((a, b) => a === b),
  '!=': saying((a, b) => a !== b),
  and: saying((a, b) => a !== 0 && b !== 0),
  or: saying((a, b) => a !== 0 || b !== 0),
};

/** The lesser or greater of all; `pick` is undefined where a value is. */
const picking =
  (pick: (a: number, b: number) => number) =>
  (...args: readonly AtPath[]): AtPath =>
    args.reduce((sofar, arg) => (path) => pick(sofar(path), arg(path)));

const functions: Readonly<Record<FunctionName, (...args: readonly AtPath[]) => AtPath>> = {
  abs: (x) => (path) => Math.abs(x(path)),
  sqrt: (x) => (path) => Math.sqrt(x(path)),
  exp: (x) => (path) => finite(exp(x(path))),
  log: (x) => (path) => finite(ln(x(path))),
  min: picking((a, b) => Math.min(a, b)),
  max: picking((a, b) => Math.max(a, b)),
};

function choosing(test: AtPath, yes: AtPath, no: AtPath): AtPath {
  return (path) => {
    const which = test(path);
    if (Number.isNaN(which)) return NaN;
    return which !== 0 ? yes(path) : no(path);
  };
}

const constantly =
  (value: number): AtPath =>
  () =>
    value;

function reading(column: Float64Array): AtPath {
  return (path) => column[path];
}

/** Binds an expression to a sample: a closure that reads the columns, without text and without eval. */
export function bind(expression: Expression, sample: Sample, valueOf: (aggregate: Aggregate) => number): AtPath {
  const of = (part: Expression): AtPath => bind(part, sample, valueOf);
  switch (expression.kind) {
    case 'number':
      return constantly(expression.value);
    case 'parameter':
      return constantly(sample.parameter(expression.key));
    case 'aggregate':
      return constantly(valueOf(expression));
    case 'column':
      return reading(sample.column(expression.name));
    case 'unary':
      return unaries[expression.op](of(expression.arg));
    case 'binary':
      return binaries[expression.op](of(expression.left), of(expression.right));
    case 'choice':
      return choosing(of(expression.test), of(expression.yes), of(expression.no));
    case 'call':
      return functions[expression.name](...expression.args.map(of));
  }
}
