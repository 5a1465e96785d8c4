import { findParameter, parameterTable, type ParameterKey } from '../model/parameters';
import { nearestName } from '../model/nearest';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { Change } from '../model/scenario';
import { parseValueText } from '../model/values';

const keys = parameterTable.map((row) => row.key);

/** A typed value for a known parameter, as a change of one's own. */
function assignment(key: ParameterKey, typed: string, path: string): Checked<Change> {
  const checked = parseValueText(findParameter(key)!, typed, path);
  return checked.ok ? valid({ key, value: checked.value, status: 'assumed' }) : checked;
}

function readSetting(argument: string): Checked<Change> {
  const path = `--set ${argument}`;
  const [, key, typed] = /^([^=]*)=(.*)$/s.exec(argument) ?? [];
  if (key === undefined) {
    return invalid([
      problem(
        'no-value',
        path,
        '请写成 参数=值，例如 seed.successRate=0.3。',
        'write key=value, as in seed.successRate=0.3.',
      ),
    ]);
  }
  const row = findParameter(key.trim());
  if (row) return assignment(row.key, typed, path);
  const nearest = nearestName(key, keys);
  return invalid([
    problem(
      'unknown-parameter',
      path,
      `没有参数 ${key}${nearest ? `，是否想用 ${nearest}？` : '。'}`,
      `there is no parameter ${key}${nearest ? `; did you mean ${nearest}?` : '.'}`,
    ),
  ]);
}

export interface Assignments {
  readonly set: readonly string[];
  readonly paths?: string;
  readonly seed?: string;
}

/** What `--set`, `--paths` and `--seed` change, in this order, or everything that is wrong with them. */
export function readAssignments({ set, paths, seed }: Assignments): Checked<readonly Change[]> {
  const read = set.map(readSetting);
  if (paths !== undefined) read.push(assignment('simulation.paths', paths, '--paths'));
  if (seed !== undefined) read.push(assignment('simulation.seed', seed, '--seed'));
  const problems = read.flatMap((change) => (change.ok ? [] : change.problems));
  return problems.length > 0 ? invalid(problems) : valid(read.flatMap((change) => (change.ok ? [change.value] : [])));
}
