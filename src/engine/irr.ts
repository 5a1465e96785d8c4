import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

/** Marks a metric a path does not define (no sign change); a finite number, so that its bits are the same everywhere. */
export const UNDEFINED_METRIC = -Number.MAX_VALUE;

/** Whether a metric column's entry is a number and not the mark of an undefined one. */
export const isDefined = (value: number): boolean => value !== UNDEFINED_METRIC;

/** Newton takes a handful of steps; from far above the root of an almost total loss it only takes off 1/n at a time. */
const MAX_STEPS = 4000;
/** Relative step at which Newton stops: one further step would be below the last bit. */
const TOLERANCE = 1e-10;
/** The search on both sides of 0: the part of the way to a rate of 1 (or of the growth factor, beyond it) one step goes. */
const SCAN_STEP = 0.01;
/** Steps to a rate of 1 − 4e-5, and from there to a gain of 8000-fold a quarter. */
const SCAN_STEPS = 1000;

/** Present value of flows[0..n) at the quarterly discount factor v. */
function presentValue(flows: Float64Array, n: number, v: number): number {
  let value = 0;
  for (let q = n - 1; q >= 0; q--) value = value * v + flows[q];
  return value;
}

/**
 * Newton's method on the present value, kept inside a bracket [low, high] of discount factors at whose ends the value has
 * opposite signs; `rising` says whether it rises from low to high.
 */
function polish(
  flows: Float64Array,
  n: number,
  start: number,
  lowest: number,
  highest: number,
  rising: boolean,
): number {
  let low = lowest;
  let high = highest;
  let v = start;
  for (let step = 0; step < MAX_STEPS; step++) {
    let value = 0;
    let slope = 0;
    for (let q = n - 1; q >= 0; q--) {
      slope = slope * v + value;
      value = value * v + flows[q];
    }
    if (value > 0 === rising) high = v;
    else low = v;
    let next = v - value / slope;
    if (!(next > low && next < high)) next = 0.5 * (low + high);
    if (Math.abs(next - v) <= TOLERANCE * v) return next;
    v = next;
  }
  return v;
}

/** Discount factor of a single call and a single distribution with the same totals and mean times as the flows. */
function guess(flows: Float64Array, n: number): number {
  let paid = 0;
  let received = 0;
  let paidTime = 0;
  let receivedTime = 0;
  for (let q = 0; q < n; q++) {
    const flow = flows[q];
    if (flow < 0) {
      paid -= flow;
      paidTime -= flow * q;
    } else {
      received += flow;
      receivedTime += flow * q;
    }
  }
  const years = receivedTime / received - paidTime / paid;
  return years > 0 ? exp(ln(paid / received) / years) : 1;
}

/**
 * The root whose quarterly rate is nearest 0, found by walking to losses and gains of the same size at once, up to a total
 * loss and then on to larger gains; NaN when there is none.
 */
function scan(flows: Float64Array, n: number): number {
  const positive = presentValue(flows, n, 1) > 0;
  const turned = (v: number): boolean => presentValue(flows, n, v) > 0 !== positive;
  let rate = 0;
  for (let step = 0; step < SCAN_STEPS; step++) {
    const next = rate + SCAN_STEP * (1 - rate);
    const up = turned(1 / (1 + next));
    const down = turned(1 / (1 - next));
    const gain = up ? polish(flows, n, 1 / (1 + rate), 1 / (1 + next), 1 / (1 + rate), positive) : NaN;
    const loss = down ? polish(flows, n, 1 / (1 - rate), 1 / (1 - rate), 1 / (1 - next), !positive) : NaN;
    if (up && down) return 1 / gain - 1 <= 1 - 1 / loss ? gain : loss;
    if (up || down) return up ? gain : loss;
    rate = next;
  }
  // Where the last flow alone decides, the rate is below −1 + 4e-5 a quarter: −1 a year to the last bit.
  if (flows[n - 1] > 0 !== positive) return Infinity;
  let v = 1 / (1 + rate);
  for (let step = 0; step < SCAN_STEPS; step++) {
    const next = v / (1 + SCAN_STEP);
    if (turned(next)) return polish(flows, n, v, next, v, positive);
    v = next;
  }
  return flows[0] > 0 !== positive ? polish(flows, n, v, 0, v, positive) : NaN;
}

/**
 * The discount factor at which the flows are worth 0 and whose rate is nearest 0.
 * Fast where the cumulative flow proves the root unique (Norstrøm 1972, and the same argument with time reversed): it goes
 * from debt to credit once, and on the way never exceeds its end (a gain) or 0 (a loss).
 */
function rootFactor(flows: Float64Array, n: number): number {
  let sum = 0;
  let highest = -Infinity;
  let lowest = Infinity;
  let lastDebt = -1;
  let firstCredit = n;
  for (let q = 0; q < n; q++) {
    sum += flows[q];
    if (sum > highest) highest = sum;
    if (sum < lowest) lowest = sum;
    if (sum < 0) lastDebt = q;
    else if (sum > 0 && q < firstCredit) firstCredit = q;
  }
  if (sum === 0) return 1;
  if (sum > 0 && lastDebt < firstCredit && highest <= sum)
    return polish(flows, n, Math.min(guess(flows, n), 1), 0, 1, true);
  if (sum < 0 && highest <= 0 && risesOnce(flows, n, sum)) {
    const start = Math.max(guess(flows, n), 1);
    let high = start * (1 + SCAN_STEP);
    while (presentValue(flows, n, high) < 0) high *= high;
    return polish(flows, n, start, 1, high, true);
  }
  return scan(flows, n);
}

/** Whether what is still to come (total less cumulative flow) changes from credit to debt once, seen from the end. */
function risesOnce(flows: Float64Array, n: number, total: number): boolean {
  let sum = 0;
  let credit = false;
  for (let q = 0; q < n; q++) {
    sum += flows[q];
    if (total - sum > 0) credit = true;
    else if (credit && total - sum < 0) return false;
  }
  return credit;
}

function changesSign(flows: Float64Array, n: number): boolean {
  let q = 0;
  while (q < n && flows[q] === 0) q++;
  const negative = flows[q] < 0;
  while (q < n && (flows[q] === 0 || flows[q] < 0 === negative)) q++;
  return q < n;
}

/**
 * Yearly internal rate of return of quarterly net flows[0..n): the root nearest 0, (1 + r)⁴ − 1; −1 when nothing was
 * received although something was paid; UNDEFINED_METRIC when the flows never change sign or no rate makes them worth 0.
 */
export function internalRate(flows: Float64Array, n: number, paid: number, received: number): number {
  if (paid > 0 && received === 0) return -1;
  let end = n;
  while (end > 0 && flows[end - 1] === 0) end--;
  if (!changesSign(flows, end)) return UNDEFINED_METRIC;
  const v = rootFactor(flows, end);
  if (!(v > 0)) return UNDEFINED_METRIC;
  const quarterly = 1 / v;
  return quarterly * quarterly * (quarterly * quarterly) - 1;
}
