import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import type { MultipleRow, SleeveParameters } from '../model/parameters';
import { normalCdf, normalQuantile } from './special';

/** The multiples of successes, or of failures, by the share q of them that lies farther from the border between the two. */
export interface Multiples {
  /** The multiple at q: 1 is the border, 0 the best success or the worst failure. */
  readonly at: (q: number) => number;
  /** What the share q beyond adds to the mean: the integral of `at` from 0 to q. */
  readonly beyond: (q: number) => number;
}

const always = (value: number): Multiples => ({ at: () => value, beyond: (q) => q * value });

const BISECTIONS = 200;

/** Root of an increasing function in [low, high]. */
function bisect(increasing: (x: number) => number, low: number, high: number): number {
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = 0.5 * (low + high);
    if (increasing(middle) < 0) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}

/** E[min(e^Y, c)] for Y normal(μ, σ²): the limited expected value of a lognormal (Klugman et al., Loss Models, A.5). */
function limitedLognormalMean(mu: number, sigma: number, c: number): number {
  const d = (ln(c) - mu) / sigma;
  return exp(mu + 0.5 * sigma * sigma) * normalCdf(d - sigma) + c * normalCdf(-d);
}

function lognormalExcess(mean: number, sigma: number, capExcess: number): Multiples {
  if (sigma === 0) return always(mean);
  const mu = bisect((m) => limitedLognormalMean(m, sigma, capExcess) - mean, ln(mean) - 40, ln(mean) + 40);
  const whole = exp(mu + 0.5 * sigma * sigma);
  return {
    at: (q) => exp(mu - sigma * normalQuantile(q)),
    beyond: (q) => whole * normalCdf(sigma + normalQuantile(q)),
  };
}

/** E[min(E, c)] of a Lomax(λ, α) variable (Loss Models, A.2: Pareto). */
const limitedLomaxMean = (lambda: number, alpha: number, c: number): number =>
  (lambda / (alpha - 1)) * (1 - pow(1 + c / lambda, 1 - alpha));

function lomaxExcess(mean: number, alpha: number, capExcess: number): Multiples {
  const logScale = bisect((l) => limitedLomaxMean(exp(l), alpha, capExcess) - mean, ln(mean) - 40, ln(mean) + 40);
  const lambda = exp(logScale);
  const beta = 1 - 1 / alpha;
  return {
    at: (q) => lambda * (pow(q, -1 / alpha) - 1),
    beyond: (q) => lambda * (pow(q, beta) / beta - q),
  };
}

/** What a log-uniform variable on [low, high] adds to the mean above its lowest share `from`. */
function bandAbove(low: number, high: number, from: number): number {
  if (high === low) return low * (1 - from);
  const span = ln(high / low);
  return (high - low * exp(span * from)) / span;
}

/** Multiples from (share, low, high) rows with log-uniform mass inside a row; the highest row is at the top. */
function tableMultiple(rows: readonly MultipleRow[]): Multiples {
  const falling = [...rows].filter(([share]) => share > 0).sort((a, b) => b[1] - a[1] || b[2] - a[2]);
  const at = (q: number): number => {
    let left = q;
    for (const [share, low, high] of falling.slice(0, -1)) {
      if (left < share) return low * pow(high / low, 1 - left / share);
      left -= share;
    }
    const [share, low, high] = falling[falling.length - 1];
    return low * pow(high / low, Math.max(0, 1 - left / share));
  };
  const beyond = (q: number): number => {
    let left = q;
    let sum = 0;
    for (const [share, low, high] of falling) {
      sum += share * bandAbove(low, high, Math.max(0, 1 - left / share));
      left -= share;
      if (left <= 0) break;
    }
    return sum;
  };
  return { at, beyond };
}

/** The excess of a success over its cost, before the cap, scaled so that the mean of 1 + E WITH the cap is the sleeve's. */
function excessOf(p: SleeveParameters): Multiples {
  const mean = p.multipleMean - 1;
  if (mean <= 0) return always(0);
  return p.multipleModel === 'pareto'
    ? lomaxExcess(mean, p.multipleTail, p.multipleCap - 1)
    : lognormalExcess(mean, p.multipleSpread, p.multipleCap - 1);
}

/** Multiple of a success before the cap (model.md §3): at least 1. */
export function successMultiple(p: SleeveParameters): Multiples {
  if (p.multipleModel === 'table') return tableMultiple(p.multipleTable);
  const excess = excessOf(p);
  return { at: (q) => 1 + excess.at(q), beyond: (q) => q + excess.beyond(q) };
}

/** Mean multiple of successes: what the sleeve asks for, or what the rows of its table say, never above the cap. */
export function meanSuccessMultiple(p: SleeveParameters): number {
  if (p.multipleModel !== 'table') return p.multipleMean;
  return p.multipleTable.reduce((sum, [share, low, high]) => sum + share * bandMean(low, high, p.multipleCap), 0);
}

/** Mean of a log-uniform variable on [low, high], cut at the cap: its mass above the cap sits on the cap. */
function bandMean(low: number, high: number, cap: number): number {
  if (low >= cap) return cap;
  if (high === low) return low;
  const top = Math.min(high, cap);
  const span = ln(high / low);
  return (top - low) / span + (cap * (span - ln(top / low))) / span;
}

/** Recovery of a failure: a Beta(μ/(1−μ), 1) variable of mean μ, u^((1−μ)/μ) at rank u; μ = 0 gives exactly 0. */
export function failureRecovery(mean: number): Multiples {
  if (mean === 0) return always(0);
  return { at: (q) => pow(q, (1 - mean) / mean), beyond: (q) => mean * pow(q, 1 / mean) };
}
