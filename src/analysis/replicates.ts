import { compensatedSum } from '../engine/statistics';
import { GROUPS } from './jackknife';

/** A number with its standard error; null where no path defines it, or where its error is unknown. */
export interface Estimate {
  readonly value: number | null;
  readonly se: number | null;
  /** Paths on which something it sums up is undefined, and which are left out there; not given where there are none. */
  readonly undefinedPaths?: number;
}

/** A number as it comes out of different parts of the paths: all that its error is made of, and that of differences. */
export interface Replicates {
  /** Over all paths (first) and over those outside of each group in turn. */
  readonly values: Float64Array;
  /** By event (see unseen.ts): how far the number goes with what the paths may not have shown of it. */
  readonly unseen: ReadonlyMap<string, number>;
  /** 1 on the paths that are left out because something is undefined there; null where none is. */
  readonly left: Uint8Array | null;
}

/** The paths that any of several numbers leaves out. */
export function leftByAny(all: readonly Pick<Replicates, 'left'>[]): Uint8Array | null {
  const lefts = all.flatMap(({ left }) => left ?? []);
  return lefts.length > 0 ? lefts.reduce((a, b) => a.map((is, path) => is | b[path])) : null;
}

/** A weighted sum of numbers of paired samples, which share their paths: what they have in common cancels. */
export function combined(terms: readonly (readonly [weight: number, replicates: Replicates])[]): Replicates {
  const values = new Float64Array(GROUPS + 1);
  const unseen = new Map<string, number>();
  for (const [weight, term] of terms) {
    for (let i = 0; i < values.length; i++) values[i] += weight * term.values[i];
    for (const [event, effect] of term.unseen) unseen.set(event, (unseen.get(event) ?? 0) + weight * effect);
  }
  return { values, unseen, left: leftByAny(terms.map(([, term]) => term)) };
}

/** The difference of two numbers of paired samples. */
export const minus = (a: Replicates, b: Replicates): Replicates =>
  combined([
    [1, a],
    [-1, b],
  ]);

/** A number that moves with another one, so much per unit of it; over all paths it is what it is. */
export function following(own: Replicates, slope: number, other: Replicates): Replicates {
  const both = combined([
    [1, own],
    [slope, { ...other, values: other.values.map((value) => value - other.values[0]) }],
  ]);
  both.values[0] = own.values[0];
  return both;
}

const sumOfSquares = (numbers: Float64Array): number => compensatedSum(numbers.map((x) => x * x));

const countOf = (left: Uint8Array | null): number => left?.reduce((count, value) => count + value, 0) ?? 0;

function errorOf({ values, unseen }: Replicates): number | null {
  const rest = values.subarray(1);
  const centre = compensatedSum(rest) / GROUPS;
  const jackknife = ((GROUPS - 1) / GROUPS) * sumOfSquares(rest.map((x) => x - centre));
  const variance = jackknife + sumOfSquares(Float64Array.from(unseen.values()));
  return Number.isFinite(variance) ? Math.sqrt(variance) : null;
}

/**
 * The estimate behind replicates: its error is the delete-a-group jackknife's (J. Shao & D. Tu, The Jackknife and Bootstrap, 1995,
 * 2.3), which holds for means, ratios, quantiles and differences of paired samples alike, and beside it that of what is yet unseen.
 */
export function estimateOf(replicates: Replicates): Estimate {
  const [whole] = replicates.values;
  const count = countOf(replicates.left);
  const undefinedPaths = count > 0 ? { undefinedPaths: count } : {};
  if (!Number.isFinite(whole)) return { value: null, se: null, ...undefinedPaths };
  return { value: whole, se: errorOf(replicates), ...undefinedPaths };
}
