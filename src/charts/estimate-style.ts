import { extent, precisionFixed } from 'd3';
import { meanError95 } from '../engine/statistics';
import { fixedDigits, NO_NUMBER, significantDigits } from '../model/digits';
import type { Language } from '../model/text';
import { numberStyle, sayRange, type NumberStyle, type Quantity } from './format';
import { interval95, type Measured } from './measured';

/** How estimates and their errors are written throughout one chart: with the decimals that tell its values apart. */
export interface EstimateStyle extends NumberStyle {
  readonly decimals: number;
  /** A difference with its sign: +1.2亿元; of shares in points. */
  readonly sayDifference: (difference: number) => string;
  /** The unit of differences, as headers name it. */
  readonly pointsUnit: string;
  /** A value that was given and not estimated: all its digits, 1倍. */
  readonly sayGiven: (value: number) => string;
  /** Half of a 95 % interval: ± 0.3亿元; a question mark where it is unknown. */
  readonly sayError: (se: number | null) => string;
}

/** The whole spread of the values takes this many steps of the last decimal, or more. */
const STEPS = 50;
const MOST_DECIMALS = 6;
/** Decimals that readers are used to. */
const USUAL: Readonly<Partial<Record<Quantity, number>>> = { multiple: 2, share: 1, years: 1, count: 1 };
const ERROR_DIGITS = 2;
const GIVEN_DIGITS = 6;

function decimalsFor(values: readonly number[]): number {
  const [low = 0, high = 0] = extent(values);
  const spread = high - low || Math.abs(high) || 1;
  return Math.min(MOST_DECIMALS, precisionFixed(spread / STEPS));
}

/** The style of estimates with these values (model units), the ends of their intervals among them. */
export function estimateStyle(quantity: Quantity, values: readonly number[], language: Language): EstimateStyle {
  const style = numberStyle(quantity, values, language);
  const decimals = Math.max(USUAL[quantity] ?? 0, decimalsFor(values.map(style.shown)));
  const plain = (value: number): string => {
    const written = fixedDigits(style.shown(value), decimals);
    return style.shown(value) !== 0 && !/[1-9]/.test(written) ? significantDigits(style.shown(value), 1) : written;
  };
  const sayDifference = (x: number): string => `${x > 0 ? '+' : ''}${style.attachPoints(plain(x))}`;
  const error = (se: number): string => significantDigits(style.shown(meanError95(se)), ERROR_DIGITS);
  return {
    ...style,
    decimals,
    pointsUnit: style.attachPoints('').trim(),
    plain,
    say: (value) => style.attach(plain(value)),
    sayDifference,
    sayGiven: (value) => style.attach(significantDigits(style.shown(value), GIVEN_DIGITS)),
    sayError: (se) => `± ${se === null ? '?' : style.attachPoints(error(se))}`,
  };
}

/** An estimate as a person reads it: 0.98倍. */
export const sayMeasured = ({ value }: Measured, style: EstimateStyle): string =>
  value === null ? NO_NUMBER : style.say(value);

/** An estimate and how far off it may be: 0.98倍 ± 0.02倍. */
export const sayWithError = ({ value, se }: Measured, style: EstimateStyle): string =>
  value === null ? NO_NUMBER : `${style.say(value)} ${style.sayError(se)}`;

/** Its 95 % interval: 0.96倍 至 1.00倍. */
export function sayInterval(measured: Measured, style: EstimateStyle, language: Language): string {
  const interval = interval95(measured);
  return interval ? sayRange(style.say(interval[0]), style.say(interval[1]), language) : NO_NUMBER;
}
