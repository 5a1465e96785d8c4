import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import type { MultipleRow, SleeveParameters } from '../model/parameters';
import { normalCdf, normalQuantile } from './special';

/** A quantile function read by the upper tail probability: q = 1 is the lowest value, q → 0 the highest. */
export type TailQuantile = (q: number) => number;

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

function lognormalExcess(mean: number, sigma: number, capExcess: number): TailQuantile {
  if (sigma === 0) return () => mean;
  const mu = bisect((m) => limitedLognormalMean(m, sigma, capExcess) - mean, ln(mean) - 40, ln(mean) + 40);
  return (q) => exp(mu - sigma * normalQuantile(q));
}

/** E[min(E, c)] of a Lomax(λ, α) variable (Loss Models, A.2: Pareto). */
const limitedLomaxMean = (lambda: number, alpha: number, c: number): number =>
  (lambda / (alpha - 1)) * (1 - pow(1 + c / lambda, 1 - alpha));

function lomaxExcess(mean: number, alpha: number, capExcess: number): TailQuantile {
  const logScale = bisect((l) => limitedLomaxMean(exp(l), alpha, capExcess) - mean, ln(mean) - 40, ln(mean) + 40);
  const lambda = exp(logScale);
  return (q) => lambda * (pow(q, -1 / alpha) - 1);
}

/** Multiples by rank from (share, low, high) rows with log-uniform mass inside a row; rows are taken in ascending order. */
function tableMultiple(rows: readonly MultipleRow[]): TailQuantile {
  const sorted = [...rows].filter(([share]) => share > 0).sort((a, b) => a[1] - b[1] || a[2] - b[2]);
  return (q) => {
    let rank = 1 - q;
    for (const [share, low, high] of sorted.slice(0, -1)) {
      if (rank < share) return low * pow(high / low, rank / share);
      rank -= share;
    }
    const [share, low, high] = sorted[sorted.length - 1];
    return low * pow(high / low, Math.min(1, rank / share));
  };
}

/** Multiple of a success by its upper-tail rank (model.md §3): at least 1, at most the cap, with the mean the sleeve asks for. */
export function successMultiple(p: SleeveParameters): TailQuantile {
  const cap = p.multipleCap;
  if (p.multipleModel === 'table') {
    const multiple = tableMultiple(p.multipleTable);
    return (q) => Math.min(multiple(q), cap);
  }
  const mean = p.multipleMean - 1;
  if (mean <= 0) return () => 1;
  const excess =
    p.multipleModel === 'pareto'
      ? lomaxExcess(mean, p.multipleTail, cap - 1)
      : lognormalExcess(mean, p.multipleSpread, cap - 1);
  return (q) => Math.min(1 + excess(q), cap);
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

/** Recovery of a failure by its rank u in (0, 1): a Beta(μ/(1−μ), 1) variable of mean μ; μ = 0 gives exactly 0. */
export function failureRecovery(mean: number, u: number): number {
  return mean === 0 ? 0 : pow(u, (1 - mean) / mean);
}
