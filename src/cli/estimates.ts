import { isWithinError } from '../analysis/compare';
import type { Estimate } from '../analysis/estimate';
import type { Question } from '../analysis/question';
import { sayDifference, sayError95, sayStandardError, sayValue } from '../analysis/question-numbers';
import { NO_NUMBER } from '../model/digits';
import { text, type Language } from '../model/text';
import { formatCount } from '../model/units';

/** What was asked of a scenario comes to; a dash where there is nothing to simulate. */
export function sayEstimate(question: Question, estimate: Estimate | null, language: Language): string {
  if (!estimate) return NO_NUMBER;
  return sayValue(question, estimate.value, language);
}

/** Its 95 % error; empty where there is no number. */
export const sayErrorOf = (question: Question, estimate: Estimate | null, language: Language): string =>
  estimate?.value === null || !estimate ? '' : sayError95(question, estimate.se, language);

/** How many futures are left out of estimates because what is asked is undefined there; nothing where there are none. */
export function leftOutLines(estimates: readonly (Estimate | null)[], language: Language): readonly string[] {
  const most = Math.max(0, ...estimates.map((estimate) => estimate?.undefinedPaths ?? 0));
  if (most === 0) return [];
  const count = formatCount(most, language);
  return [
    text(
      `每个方案最多有 ${count} 次模拟算不出该指标（如收益率无解），未计入`,
      `In up to ${count} futures of a scenario the indicator is undefined (such as a rate of return without a solution); they are left out`,
    )[language],
  ];
}

/** Both in one. */
export const sayWithError = (question: Question, estimate: Estimate, language: Language): string =>
  `${sayEstimate(question, estimate, language)} ${sayErrorOf(question, estimate, language)}`.trimEnd();

/** A difference with its standard error, marked where it may be nothing but luck. */
export const sayMarked = (question: Question, difference: Estimate, language: Language): string =>
  (isWithinError(difference) ? '≈ ' : '') + sayDifference(question, difference, language);

/** A value with its standard error, for tables of differences; a dash where there is no number. */
export function sayWithStandardError(question: Question, { value, se }: Estimate, language: Language): string {
  const written = sayValue(question, value, language);
  return value === null ? written : `${written} ${sayStandardError(question, se, language)}`;
}
