import { precisionFixed } from 'd3';
import { fixedDigits, significantDigits } from '../model/digits';
import type { Language } from '../model/text';
import { formatMultiple, formatShare, moneyColumn, unitLabel } from '../model/units';

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

/** Smaller amounts, in whatever unit, are what rounding left over. */
const NOTHING = 1e-6;

function scaled(factor: number): (value: number) => number {
  return (value) => (Math.abs(value * factor) < NOTHING ? 0 : Number((value * factor).toPrecision(12)));
}

const tick = (shown: number, step: number): string => fixedDigits(shown, precisionFixed(step));
const brief = (shown: number): string => (Math.abs(shown) >= 100 ? fixedDigits(shown, 0) : significantDigits(shown, 3));

/** 1.20亿元, ¥120.0 m, −¥3.5 m. */
function withMoneyUnit(amount: string, unit: string, language: Language): string {
  if (language === 'zh') return amount + unit;
  return `${amount.replace(/^−?/, '$&¥')} ${unit.replace('¥ ', '')}`;
}

/** Money in one unit for the whole chart, chosen by the largest of the amounts (万元). */
export function moneyStyle(amounts: readonly number[], language: Language): NumberStyle {
  const { unit, wan, format } = moneyColumn(amounts, language);
  const say = (value: number): string => withMoneyUnit(format(value), unit, language);
  return { unit, shown: scaled(1 / wan), tick, brief, plain: format, say };
}

const multipleStyle = (language: Language): NumberStyle => ({
  unit: unitLabel('multiple', language),
  shown: scaled(1),
  tick,
  brief,
  plain: (value) => fixedDigits(value, 2),
  say: (value) => formatMultiple(value, language, 2),
});

const SMALLEST_SHARE = 0.0005;

/** A share as a percentage with one decimal; what would read 0.0% without being nothing says so. */
export const sayShare = (value: number): string =>
  value > 0 && value < SMALLEST_SHARE ? '<0.1%' : formatShare(value, 'zh', 1);

/** Shares as percentages, alike in both languages. */
export const percent: NumberStyle = {
  unit: '%',
  shown: scaled(100),
  tick: (shown, step) => `${tick(shown, step)}%`,
  brief: (shown) => `${brief(shown)}%`,
  plain: (value) => fixedDigits(value * 100, 1),
  say: sayShare,
};

/** The style of a quantity with these values (model units). */
export function numberStyle(quantity: Quantity, values: readonly number[], language: Language): NumberStyle {
  if (quantity === 'money') return moneyStyle(values, language);
  return quantity === 'multiple' ? multipleStyle(language) : percent;
}

/** With a plus sign where it is a gain. */
export const signed = (value: number, style: NumberStyle): string => `${value > 0 ? '+' : ''}${style.plain(value)}`;

/** "标题（单位）" or "Title (unit)". */
export const withUnit = (title: string, unit: string, language: Language): string =>
  language === 'zh' ? `${title}（${unit}）` : `${title} (${unit})`;

/** "a 至 b" or "a to b". */
export const sayRange = (low: string, high: string, language: Language): string =>
  language === 'zh' ? `${low} 至 ${high}` : `${low} to ${high}`;
