/** Worth of the flows at a quarterly growth factor g: today's above 1, the end's below, so that neither overflows. */
function worth(flows: readonly number[], g: number): number {
  let value = 0;
  if (g < 1) for (const flow of flows) value = value * g + flow;
  else for (let q = flows.length - 1; q >= 0; q--) value = value / g + flows[q];
  return value;
}

/** Bisection between two growth factors at which the flows' worth has opposite signs. */
function between(flows: readonly number[], from: number, to: number): number {
  let low = from;
  let high = to;
  const sign = Math.sign(worth(flows, low));
  for (let i = 0; i < 200; i++) {
    const middle = Math.sqrt(low * high);
    if (Math.sign(worth(flows, middle)) === sign) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/** Growth factors tried: fine near 1, coarser outwards, from a loss of everything to a gain of 3000-fold in a quarter. */
const grid = Array.from({ length: 20_001 }, (_, i) => (i - 10_000) / 10_000).map((t) =>
  t === -1 ? 0 : Math.exp((t < 0 ? 60 : 8) * t * t * t),
);

/** Every root of the flows' worth, as a quarterly rate, that lies between neighbours of a fine grid. */
export function quarterlyRoots(flows: readonly number[]): number[] {
  let end = flows.length;
  while (end > 0 && flows[end - 1] === 0) end--;
  const until = flows.slice(0, end);
  const values = grid.map((g) => worth(until, g));
  return grid.slice(1).flatMap((right, i) => {
    if (values[i] === 0) return [grid[i] - 1];
    return Math.sign(values[i]) * Math.sign(values[i + 1]) < 0 ? [between(until, grid[i], right) - 1] : [];
  });
}

/**
 * Yearly internal rate of quarterly flows by brute force (model.md §5): the root nearest 0, −1 when nothing came back,
 * undefined when no rate makes the flows worth 0.
 */
export function bruteRate(flows: readonly number[], received: number): number | undefined {
  if (received === 0 && flows.some((flow) => flow < 0)) return -1;
  if (!flows.some((flow) => flow < 0) || !flows.some((flow) => flow > 0)) return undefined;
  const roots = quarterlyRoots(flows).sort((a, b) => Math.abs(a) - Math.abs(b));
  return roots.length > 0 ? Math.pow(1 + roots[0], 4) - 1 : undefined;
}
