import { meanError95 } from '../engine/statistics';
import { usesConcession } from '../model/mechanisms';
import { parameterRow, type Parameters } from '../model/parameters';
import { numericRow, type NumericKey } from '../model/plausible';
import { text, type Text } from '../model/text';
import { nameOf } from '../model/wording';
import { rangeShare } from './search-grid';
import type { Trial } from './trials';

/** A stretch at the far end of a range, from this value on, where an estimate hardly moves any more. */
export interface Plateau {
  readonly from: number;
}

/** On a plateau an estimate moves at most this much as fast as over the whole range. */
const SLOW = 0.1;

interface Estimated {
  readonly value: number;
  readonly estimate: number;
  readonly se: number;
}

const estimated = (trials: readonly Trial[]): readonly Estimated[] =>
  trials.flatMap(({ value, estimate: found }) => {
    const [estimate, se] = [found?.value ?? null, found?.se ?? null];
    return estimate === null || se === null ? [] : [{ value, estimate, se }];
  });

function spread(points: readonly Estimated[]): number {
  const estimates = points.map(({ estimate }) => estimate);
  return Math.max(...estimates) - Math.min(...estimates);
}

/**
 * The longest stretch up to the end of the range (its low end where the largest value is wanted) over which estimates differ by no more
 * than the 95 % error of two of them, and move at most a tenth as fast as over the whole range: a response that rises evenly into noise
 * is no plateau. Null where there is none.
 */
export function plateauOf(key: NumericKey, want: 'smallest' | 'largest', trials: readonly Trial[]): Plateau | null {
  const rising = estimated(trials);
  const points = want === 'smallest' ? rising : [...rising].reverse();
  const end = points.at(-1);
  const whole = spread(points);
  if (!end || whole === 0) return null;
  const isLevel = ({ value, se }: Estimated, i: number): boolean => {
    const moved = spread(points.slice(i));
    const width = rangeShare(numericRow(key), [points[0].value, end.value], [value, end.value]);
    return width > 0 && moved <= meanError95(Math.sqrt(se * se + end.se * end.se)) && moved <= SLOW * width * whole;
  };
  const first = points.find(isLevel);
  return first ? { from: first.value } : null;
}

/** The parameter that caps what the government keeps of its gains; none where it gives nothing up. */
function cappedBy(base: Parameters): NumericKey | null {
  if (!usesConcession(base)) return null;
  const key = base['concession.mode'] === 'buyback' ? 'concession.buybackShare' : 'concession.rate';
  return base[key] > 0 ? key : null;
}

/** Why it may be that a result does not move any more, and what to try. */
export function plateauAdvice(base: Parameters, varied: NumericKey): Text {
  const key = cappedBy(base);
  if (!key || key === varied)
    return text(
      '可能是其他参数或规则的限制在起作用，可改动其他参数再试。',
      'Other parameters or rules may set a limit here: change another one and try again.',
    );
  const { zh, en } = nameOf(parameterRow(key));
  return text(
    `可能是让利使财政收益封顶，可调低“${zh}”再试。`,
    `The concession may cap what the government keeps: lower “${en}” and try again.`,
  );
}
