import { sayDifference, sayValue } from '../../analysis/question-numbers';
import type { Bar } from '../../analysis/tornado';
import { parameterRow } from '../../model/parameters';
import type { Language } from '../../model/text';
import { formatParameter } from '../../model/units';
import { nameOf } from '../../model/wording';
import type { Writing } from '../writing';

export type FoundTornado = NonNullable<Writing['findings']['tornado']>;

/** Ends of a range are often a third or a half of something: four digits of them will do. */
const DIGITS = 4;

/** The value of a parameter at an end of its range. */
export const sayEnd = ({ key }: Bar, value: number, language: Language): string =>
  formatParameter(parameterRow(key), Number(value.toPrecision(DIGITS)), language);

export interface BarWords {
  readonly name: string;
  /** 20% → 50% */
  readonly range: string;
  /** 0.73倍 → 0.91倍 */
  readonly measure: string;
  /** +0.18 ± 0.005, with its standard error. */
  readonly effect: string;
}

/** How one parameter moves what was asked. */
export function barWords(bar: Bar, { question }: FoundTornado, language: Language): BarWords {
  const { key, low, high, effect } = bar;
  const [at, then] = [low, high].map(({ estimate }) => sayValue(question, estimate?.value ?? null, language));
  return {
    name: nameOf(parameterRow(key))[language],
    range: `${sayEnd(bar, low.value, language)} → ${sayEnd(bar, high.value, language)}`,
    measure: `${at} → ${then}`,
    effect: effect ? sayDifference(question, effect, language) : '—',
  };
}
