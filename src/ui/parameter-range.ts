import type { NumberRow } from '../model/parameters';
import type { Language } from '../model/text';
import { formatParameter } from '../model/units';

/** What a number may be, each bound in the unit a person would say it in: 10万元 – 100亿元; 0，或 3 – 100. */
export function sayRange(row: NumberRow, language: Language): string {
  const [min, max] = [row.min, row.max].map((bound) => formatParameter(row, bound, language));
  const or = row.orElse === undefined ? '' : `${row.orElse}${language === 'zh' ? '，或 ' : ', or '}`;
  return `${or}${min} – ${max}`;
}
