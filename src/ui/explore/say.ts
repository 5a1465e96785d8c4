import type { Estimate } from '../../analysis/estimate';
import { questionLabel, type Question } from '../../analysis/question';
import { sayDifference, sayError95, sayValue } from '../../analysis/question-numbers';
import type { ValueAxis } from '../../charts/response';
import type { Quantity } from '../../charts/format';
import { quantityOfUnit } from '../../charts/quantities';
import { meanError95 } from '../../engine/statistics';
import { numericRow, type NumericKey } from '../../model/plausible';
import type { Language } from '../../model/text';
import { formatInUnit } from '../../model/units';
import { nameOf } from '../../model/wording';

/** Digits of a parameter's value that was looked for: more would be lost in sampling error. */
const SHOWN = 4;

/** A value of a parameter, as a person says it. */
export const sayParameter = (key: NumericKey, value: number, language: Language): string =>
  formatInUnit(Number(value.toPrecision(SHOWN)), numericRow(key).unit, language);

/** The parameter's name in quotation marks. */
export const quotedParameter = (key: NumericKey, language: Language): string =>
  `“${nameOf(numericRow(key))[language]}”`;

/** “成功率”20%, “Success rate” 20%: a parameter with a value. */
export const sayPair = (key: NumericKey, value: number, language: Language): string =>
  `${quotedParameter(key, language)}${language === 'zh' ? '' : ' '}${sayParameter(key, value, language)}`;

/** The question's name in quotation marks. */
export const quotedQuestion = (question: Question, language: Language): string =>
  `“${questionLabel(question)[language]}”`;

/** What was asked comes to in a scenario, with its 95 % error; a dash where there is no number. */
export function sayAnswer(question: Question, estimate: Estimate | null, language: Language): string {
  const value = estimate?.value ?? null;
  if (value === null) return sayValue(question, null, language);
  return `${sayValue(question, value, language)} ${sayError95(question, estimate?.se ?? null, language)}`;
}

/** A paired difference with its 95 % error. */
export const sayEffect = (question: Question, { value, se }: Estimate, language: Language): string =>
  sayDifference(question, { value, se: se === null ? null : meanError95(se) }, language);

/** Whether a number may be nothing but sampling error. */
export const isWithinError = ({ value, se }: Estimate): boolean =>
  value === null || se === null || Math.abs(value) <= meanError95(se);

/** How charts write what was asked. */
export const quantityOf = ({ indicator }: Question): Quantity => quantityOfUnit(indicator?.unit);

/** A parameter along an axis of a chart. */
export const parameterAxis = (key: NumericKey): ValueAxis => ({
  label: nameOf(numericRow(key)),
  say: (value, language) => sayParameter(key, value, language),
});

/** A list in words. */
export const listed = (items: readonly string[], language: Language): string =>
  items.join(language === 'zh' ? '、' : ', ');
