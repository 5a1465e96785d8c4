import { frequencyError95, meanError95 } from '../engine/statistics';
import { within, type Aggregate, type Expression } from './formula/expression';
import { isBreach, type Sample } from './sample';

/*
 * What n paths may not have shown. An event that none of them shows has the jackknife's error 0, although its probability may well be
 * 3 / n (rule of three; J. Hanley & A. Lippman-Hand, JAMA 249, 1983); and two events that the same paths show may yet differ.
 */

/** Standard errors on either side of a number that 95 % of samples stay within. */
const NORMAL_95 = meanError95(1);

/**
 * Standard error that n paths leave to a probability however few or many of them show it: with it, the 95 % interval of an event
 * never, or always, seen reaches as far as Wilson's.
 */
export const unseenError = (n: number): number => frequencyError95(0, n) / NORMAL_95;

const isComparison = (op: string): boolean => /^[<>=!]/.test(op);

/** Whether an expression can be nothing but 1 or 0. */
function isTruth(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 || expression.value === 1;
    case 'column':
      return isBreach(expression.name);
    case 'unary':
      return expression.op === 'not' || (expression.op === '+' && isTruth(expression.arg));
    case 'binary': {
      const { op, left, right } = expression;
      return op === 'and' || op === 'or' || isComparison(op) || (op === '*' && isTruth(left) && isTruth(right));
    }
    case 'choice':
      return isTruth(expression.yes) && isTruth(expression.no);
    case 'call':
      return (expression.name === 'min' || expression.name === 'max') && expression.args.every(isTruth);
    case 'parameter':
    case 'aggregate':
      return false;
  }
}

/** Whether an aggregate is the probability of an event. */
export const isProbability = ({ name, arg }: Aggregate): boolean =>
  name === 'probability' || (name === 'mean' && isTruth(arg));

/** Whether two defined values of a column differ. */
function varies(column: Float64Array): boolean {
  const first = column.find((x) => !Number.isNaN(x)) ?? NaN;
  return column.some((x) => !Number.isNaN(x) && x !== first);
}

/**
 * Whether what is summed up is the same on all paths only because something rare has not happened on them, as in mean(max(0,
 * loss.net - 0.9)): how much it would add nobody knows.
 */
export function hidesRare({ arg }: Aggregate, values: Float64Array, sample: Sample): boolean {
  if (varies(values)) return false;
  if (arg.kind === 'column') return isBreach(arg.name);
  return within(arg, 'column').some(({ name }) => isBreach(name) || varies(sample.column(name)));
}

const fingerprints = new WeakMap<Float64Array, string>();

/** Two hashes of a column's bits (FNV-1a, and the same backwards): columns that differ will not share both. */
function fingerprint(column: Float64Array): string {
  const known = fingerprints.get(column);
  if (known !== undefined) return known;
  const words = new Uint32Array(column.buffer, column.byteOffset, 2 * column.length);
  let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < words.length; i++) {
    forwards = Math.imul(forwards ^ words[i], 0x01000193);
    backwards = Math.imul(backwards ^ words[words.length - 1 - i], 0x01000193);
  }
  const found = `${forwards} ${backwards}`;
  fingerprints.set(column, found);
  return found;
}

/**
 * What tells the event of an aggregate from other samples' events: equal where it is read from the same numbers on every path. Verdicts
 * are no such numbers (two tolerances, neither of which is breached, are two events): theirs are equal in the same scenario only.
 */
export function eventOf({ arg }: Aggregate, sample: Sample): string {
  const columns = within(arg, 'column').map(({ name }) =>
    isBreach(name) ? sample.settings() : fingerprint(sample.column(name)),
  );
  const parameters = within(arg, 'parameter').map(({ key }) => sample.parameter(key));
  return JSON.stringify([arg, columns, parameters]);
}
