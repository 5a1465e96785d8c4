import type { Estimate } from '../../analysis/estimate';
import type { Question } from '../../analysis/question';
import { sayDifference, sayError95, sayValue } from '../../analysis/question-numbers';
import { meanError95 } from '../../engine/statistics';
import type { Writing } from '../writing';

/** Numbers of one question where each stands with its unit, money in the report's. */
export interface AnswerWords {
  /** 0.86倍, −3.959亿元 */
  readonly value: (value: number | null) => string;
  /** +0.27 ± 0.01: with its standard error. */
  readonly difference: (difference: Estimate) => string;
  /** ± 0.03: half of the 95 % interval that a standard error makes. */
  readonly error95: (se: number | null) => string;
}

/** Significant digits of values, differences and errors, as in the app. */
const [VALUE, DIFFERENCE, ERROR] = [4, 3, 2];

function moneyWords({ sayMoney }: Writing): AnswerWords {
  const error = (se: number | null): string => `± ${se === null ? '?' : sayMoney(se, ERROR)}`;
  return {
    value: (value) => sayMoney(value, VALUE),
    difference: ({ value, se }) =>
      value === null ? sayMoney(value) : `${value > 0 ? '+' : ''}${sayMoney(value, DIFFERENCE)} ${error(se)}`,
    error95: (se) => error(se === null ? null : meanError95(se)),
  };
}

/** How a report says the numbers of a question by themselves. */
export function answerWords(question: Question, writing: Writing): AnswerWords {
  const { language } = writing;
  if (question.indicator?.unit === 'money') return moneyWords(writing);
  return {
    value: (value) => sayValue(question, value, language),
    difference: (difference) => sayDifference(question, difference, language),
    error95: (se) => sayError95(question, se, language),
  };
}
