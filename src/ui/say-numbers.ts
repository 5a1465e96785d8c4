import { formatShare } from '../model/units';

/** Half the width of a 95 % interval in standard errors. */
const NORMAL_95 = 1.96;

/** Below this a probability is told as "less than". */
const RARE = 0.0005;

/** A probability as a person says it: whole per cents from 10 % on, one decimal below; what is rare is not called impossible. */
export function sayProbability(probability: number): string {
  if (probability > 0 && probability < RARE) return '<0.1%';
  if (probability < 1 && probability > 1 - RARE) return '>99.9%';
  const isExtreme = probability < 0.1 || probability > 0.9;
  return formatShare(probability, 'zh', isExtreme && probability > 0 && probability < 1 ? 1 : 0);
}

/** A probability in a table: one decimal throughout. */
export function sayProbabilityInTable(probability: number): string {
  if (probability > 0 && probability < RARE) return '<0.1%';
  if (probability < 1 && probability > 1 - RARE) return '>99.9%';
  return formatShare(probability, 'zh', 1);
}

/** The sampling error of a probability, 95 %, in percentage points: ±1.0. */
export function sayProbabilityError(se: number): string {
  const points = NORMAL_95 * se * 100;
  return `±${points.toFixed(points < 0.095 ? 2 : 1)}`;
}

/** The larger half of an interval around a value: ±0.01. */
export function sayIntervalError(value: number, [low, high]: readonly [number, number]): string {
  const half = Math.max(high - value, value - low);
  return `±${half.toFixed(half < 0.0095 ? 3 : 2)}`;
}
