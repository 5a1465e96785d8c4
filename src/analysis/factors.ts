import { numericRow, plausibleRange, type NumericKey } from '../model/plausible';
import type { Parameters } from '../model/parameters';
import { problem, type Problem } from '../model/problems';
import { MOST_DIMENSIONS } from './low-discrepancy';
import type { Values } from './variant';

/** A parameter that is drawn, all values of a range being equally likely. */
export interface Factor {
  readonly key: NumericKey;
  readonly range: readonly [low: number, high: number];
}

/** A parameter over its plausible range. */
export const plausibleFactor = (base: Parameters, key: NumericKey): Factor => ({
  key,
  range: plausibleRange(numericRow(key), base[key]),
});

/** Each factor takes two dimensions of the design. */
const MOST_FACTORS = MOST_DIMENSIONS / 2;

/** What keeps factors from being drawn. */
export function factorProblems(factors: readonly Factor[]): readonly Problem[] {
  const keys = new Set(factors.map(({ key }) => key));
  if (keys.size < factors.length || keys.size < 1 || keys.size > MOST_FACTORS)
    return [
      problem(
        'factors',
        'keys',
        `须有 1 至 ${MOST_FACTORS} 个不同的参数，现有 ${factors.length} 个。`,
        `there must be 1 to ${MOST_FACTORS} different parameters, not ${factors.length}.`,
      ),
    ];
  return factors
    .filter(({ range: [low, high] }) => low >= high)
    .map(({ key, range: [low] }) =>
      problem(
        'no-range',
        key,
        `${key} 的合理范围只有 ${low} 一个值，没有可变动的；请把它去掉。`,
        `the plausible range of ${key} is nothing but ${low}: there is nothing to vary; leave it out.`,
      ),
    );
}

/** A factor's value at a coordinate in [0, 1): every whole number is as likely as the next. */
function valueAt({ key, range: [low, high] }: Factor, coordinate: number): number {
  if (!numericRow(key).integer) return low + coordinate * (high - low);
  const lowest = Math.ceil(low);
  return lowest + Math.floor(coordinate * (Math.floor(high) - lowest + 1));
}

/** What a point of the unit cube changes. */
export const valuesAt = (factors: readonly Factor[], point: Float64Array): Values =>
  Object.fromEntries(factors.map((factor, d) => [factor.key, valueAt(factor, point[d])]));
