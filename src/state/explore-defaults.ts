import { mainSleeve } from '../analysis/headline';
import { activeSleeves, type Parameters, type Sleeve } from '../model/parameters';
import { uncertainKeys, type NumericKey } from '../model/plausible';

/** Sleeves that hold money, the largest first. */
const bySize = (parameters: Parameters): readonly Sleeve[] =>
  [...activeSleeves(parameters)].sort((a, b) => parameters[`${b}.share`] - parameters[`${a}.share`]);

/** Those of the keys that are uncertain here, in this order, then whatever else is. */
function uncertainFirst(parameters: Parameters, keys: readonly NumericKey[]): readonly NumericKey[] {
  const uncertain = uncertainKeys(parameters);
  const first = keys.filter((key) => uncertain.includes(key));
  return [...new Set([...first, ...uncertain])];
}

/** What to vary first, alone or together: what becomes of the projects of the main funds. */
export function firstAxes(parameters: Parameters): readonly NumericKey[] {
  const main = mainSleeve(parameters);
  return uncertainFirst(parameters, [
    `${main}.successRate`,
    `${main}.multipleMean`,
    `${main}.recovery`,
    'market.correlation',
  ]);
}

/** Factors of a global sensitivity analysis cost a run per sample each: these are enough to begin with. */
const FACTORS = 6;

/** What a global sensitivity analysis begins with: how often and how well projects succeed, and what they have in common. */
export function firstFactors(parameters: Parameters): readonly NumericKey[] {
  const sleeves = bySize(parameters);
  const returns = sleeves.flatMap((s): NumericKey[] => [`${s}.successRate`, `${s}.multipleMean`]);
  const rest = sleeves.flatMap((s): NumericKey[] => [`${s}.recovery`, `${s}.multipleSpread`, `${s}.successYears`]);
  return uncertainFirst(parameters, [...returns, 'market.correlation', ...rest]).slice(0, FACTORS);
}

/** What to look for first: the tolerance where the question is about it, else the rate of success. */
export const firstGoalKey = (parameters: Parameters, asked: string): NumericKey =>
  asked === 'breach' ? `${mainSleeve(parameters)}.lossTolerance` : `${mainSleeve(parameters)}.successRate`;
