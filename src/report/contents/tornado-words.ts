import type { Bar } from '../../analysis/tornado';
import { parameterRow } from '../../model/parameters';
import { nameOf } from '../../model/wording';
import type { Writing } from '../writing';
import { answerWords } from './answer-words';
import { sayParameter } from './provenance-words';

export type FoundTornado = NonNullable<Writing['findings']['tornado']>;

/** Ends of a range are often a third or a half of something: four digits of them will do. */
const DIGITS = 4;

/** The value of a parameter at an end of its range. */
export const sayEnd = ({ key }: Bar, value: number, writing: Writing): string =>
  sayParameter(key, Number(value.toPrecision(DIGITS)), writing);

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
export function barWords(bar: Bar, { question }: FoundTornado, writing: Writing): BarWords {
  const { key, low, high, effect } = bar;
  const say = answerWords(question, writing);
  const [at, then] = [low, high].map(({ estimate }) => say.value(estimate?.value ?? null));
  return {
    name: nameOf(parameterRow(key))[writing.language],
    range: `${sayEnd(bar, low.value, writing)} → ${sayEnd(bar, high.value, writing)}`,
    measure: `${at} → ${then}`,
    effect: effect ? say.difference(effect) : '—',
  };
}
