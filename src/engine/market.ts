import { normalOf } from './normal-table';
import type { Plan } from './plan';
import { fillWords, PATH_WIDE } from './random';

/**
 * Market state of every programme year of a path: a stationary AR(1) of standard normals with coefficient φ
 * (model.md §3); φ = 1 is one state for the whole programme.
 */
export function drawMarket(plan: Plan, path: number, words: Uint32Array, market: Float64Array): void {
  const phi = plan.parameters['market.persistence'];
  const innovation = Math.sqrt(1 - phi * phi);
  fillWords(plan.key, path, PATH_WIDE, 0, words, plan.years);
  market[0] = normalOf(words[0]);
  for (let y = 1; y < plan.years; y++) market[y] = phi * market[y - 1] + innovation * normalOf(words[y]);
}
