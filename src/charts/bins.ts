import { max, sum } from 'd3';
import type { Histogram } from '../engine/result';

/** One bar of a histogram: from, to in the histogram's unit; share of the paths. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  /** The last bin when it is wider than the others: everything from `from` on. */
  readonly open: boolean;
}

/** Wider than this many neighbours, the last bin is a rest and not a bin like the others. */
const OPEN_FROM = 1.5;

function isOpen(edges: readonly number[], index: number, last: number): boolean {
  const width = (i: number): number => (edges[i + 1] ?? 0) - (edges[i] ?? 0);
  return index === last && last > 0 && width(last) > OPEN_FROM * width(last - 1);
}

/** The bars of a histogram; none when it holds no path. */
export function binsOf({ edges, counts }: Histogram): readonly Bin[] {
  const total = sum(counts);
  if (total === 0) return [];
  return counts.map((count, i) => {
    const from = edges[i] ?? 0;
    return { from, to: edges[i + 1] ?? from, share: count / total, open: isOpen(edges, i, counts.length - 1) };
  });
}

/** What the linear part of the x axis must hold: the closed bins and the reference, where that is no part of the open bin. */
export function closedValues(bins: readonly Bin[], reference: number | undefined): readonly number[] {
  const closed = bins.filter((bin) => !bin.open);
  const values = closed.flatMap((bin) => [bin.from, bin.to]);
  const end = max(values);
  const open = bins.length > closed.length;
  if (reference === undefined || (open && end !== undefined && reference > end)) return values;
  return [...values, reference];
}
