import { numberStyle } from '../charts/format';
import type { MetricQuantity } from '../charts/metric-labels';
import { meanError95 } from '../engine/statistics';
import type { Language } from '../model/text';
import { formatCount, formatMoney, formatYears } from '../model/units';

/** How the values of one metric are said, all in one unit with the same decimals; "–" where there is none. */
export function sayMetric(
  quantity: MetricQuantity,
  values: readonly (number | null | undefined)[],
  language: Language,
): (value: number | null | undefined) => string {
  const known = values.filter((value) => typeof value === 'number');
  const say = ((): ((value: number) => string) => {
    if (quantity === 'count') return (value) => formatCount(value, language, 1);
    if (quantity === 'years') return (value) => formatYears(value, language, 1);
    return numberStyle(quantity, known, language).say;
  })();
  return (value) => (value === null || value === undefined ? '–' : say(value));
}

/** An error in a unit of its own: ±0.004, ±0.03, ±0.12 个百分点, ±35万元. */
function sayError(quantity: MetricQuantity, error: number, language: Language): string {
  if (quantity === 'money') return `±${formatMoney(error, language, 2)}`;
  if (quantity === 'share') return `±${(100 * error).toFixed(2)}${language === 'zh' ? ' 个百分点' : ' points'}`;
  return `±${error.toFixed(error < 0.0095 ? 3 : 2)}`;
}

/** The 95 % sampling error of a mean; "–" where there is none. */
export const sayMeanError = (quantity: MetricQuantity, se: number | null | undefined, language: Language): string =>
  se === null || se === undefined ? '–' : sayError(quantity, meanError95(se), language);

/** The larger half of the 95 % interval of a median, said as the error of a mean is; "–" where there is none. */
export function sayMedianError(
  quantity: MetricQuantity,
  median: number | null,
  interval: readonly [number, number] | undefined,
  language: Language,
): string {
  if (median === null || !interval) return '–';
  const [low, high] = interval;
  return sayError(quantity, Math.max(high - median, median - low), language);
}
