import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import { normalQuantile } from './special';

/**
 * A t-copula: the normal qualities of a path all become z √ν/χ with one χ = √χ²_ν, which makes them Student t, and are then
 * read as the normal scores Φ⁻¹(T_ν(x)) of the same rank. Everything after that goes on as with a Gaussian copula.
 */
export interface TCopula {
  readonly chis: ChiTable;
  readonly scores: Float32Array;
}

/** Pairs of a normal score and ln χ of the same rank, both rising. */
interface ChiTable {
  readonly scores: Float64Array;
  readonly logs: Float64Array;
}

/** Masses of neighbouring cells under a density known up to a factor: Simpson's rule in each of them. */
function cellMasses(density: (x: number) => number, from: number, width: number, cells: number): Float64Array {
  return Float64Array.from({ length: cells }, (_, i) => {
    const start = from + i * width;
    return (width / 6) * (density(start) + 4 * density(start + 0.5 * width) + density(start + width));
  });
}

/** Sums of all cells from each border on; beyond the last there is nothing. */
function sumsBeyond(masses: Float64Array): Float64Array {
  const sums = new Float64Array(masses.length + 1);
  for (let i = masses.length - 1; i >= 0; i--) sums[i] = sums[i + 1] + masses[i];
  return sums;
}

const CHI_CELLS = 2048;
/** The tails end where the density has fallen by e^−40 from its peak. */
const CHI_DEPTH = 40;

/** χ by normal score, from the density exp(ν (s − ½ (e^{2s} − 1))), up to a factor, of s = ln (χ/√ν). */
function chiTable(degrees: number): ChiTable {
  const density = (s: number): number => exp(degrees * (s - 0.5 * (exp(2 * s) - 1)));
  const from = -CHI_DEPTH / degrees - 0.5;
  const width = (Math.sqrt(CHI_DEPTH / degrees) - from) / CHI_CELLS;
  const masses = cellMasses(density, from, width, CHI_CELLS);
  const above = sumsBeyond(masses);
  const below = sumsBeyond(masses.reverse()).reverse();
  const scores = above.map((over, i) => {
    const under = below[i];
    return under < over ? normalQuantile(under / (under + over)) : -normalQuantile(over / (under + over));
  });
  const peak = 0.5 * ln(degrees);
  return { scores, logs: above.map((_, i) => peak + from + i * width) };
}

/** The χ = √χ²_ν that has the rank of a normal score between −8 and 8. */
export function chiAt({ chis: { scores, logs } }: TCopula, score: number): number {
  let low = 0;
  let high = scores.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scores[middle] <= score) low = middle;
    else high = middle;
  }
  const part = (score - scores[low]) / (scores[high] - scores[low]);
  return exp(logs[low] + part * (logs[high] - logs[low]));
}

const SCORE_CELLS = 1024;

/**
 * Normal scores of Student's t at x ≥ 0 in cells of equal width of r = x/(x + √ν), which has the density
 * (1−r)^{ν−1} / (r² + (1−r)²)^{(ν+1)/2} up to a factor. At r = 1 the score would be ∞; the last cell goes on like the one before.
 */
function scoreTable(degrees: number): Float32Array {
  const density = (r: number): number => pow(1 - r, degrees - 1) / pow(r * r + (1 - r) * (1 - r), 0.5 * (degrees + 1));
  const tails = sumsBeyond(cellMasses(density, 0, 1 / SCORE_CELLS, SCORE_CELLS));
  const scores = Float32Array.from(tails, (tail) => -normalQuantile((0.5 * tail) / tails[0]));
  scores[SCORE_CELLS] = 2 * scores[SCORE_CELLS - 1] - scores[SCORE_CELLS - 2];
  return scores;
}

/** The normal score of Student's t at z √ν/χ: odd and rising in z, 0 at 0. */
export function scoreOf(scores: Float32Array, z: number, chi: number): number {
  const size = Math.abs(z);
  const place = (size / (size + chi)) * SCORE_CELLS;
  const cell = place < SCORE_CELLS ? place | 0 : SCORE_CELLS - 1;
  const low = scores[cell];
  const score = low + (place - cell) * (scores[cell + 1] - low);
  return z < 0 ? -score : score;
}

/** The tables of a t-copula with ν degrees of freedom, from 3 on. */
export const tCopula = (degrees: number): TCopula => ({ chis: chiTable(degrees), scores: scoreTable(degrees) });
