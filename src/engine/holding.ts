import ln from '@stdlib/math-base-special-ln';
import { QUARTERS } from '../model/structure';
import { normalCdf } from './special';

const GUIDE_BITS = 9;
const GUIDE_SHIFT = 32 - GUIDE_BITS;
/** Holding times are cut at 250 years, far beyond any fund: it only bounds the table. */
const LONGEST = 1000;

/** Distribution of a holding time in whole quarters, read by inversion with a guide table (L. Devroye, 1986, III.2.4). */
export interface HoldingTable {
  /** Words up to limit[t] mean a holding time of at most t quarters. */
  readonly limit: Float64Array;
  /** For the leading bits of a word, the shortest time it can mean. */
  readonly guide: Uint16Array;
}

/** Quarters of a lognormal holding time, rounded, at least one: P(T ≤ t) = Φ(ln((t + ½) / median) / spread). */
export function holdingTable(medianYears: number, spread: number): HoldingTable {
  const median = medianYears * QUARTERS;
  const upTo = (t: number): number => {
    if (t < 1) return 0;
    if (spread === 0) return t + 0.5 > median ? 1 : 0;
    return normalCdf((ln(t + 0.5) - ln(median)) / spread);
  };
  const limits: number[] = [];
  for (let t = 0; t < LONGEST; t++) {
    limits.push(upTo(t) * 4294967296);
    if (limits[t] >= 4294967295.75) break;
  }
  limits[limits.length - 1] = Infinity;
  const limit = Float64Array.from(limits);
  const guide = Uint16Array.from({ length: 1 << GUIDE_BITS }, (_, i) => firstAbove(limit, i * (1 << GUIDE_SHIFT)));
  return { limit, guide };
}

function firstAbove(limit: Float64Array, word: number): number {
  return limit.findIndex((bound) => word < bound);
}

/** The holding time in quarters that a 32-bit word stands for; larger words wait longer. */
export function holdingOf(table: HoldingTable, word: number): number {
  const { limit } = table;
  let t = table.guide[word >>> GUIDE_SHIFT];
  while (word >= limit[t]) t++;
  return t;
}
