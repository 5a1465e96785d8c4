import { frequencyError95 } from '../engine/statistics';
import { formatShare } from '../model/units';

/** Below this a probability is told as "less than". */
const RARE = 0.0005;

/** A probability as a person says it: whole per cents from 10 % on, one decimal below; what is rare is not called impossible. */
export function sayProbability(probability: number): string {
  if (probability > 0 && probability < RARE) return '<0.1%';
  if (probability < 1 && probability > 1 - RARE) return '>99.9%';
  const isExtreme = probability < 0.1 || probability > 0.9;
  return formatShare(probability, 'zh', isExtreme && probability > 0 && probability < 1 ? 1 : 0);
}

/** A probability in a table: one decimal throughout. */
export function sayProbabilityInTable(probability: number): string {
  if (probability > 0 && probability < RARE) return '<0.1%';
  if (probability < 1 && probability > 1 - RARE) return '>99.9%';
  return formatShare(probability, 'zh', 1);
}

/** The sampling error of a frequency among so many paths, 95 %, in percentage points: ±1.0. */
export function sayProbabilityError(probability: number, paths: number): string {
  const points = 100 * frequencyError95(probability, paths);
  return `±${points.toFixed(points < 0.095 ? 2 : 1)}`;
}
