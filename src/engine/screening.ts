import pow from '@stdlib/math-base-special-pow';
import { usesScreening } from '../model/mechanisms';
import { sleeveParameters, type Parameters, type Sleeve, type SleeveParameters } from '../model/parameters';
import { normalCdf, normalDensity, normalQuantile } from './special';

const REACH = 9;
const STEPS = 1024;
/** Up to this accuracy the integrand is smooth in the score, from it on in the noise. */
const SMOOTH_IN_SCORE = 0.7;

/** E[f(X)] of a standard normal X, by the trapezoidal rule. */
function normalMean(f: (x: number) => number): number {
  const step = (2 * REACH) / STEPS;
  let sum = 0;
  for (let i = 0; i <= STEPS; i++) {
    const x = i * step - REACH;
    sum += normalDensity(x) * f(x);
  }
  return sum * step;
}

/**
 * P(Z > z_p | its score is the best of a), for scores of correlation r with Z and P(Z > z_p) = p (model.md §3): the mean of
 * Φ((r s − z_p)/√(1−r²)) over the best score s, whose density is a φ(s) Φ(s)^{a−1}. Integrated by parts that is the mean of
 * 1 − Φ((√(1−r²) t + z_p)/r)^a over a standard normal t, which stays smooth up to r = 1, where it is 1 − (1−p)^a.
 */
export function screenedRate(rate: number, applicants: number, accuracy: number): number {
  if (applicants <= 1 || accuracy <= 0 || rate <= 0 || rate >= 1) return rate;
  const threshold = -normalQuantile(rate);
  const noise = Math.sqrt(1 - accuracy * accuracy);
  const mean =
    accuracy < SMOOTH_IN_SCORE
      ? normalMean(
          (s) => normalCdf((accuracy * s - threshold) / noise) * applicants * pow(normalCdf(s), applicants - 1),
        )
      : normalMean((t) => 1 - pow(normalCdf((noise * t + threshold) / accuracy), applicants));
  return Math.max(rate, Math.min(1, mean));
}

/** A sleeve's terms with the success rate of the projects that screening lets through. */
export function screenedTerms(parameters: Parameters, sleeve: Sleeve): SleeveParameters {
  const terms = sleeveParameters(parameters, sleeve);
  if (!usesScreening(parameters)) return terms;
  const { 'screening.applicants': applicants, 'screening.accuracy': accuracy } = parameters;
  return { ...terms, successRate: screenedRate(terms.successRate, applicants, accuracy) };
}
