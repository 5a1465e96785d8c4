import type { Estimate } from '../analysis/estimate';
import type { Question } from '../analysis/question';
import { isNever, sayError95, sayValue } from '../analysis/question-numbers';
import { NO_NUMBER } from '../model/digits';
import type { Parameters } from '../model/parameters';
import { text, type Language } from '../model/text';

/** What was asked of a scenario with these parameters comes to; a dash where there is nothing to simulate. */
export function sayEstimate(
  question: Question,
  estimate: Estimate | null,
  parameters: Parameters,
  language: Language,
): string {
  if (!estimate) return NO_NUMBER;
  if (isNever(question, estimate.value, parameters)) return text('从未', 'never')[language];
  return sayValue(question, estimate.value, language);
}

/** Its 95 % error; empty where there is no number. */
export const sayErrorOf = (question: Question, estimate: Estimate | null, language: Language): string =>
  estimate?.value === null || !estimate ? '' : sayError95(question, estimate.se, language);

/** Both in one. */
export const sayWithError = (
  question: Question,
  estimate: Estimate,
  parameters: Parameters,
  language: Language,
): string =>
  `${sayEstimate(question, estimate, parameters, language)} ${sayErrorOf(question, estimate, language)}`.trimEnd();
