import { extent, nice } from 'd3';

export type Domain = readonly [low: number, high: number];

/** The smallest domain around the values, widened where they are all equal; [0, 1] for none. */
export function domainOf(values: Iterable<number>): Domain {
  const [low, high] = extent(values);
  if (low === undefined) return [0, 1];
  if (low < high) return [low, high];
  const half = low === 0 ? 0.5 : Math.abs(low) / 2;
  return [low - half, high + half];
}

/** A domain that holds the values and 0 and ends on round numbers; an all-zero one is [0, 1]. */
export function roundDomainWithZero(values: Iterable<number>): Domain {
  const [low, high] = extent([0, ...values]) as [number, number];
  if (low === high) return [0, 1];
  const [from, to] = nice(low, high, 5);
  return [from, to];
}

/** 0 is shown where it is no further from the values than this part of their spread. */
const NEAR_ZERO = 0.4;

/** A domain that holds the values, and 0 where it is near them, and ends on round numbers. */
export function roundDomain(values: Iterable<number>): Domain {
  const [low, high] = domainOf(values);
  const near = NEAR_ZERO * (high - low);
  const isZeroNear = (low > 0 && low <= near) || (high < 0 && -high <= near);
  const [from, to] = nice(...domainOf(isZeroNear ? [low, high, 0] : [low, high]), 5);
  return [from, to];
}
