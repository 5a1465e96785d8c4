import type { Estimate } from '../../analysis/estimate';
import type { IndicatorUnit } from '../../analysis/indicators';
import type { Question } from '../../analysis/question';
import type { Bar } from '../../analysis/tornado';
import { isKnown, isWithinError } from '../../charts/measured';
import { meanError95 } from '../../engine/statistics';
import { parameterRow } from '../../model/parameters';
import { text, type Text } from '../../model/text';
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

const isClear = (change: Estimate | null): boolean => isKnown(change) && !isWithinError(change);

/** How far a parameter clearly moves the measure: between its ends, or from the present value to either of them; else 0. */
export function clearMove({ effect, low, high }: Bar): number {
  const clear = [effect, low.difference, high.difference].filter(isClear);
  return Math.max(0, ...clear.map((change) => Math.abs(change?.value ?? 0)));
}

/** Whether the difference of the ends does not tell what a parameter does: they agree, or one is missing, though the other moves. */
const isByEnds = (bar: Bar): boolean => bar.turns || (!isClear(bar.effect) && clearMove(bar) > 0);

/** Units of changes that answers leave to the number they belong to. */
const units: Partial<Readonly<Record<IndicatorUnit, Text>>> = {
  multiple: text(' 倍', '×'),
  years: text(' 年', ' years'),
};

const unitOf = ({ indicator }: Question): Text => (indicator && units[indicator.unit]) ?? text('', '');

export interface BarWords {
  readonly name: string;
  /** 20% → 50% */
  readonly range: string;
  /** 0.73倍 → 0.91倍; where the ends do not tell it, the present value between them. */
  readonly measure: string;
  /** +0.18 ± 0.01 倍, with its 95 % error; where the ends do not tell it, from the present value to either end. */
  readonly effect: string;
}

/** Its error made one of 95 %: what ± is throughout a report. */
const with95 = (estimate: Estimate): Estimate => ({
  ...estimate,
  se: estimate.se === null ? null : meanError95(estimate.se),
});

/** How one parameter moves what was asked. */
export function barWords(bar: Bar, { question, result }: FoundTornado, writing: Writing): BarWords {
  const { key, low, high, effect } = bar;
  const { t, language } = writing;
  const say = answerWords(question, writing);
  const change = (estimate: Estimate | null): string =>
    estimate ? say.difference(with95(estimate)) + unitOf(question)[language] : '—';
  const [at, now, then] = [low.estimate, result.centre, high.estimate].map((each) => say.value(each?.value ?? null));
  const isEach = isByEnds(bar);
  return {
    name: nameOf(parameterRow(key))[language],
    range: `${sayEnd(bar, low.value, writing)} → ${sayEnd(bar, high.value, writing)}`,
    measure: isEach ? t(`${at} →（现值）${now} → ${then}`, `${at} → (now) ${now} → ${then}`) : `${at} → ${then}`,
    effect: isEach ? [low.difference, high.difference].map(change).join(t('；', '; ')) : change(effect),
  };
}

/** What stands in the column of effects where the ends do not tell it. */
export function byEndsNotes(bars: readonly Bar[], { t }: Writing): readonly string[] {
  if (!bars.some(isByEnds)) return [];
  return [
    t(
      '并列两个数的，是由现值变到低端、高端各自的变动：两端变动同向或只有一端变动明显，中间可能相反。',
      'Where two numbers stand together they are the changes from the present value to the low and to the high end: both ends move the measure the same way, or one of them alone does; in between it may go the other way.',
    ),
  ];
}
