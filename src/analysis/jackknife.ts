import { compensatedSum, quantile } from '../engine/statistics';

/** Paths are left out in this many groups to see how much an estimate hangs on them. */
export const GROUPS = 100;

/** A number over the paths outside of a group; over all paths when the group is NOBODY. */
export type Leaving = (group: number) => number;
export const NOBODY = -1;

/** A number over all paths (first) and over those outside of each group in turn. */
export function allOf(leaving: Leaving): Float64Array {
  const values = new Float64Array(GROUPS + 1);
  for (let i = 0; i < values.length; i++) values[i] = leaving(i - 1);
  return values;
}

/** The defined values of each group. Groups are stretches of paths, as large as one another up to one path. */
function groupsOf(values: Float64Array): readonly Float64Array[] {
  const start = (group: number): number => Math.ceil((group * values.length) / GROUPS);
  return Array.from({ length: GROUPS }, (_, g) =>
    values.subarray(start(g), start(g + 1)).filter((x) => !Number.isNaN(x)),
  );
}

/** A number that comes of count and sum alone. */
function fromSums(groups: readonly Float64Array[], finish: (n: number, sum: number) => number): Leaving {
  const counts = Float64Array.from(groups, (group) => group.length);
  const sums = Float64Array.from(groups, compensatedSum);
  const [n, sum] = [compensatedSum(counts), compensatedSum(sums)];
  return (left) => (left === NOBODY ? finish(n, sum) : finish(n - counts[left], sum - sums[left]));
}

/** Mean of values; NaN are left out. */
export const meanLeaving = (values: Float64Array): Leaving => fromSums(groupsOf(values), (n, sum) => sum / n);

/** Standard deviation of values (n − 1); NaN are left out. */
export function deviationLeaving(values: Float64Array): Leaving {
  const centre = meanLeaving(values)(NOBODY);
  // Squares of values far from 0 would lose the digits that make the difference.
  const off = values.map((x) => x - centre);
  const mean = meanLeaving(off);
  const square = fromSums(groupsOf(off.map((x) => x * x)), (n, sum) => sum / (n - 1));
  const share = fromSums(groupsOf(off), (n) => n / (n - 1));
  return (left) => Math.sqrt(Math.max(0, square(left) - share(left) * mean(left) * mean(left)));
}

/** Standard errors on either side of a share between which a quantile's density is taken: those of its 95 % interval. */
const REACH = 1.96;

/** By how much a quantile of n ascending values moves per share of them, between the order statistics of its 95 % interval. */
function movePerShare(sorted: Float64Array, p: number): number {
  const reach = REACH * Math.sqrt((p * (1 - p)) / sorted.length);
  const [low, high] = [Math.max(0, p - reach), Math.min(1, p + reach)];
  return (quantile(sorted, high) - quantile(sorted, low)) / (high - low);
}

/**
 * How many of some values lie below a quantile: those nearer to it than half the width count in part. Counted whole, paired samples
 * whose paths cross the quantile in neither would seem to differ for certain.
 */
function countBelow(values: Float64Array, quantileOfAll: number, width: number): number {
  let count = 0;
  for (const x of values) {
    const above = x - quantileOfAll;
    if (width > 0 && 2 * Math.abs(above) < width) count += 0.5 - above / width;
    else if (above <= 0) count++;
  }
  return count;
}

/** Values that lie between the ends of a quantile's own blur: those it is interpolated from. */
const BLUR = 2;

/**
 * The p-quantile (type 7) of values; NaN are left out. Leaving values out moves it by the change of the share below it, divided
 * by the density there (Woodruff, JASA 47, 1952; Bahadur's representation): left to jump from one order statistic to the next,
 * it would tell its error badly. The error of the smallest and the largest value is unknown (NaN): no sample tells what lies beyond.
 */
export function quantileLeaving(values: Float64Array, p: number): Leaving {
  const groups = groupsOf(values);
  const sorted = values.filter((x) => !Number.isNaN(x)).sort();
  const n = sorted.length;
  const whole = quantile(sorted, p);
  const rate = movePerShare(sorted, p);
  const width = (BLUR * rate) / n;
  const share = countBelow(sorted, whole, width) / n;
  return (left) => {
    if (left === NOBODY) return whole;
    const group = groups[left];
    return whole + (rate * (countBelow(group, whole, width) - share * group.length)) / (n - group.length);
  };
}
