import type { GoalFound, Goal } from '../../analysis/goal';
import { numericRow } from '../../model/plausible';

/** Digits a person would write; more would be lost in sampling error. */
const DIGITS = 3;

/** Rounded up or down to so many digits. */
function roundedTo(value: number, direction: 'up' | 'down'): number {
  if (value === 0) return 0;
  const power = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - DIGITS);
  const round = direction === 'up' ? Math.ceil : Math.floor;
  return Number((round(Number((value / power).toPrecision(12))) * power).toPrecision(12));
}

/** The answer as a value a person would write, on the side that reaches the goal; the exact one where that would leave its interval. */
export function appliedValue({ key, want }: Pick<Goal, 'key' | 'want'>, { value, interval }: GoalFound): number {
  if (numericRow(key).integer) return value;
  const rounded = roundedTo(value, want === 'smallest' ? 'up' : 'down');
  return rounded >= interval[0] && rounded <= interval[1] ? rounded : value;
}
