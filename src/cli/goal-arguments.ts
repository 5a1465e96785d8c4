import type { Goal } from '../analysis/goal';
import type { Question } from '../analysis/question';
import type { NumericKey, NumericRow } from '../model/plausible';
import { invalid, problem, valid, type Checked } from '../model/problems';
import { parseTypedNumber } from '../model/typed-number';
import { problemsOf, readNumericKey, type AnalysisArguments } from './analysis-order';
import { readEnds } from './axis';

/** What was typed after `guidefund goal`. */
export interface GoalArguments extends AnalysisArguments {
  readonly vary?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly want?: string;
  readonly between?: string;
}

type Between = readonly [low: number, high: number];

/** What is to be varied, and where. */
export interface Range {
  readonly key: NumericKey;
  readonly want: Goal['want'];
  readonly between?: Between;
}

const noRange = (typed: string): Checked<never> =>
  invalid([
    problem('bad-range', `--between ${typed}`, '请写成 从..到，例如 0.2..0.5。', 'write from..to, as in 0.2..0.5.'),
  ]);

function readBetween(typed: string | undefined, row: NumericRow): Checked<Between | undefined> {
  if (typed === undefined) return valid(undefined);
  return readEnds(row, typed, `--between ${typed}`) ?? noRange(typed);
}

function readWant(typed = 'smallest'): Checked<Goal['want']> {
  if (typed === 'smallest' || typed === 'largest') return valid(typed);
  return invalid([
    problem(
      'bad-want',
      '--want',
      `须为 smallest 或 largest，而不是 ${typed}。`,
      `must be smallest or largest, not ${typed}.`,
    ),
  ]);
}

/** Reads what to vary, which way and within which values. */
export function readRange({ vary, want, between }: GoalArguments): Checked<Range> {
  const row =
    vary === undefined
      ? invalid([problem('no-key', '--vary', '请指定要变动的参数。', 'name the parameter to vary.')])
      : readNumericKey(vary, `--vary ${vary}`);
  const wanted = readWant(want);
  if (!row.ok || !wanted.ok) return invalid(problemsOf([row, wanted]));
  const range = readBetween(between, row.value);
  if (!range.ok) return range;
  return valid({ key: row.value.key, want: wanted.value, ...(range.value ? { between: range.value } : {}) });
}

function readLimit(typed: string | undefined, option: string, { indicator }: Question): Checked<number | undefined> {
  if (typed === undefined) return valid(undefined);
  const limit = parseTypedNumber(typed, indicator?.unit ?? 'share');
  if (limit !== undefined && Number.isFinite(limit)) return valid(limit);
  return invalid([problem('not-a-number', option, `须为数字，现为“${typed}”。`, `must be a number, not “${typed}”.`)]);
}

type Limits = Pick<Goal, 'atLeast' | 'atMost'>;

/** Reads the limits to reach, in the unit of the indicator. */
export function readLimits({ atLeast, atMost }: GoalArguments, question: Question): Checked<Limits> {
  if (atLeast === undefined && atMost === undefined)
    return invalid([
      problem(
        'no-limit',
        '--at-least',
        '请用 --at-least 或 --at-most 写明目标。',
        'say what to reach with --at-least or --at-most.',
      ),
    ]);
  const low = readLimit(atLeast, '--at-least', question);
  const high = readLimit(atMost, '--at-most', question);
  if (!low.ok || !high.ok) return invalid(problemsOf([low, high]));
  return valid({
    ...(low.value === undefined ? {} : { atLeast: low.value }),
    ...(high.value === undefined ? {} : { atMost: high.value }),
  });
}
