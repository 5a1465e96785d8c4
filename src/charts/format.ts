import { format, precisionFixed } from 'd3';
import type { Language } from '../model/text';

/** What kind of number a chart shows. Money arrives in 万元, shares as 0..1. */
export type Quantity = 'money' | 'multiple' | 'share';

/** How one quantity is written throughout one chart, in one unit. */
export interface NumberStyle {
  /** The unit as titles and headers name it. */
  readonly unit: string;
  /** Model value → number in that unit (rounded to 12 digits, so that .0381 becomes 3.81). */
  readonly shown: (value: number) => number;
  /** A number in that unit on an axis whose ticks are `step` apart. */
  readonly tick: (shown: number, step: number) => string;
  /** A number in that unit by itself, as short as it can be. */
  readonly brief: (shown: number) => string;
  /** A model value in that unit, the unit itself left to a heading. */
  readonly plain: (value: number) => string;
  /** A model value with its unit, for reading. */
  readonly say: (value: number) => string;
}

const scaled = (factor: number) => (value: number) => Number((value * factor).toPrecision(12));
const bare = (shown: number, step: number): string => format(`,.${precisionFixed(step)}f`)(shown);

const brief = (shown: number): string => format(Math.abs(shown) >= 100 ? ',.0f' : ',.2~f')(shown);

interface MoneyUnit {
  readonly unit: string;
  /** 万元 → this unit. */
  readonly factor: number;
  readonly say: (amount: string) => string;
}

const chinese = (unit: string, factor: number): MoneyUnit => ({ unit, factor, say: (amount) => `${amount}${unit}` });
const english = (scale: string, factor: number): MoneyUnit => ({
  unit: `CNY ${scale}`,
  factor,
  say: (amount) => `CNY ${amount} ${scale}`,
});

/** The smaller unit, the larger one, and the amount (万元) from which on a person says the larger one. */
const MONEY_UNITS = {
  zh: { small: chinese('万元', 1), large: chinese('亿元', 1e-4), from: 1e4 },
  en: { small: english('million', 1e-2), large: english('billion', 1e-5), from: 1e6 },
} as const;

/** Money in one unit for the whole chart, chosen by its largest amount (万元). */
export function moneyStyle(largest: number, language: Language): NumberStyle {
  const { small, large, from } = MONEY_UNITS[language];
  const { unit, factor, say } = largest >= from ? large : small;
  const shown = scaled(factor);
  const digits = largest * factor >= 1000 ? 0 : largest * factor >= 100 ? 1 : 2;
  const number = format(`,.${digits}f`);
  const plain = (value: number): string => number(shown(value));
  return { unit, shown, tick: bare, brief, plain, say: (value) => say(plain(value)) };
}

function multipleStyle(language: Language): NumberStyle {
  const unit = language === 'zh' ? '倍' : '×';
  const plain = format(',.2f');
  return { unit, shown: scaled(1), tick: bare, brief, plain, say: (value) => `${plain(value)}${unit}` };
}

const SMALLEST_SHARE = 0.0005;

/** A share as a percentage with one decimal; what would read 0.0% without being nothing says so. */
export const sayShare = (value: number): string =>
  value > 0 && value < SMALLEST_SHARE ? '<0.1%' : format(',.1%')(value);

/** Shares as percentages. */
export const percent: NumberStyle = {
  unit: '%',
  shown: scaled(100),
  tick: (shown, step) => `${bare(shown, step)}%`,
  brief: (shown) => `${brief(shown)}%`,
  plain: (value) => format(',.1f')(value * 100),
  say: sayShare,
};

/** The style of a quantity whose largest absolute value is `largest` (model units). */
export function numberStyle(quantity: Quantity, largest: number, language: Language): NumberStyle {
  if (quantity === 'money') return moneyStyle(largest, language);
  return quantity === 'multiple' ? multipleStyle(language) : percent;
}

/** With a plus sign where it is a gain. */
export const signed = (value: number, style: NumberStyle): string => `${value > 0 ? '+' : ''}${style.plain(value)}`;

/** A number of things, which as a mean over paths may be fractional. */
export const sayCount = (value: number): string => format(',.1f')(value);

/** "标题（单位）" or "Title (unit)". */
export const withUnit = (title: string, unit: string, language: Language): string =>
  language === 'zh' ? `${title}（${unit}）` : `${title} (${unit})`;

/** "a 至 b" or "a to b". */
export const sayRange = (low: string, high: string, language: Language): string =>
  language === 'zh' ? `${low} 至 ${high}` : `${low} to ${high}`;

/** The largest absolute value of the numbers; 0 for none. */
export const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
