import { breachOf, type Reading } from '../../analysis/headline';
import { frequencyError95 } from '../../engine/statistics';
import type { Breach, Result } from '../../engine/result';
import { chance } from '../writing';

/** How often a reading is breached, with its error; a dash where the reading does not exist. */
export function breachChance(result: Result, sleeve: Breach['sleeve'], reading: Reading): string {
  const breach = breachOf(result, sleeve, reading);
  return breach ? chance(breach.probability, frequencyError95(breach.probability, result.paths)) : '—';
}
