import type { Estimate } from '../../analysis/estimate';
import type { IndicatorUnit } from '../../analysis/indicators';
import { questionLabel, type Question } from '../../analysis/question';
import type { Quantity } from '../../charts/format';
import { quantityOfUnit } from '../../charts/quantities';
import { meanError95 } from '../../engine/statistics';
import { fixedDigits, NO_NUMBER } from '../../model/digits';
import { text, type Text } from '../../model/text';
import { markedDigits, type Writing } from '../writing';

type Unit = IndicatorUnit | 'none';

const unitOf = ({ indicator }: Question): Unit => indicator?.unit ?? 'none';

/** What kind of number a question asks for, as charts know it. */
export const quantityOf = (question: Question): Quantity => quantityOfUnit(unitOf(question));

const units: Readonly<Record<Unit, Text>> = {
  money: text('', ''),
  share: text('%', '%'),
  rate: text('%', '%'),
  multiple: text('倍', '×'),
  years: text('年', 'years'),
  count: text('', ''),
  none: text('', ''),
};

/** Numbers of one question where they stand in a table's row: the unit is in the row's label. */
export interface QuestionWords {
  /** 财政净现值均值（亿元） */
  readonly label: string;
  /** −3.959 ± 0.44: a value with half of its 95 % interval. */
  readonly value: (estimate: Estimate) => string;
  /** +4.96 ± 0.22: a difference with half of its 95 % interval; of shares, in points. */
  readonly difference: (estimate: Estimate) => string;
}

/** Decimals of values whose size says little about their precision. */
const decimals: Partial<Readonly<Record<Unit, number>>> = { share: 1, rate: 1, years: 1, count: 1 };

/** How a report's tables write the numbers of a question. */
export function questionWords(question: Question, { language, moneyUnit, inUnit, t }: Writing): QuestionWords {
  const unit = unitOf(question);
  const name = unit === 'money' ? moneyUnit : units[unit][language];
  const label = questionLabel(question)[language];
  const scale = (x: number): number => (unit === 'money' ? inUnit(x) : name === '%' ? 100 * x : x);
  const fixed = decimals[unit];
  const size = (x: number): string => (fixed === undefined ? markedDigits(x, 4) : fixedDigits(x, fixed));
  const error95 = (se: number | null): string => (se === null ? '?' : markedDigits(scale(meanError95(se)), 2));
  const signed = (x: number): string => `${x > 0 ? '+' : ''}${markedDigits(scale(x), 3)}`;
  return {
    label: name === '' ? label : label + t(`（${name}）`, ` (${name})`),
    value: ({ value, se }) => (value === null ? NO_NUMBER : `${size(scale(value))} ± ${error95(se)}`),
    difference: ({ value, se }) => (value === null ? NO_NUMBER : `${signed(value)} ± ${error95(se)}`),
  };
}
