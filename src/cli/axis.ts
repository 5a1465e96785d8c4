import { axisValues } from '../analysis/axis-values';
import type { Axis } from '../analysis/sweep';
import type { NumericRow } from '../model/plausible';
import { invalid, problem, valid, type Checked } from '../model/problems';
import { parseValueText } from '../model/values';
import { problemsOf, readNumericKey } from './analysis-order';

const [FEWEST, MOST] = [2, 200];

const misspelt = (path: string): Checked<never> =>
  invalid([
    problem(
      'bad-axis',
      path,
      `请写成 参数=从..到:个数（个数 ${FEWEST} 至 ${MOST}）或 参数=值,值,…，例如 angel.successRate=0.2..0.5:7。`,
      `write key=from..to:count (count ${FEWEST} to ${MOST}) or key=value,value,…, as in angel.successRate=0.2..0.5:7.`,
    ),
  ]);

/** A number as a person types it (0.4, 40%, 10亿元), which the parameter can have. */
function readNumber(row: NumericRow, typed: string, path: string): Checked<number> {
  const read = parseValueText(row, typed, path);
  return read.ok ? valid(Number(read.value)) : read;
}

/** Both ends of `low..high`; undefined where that is not what was typed. */
export function readEnds(row: NumericRow, typed: string, path: string): Checked<readonly [number, number]> | undefined {
  const [, from, to] = /^(.+?)\.\.(.+)$/.exec(typed) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = [readNumber(row, from, path), readNumber(row, to, path)];
  if (!low.ok || !high.ok) return invalid(problemsOf([low, high]));
  return valid([Math.min(low.value, high.value), Math.max(low.value, high.value)]);
}

function readRange(row: NumericRow, typed: string, path: string): Checked<readonly number[]> {
  const [, range, written] = /^(.*):(\d+)$/.exec(typed) ?? [];
  const count = Number(written);
  const ends = range === undefined ? undefined : readEnds(row, range, path);
  if (!ends || count < FEWEST || count > MOST) return misspelt(path);
  return ends.ok ? valid(axisValues(row, ends.value, count)) : ends;
}

function readList(row: NumericRow, typed: string, path: string): Checked<readonly number[]> {
  const read = typed.split(',').map((each) => readNumber(row, each, path));
  const problems = problemsOf(read);
  if (problems.length > 0) return invalid(problems);
  return valid([...new Set(read.flatMap((each) => (each.ok ? [each.value] : [])))].sort((a, b) => a - b));
}

/** An axis as typed: `angel.successRate=0.2..0.5:7`, `angel.successRate=20%,30%,40%`. */
export function readAxis(typed: string): Checked<Axis> {
  const path = `--axis ${typed}`;
  const [, key, written] = /^([^=]*)=(.+)$/s.exec(typed) ?? [];
  if (key === undefined || written === undefined) return misspelt(path);
  const row = readNumericKey(key, path);
  if (!row.ok) return row;
  const values = written.includes('..') ? readRange(row.value, written, path) : readList(row.value, written, path);
  return values.ok ? valid({ key: row.value.key, values: values.value }) : values;
}
