import { precisionFixed } from 'd3';
import { fixedDigits, significantDigits } from '../model/digits';
import { text, type Language, type Text } from '../model/text';
import { formatShare, moneyColumn, unitLabel } from '../model/units';

/** What kind of number a chart shows. Money arrives in 万元, shares as 0..1; a plain number is in nobody knows which unit. */
export type Quantity = 'money' | 'multiple' | 'share' | 'years' | 'count' | 'plain';

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
  /** A number already written in that unit, with the unit. */
  readonly attach: (written: string) => string;
  /** The same for a difference: that of two shares is in points. */
  readonly attachPoints: (written: string) => string;
}

/** Smaller amounts, in whatever unit, are what rounding left over. */
const NOTHING = 1e-6;

const scaled =
  (factor: number): ((value: number) => number) =>
  (value) =>
    Math.abs(value * factor) < NOTHING ? 0 : Number((value * factor).toPrecision(12));

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
  const attach = (amount: string): string => withMoneyUnit(amount, unit, language);
  const say = (value: number): string => attach(format(value));
  return { unit, shown: scaled(1 / wan), tick, brief, plain: format, say, attach, attachPoints: attach };
}

/** A number in model units with so many decimals, its unit behind it. */
function unitStyle(unit: string, behind: string, decimals: number): NumberStyle {
  const attach = (written: string): string => written + behind;
  const plain = (value: number): string => fixedDigits(value, decimals);
  const say = (value: number): string => attach(plain(value));
  return { unit, shown: scaled(1), tick, brief, plain, say, attach, attachPoints: attach };
}

const multipleStyle = (language: Language): NumberStyle => {
  const unit = unitLabel('multiple', language);
  return unitStyle(unit, unit, 2);
};

const yearsStyle = (language: Language): NumberStyle =>
  unitStyle(unitLabel('years', language), language === 'zh' ? '年' : ' years', 1);

const SMALLEST_SHARE = 0.0005;

/** A share as a percentage with one decimal; what would read 0.0% without being nothing says so. */
export const sayShare = (value: number): string =>
  value > 0 && value < SMALLEST_SHARE ? '<0.1%' : formatShare(value, 'zh', 1);

const points: Text = text('个百分点', ' pp');

/** Shares as percentages. */
const percentStyle = (language: Language): NumberStyle => ({
  unit: '%',
  shown: scaled(100),
  tick: (shown, step) => `${tick(shown, step)}%`,
  brief: (shown) => `${brief(shown)}%`,
  plain: (value) => fixedDigits(value * 100, 1),
  say: sayShare,
  attach: (written) => `${written}%`,
  attachPoints: (written) => written + points[language],
});

/** Shares as percentages, where no differences are told: alike in both languages. */
export const percent = percentStyle('zh');

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => superscripts[Number(digit)]);

/** Smaller numbers in whatever unit are what rounding left over. */
const SMALLEST_PLAIN = 1e-15;

/** Powers of ten, in threes, beyond which a number has too many noughts to read. */
function exponentFor(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (largest < SMALLEST_PLAIN || (largest >= 0.01 && largest < 1e7)) return 0;
  return 3 * Math.floor(Math.log10(largest) / 3);
}

/** A number without a unit, its power of ten in the unit's place where it is very large or very small. */
function plainStyle(values: readonly number[]): NumberStyle {
  const exponent = exponentFor(values);
  const power = exponent === 0 ? '' : `×10${superscript(exponent)}`;
  const shown = scaled(10 ** -exponent);
  const plain = (value: number): string => significantDigits(shown(value), 4);
  return { ...unitStyle(power, power, 0), shown, plain, say: (value) => plain(value) + power };
}

/** The style of a quantity with these values (model units). */
export function numberStyle(quantity: Quantity, values: readonly number[], language: Language): NumberStyle {
  switch (quantity) {
    case 'money':
      return moneyStyle(values, language);
    case 'multiple':
      return multipleStyle(language);
    case 'share':
      return percentStyle(language);
    case 'years':
      return yearsStyle(language);
    case 'count':
      return unitStyle('', '', 1);
    case 'plain':
      return plainStyle(values);
  }
}

/** With a plus sign where it is a gain. */
export const signed = (value: number, style: NumberStyle): string => `${value > 0 ? '+' : ''}${style.plain(value)}`;

/** "标题（单位）" or "Title (unit)"; without parentheses where there is no unit. */
export function withUnit(title: string, unit: string, language: Language): string {
  if (unit === '') return title;
  return language === 'zh' ? `${title}（${unit}）` : `${title} (${unit})`;
}

/** "a 至 b" or "a to b". */
export const sayRange = (low: string, high: string, language: Language): string =>
  language === 'zh' ? `${low} 至 ${high}` : `${low} to ${high}`;
