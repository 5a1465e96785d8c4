import { plausibleFactor, type Factor } from '../analysis/factors';
import type { Parameters } from '../model/parameters';
import { uncertainKeys } from '../model/plausible';
import { invalid, problem, valid, type Checked } from '../model/problems';
import { problemsOf, readNumericKey } from './analysis-order';
import { readEnds } from './axis';

const PATH = '--keys';

const misspelt = (typed: string): Checked<never> =>
  invalid([
    problem(
      'bad-range',
      `${PATH} ${typed}`,
      '请写成 参数 或 参数=从..到，例如 angel.successRate=0.2..0.5。',
      'write key or key=from..to, as in angel.successRate=0.2..0.5.',
    ),
  ]);

/** A parameter over its plausible range, or over the one that was typed. */
function readFactor(typed: string, base: Parameters): Checked<Factor> {
  const [key, ...rest] = typed.split('=');
  const row = readNumericKey(key, PATH);
  if (!row.ok) return row;
  if (rest.length === 0) return valid(plausibleFactor(base, row.value.key));
  const range = readEnds(row.value, rest.join('='), `${PATH} ${typed}`) ?? misspelt(typed);
  return range.ok ? valid({ key: row.value.key, range: range.value }) : range;
}

/** The parameters that were typed (`key,key=from..to`), or everything uncertain in the scenario. */
export function readFactors(typed: string | undefined, base: Parameters): Checked<readonly Factor[]> {
  if (typed === undefined) return valid(uncertainKeys(base).map((key) => plausibleFactor(base, key)));
  const read = [...new Set(typed.split(','))].map((each) => readFactor(each, base));
  const problems = problemsOf(read);
  return problems.length > 0 ? invalid(problems) : valid(read.flatMap((each) => (each.ok ? [each.value] : [])));
}
