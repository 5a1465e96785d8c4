import { range, sort } from 'd3';

/** Moves positions apart so that neighbours keep `pitch` between them and all stay in [low, high] if they fit; order is kept. */
export function dodge(positions: readonly number[], pitch: number, low: number, high: number): readonly number[] {
  const order = sort(range(positions.length), (i) => positions[i]);
  const moved = [...positions];
  let free = low;
  for (const i of order) {
    moved[i] = Math.max(moved[i] ?? low, free);
    free = moved[i] + pitch;
  }
  let limit = high;
  for (const i of order.reverse()) {
    moved[i] = Math.min(moved[i] ?? high, limit);
    limit = moved[i] - pitch;
  }
  return moved;
}
