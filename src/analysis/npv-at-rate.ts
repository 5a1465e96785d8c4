import pow from '@stdlib/math-base-special-pow';
import type { Result } from '../engine/result';

/** Middle of a year's instants, which are its four quarter ends, before the year's end; in years. */
const MIDDLE = 0.375;

function presentValue({ series }: Result, rate: number): number {
  const [calls, distributions] = [series['government.calls'], series['government.distributions']];
  return calls.years.reduce((sum, year, i) => {
    const net = distributions.mean[i] - calls.mean[i];
    return sum + net / pow(1 + rate, year - MIDDLE);
  }, 0);
}

/**
 * The government's mean NPV (万元) at another cost of money than the run's own, near enough to stand beside it: the run's value, moved
 * by what the other rate does to the mean flows of every year, as if all flowed in its middle. Null where the run has none.
 */
export function npvAtRate(result: Result, own: number, rate: number): number | null {
  const npv = result.metrics['government.npv']?.mean;
  if (typeof npv !== 'number') return null;
  return npv + (presentValue(result, rate) - presentValue(result, own));
}
