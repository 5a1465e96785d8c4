import type { Breach } from '../engine/result';
import { groupLabels, parameterRow, sleeveLabels, type ParameterKey } from '../model/parameters';
import type { Language, Text } from '../model/text';

export type ReadingPart = 'measure' | 'base' | 'timing' | 'level';
export const READING_PARTS = ['measure', 'base', 'timing', 'level'] as const satisfies readonly ReadingPart[];

interface Choice {
  readonly value: string;
  readonly label: Text;
}

/** The choices of one part of a reading, as the parameter table names them. */
export function readingChoices(part: ReadingPart): readonly Choice[] {
  const row = parameterRow(`assessment.${part}` satisfies ParameterKey);
  return row.kind === 'choice' ? row.choices : [];
}

/** The name without what stands in parentheses. */
const short = (label: string): string => label.replace(/\s*[(（].*$/, '');

/** 净亏损, 投资总额, 清算时, 同类整体: short enough for a column. */
export function readingLabel(part: ReadingPart, value: string, language: Language): string {
  const choice = readingChoices(part).find((each) => each.value === value);
  return short(choice?.label[language] ?? value);
}

/** 天使子基金, 母基金: the money a reading is about. */
export const moneyLabel = (sleeve: Breach['sleeve'], language: Language): string => groupLabels[sleeve][language];

/** 天使, 母基金: the same in few letters. */
export const shortMoneyLabel = (sleeve: Breach['sleeve'], language: Language): string =>
  sleeve === 'programme' ? groupLabels.programme[language] : sleeveLabels[sleeve][language];
