import type { MetricQuantity } from '../charts/metric-labels';
import { meanError95 } from '../engine/statistics';
import type { Language } from '../model/text';
import { formatMoney } from '../model/units';

/** A smaller error of a multiple is told as less than this. */
const SMALLEST = 0.001;

/** An error in a unit of its own: ±0.004, ±0.03, ±0.12 个百分点, ±35万元. */
function sayError(quantity: MetricQuantity, error: number, language: Language): string {
  if (quantity === 'money') return `±${formatMoney(error, language, 2)}`;
  if (quantity === 'share') return `±${(100 * error).toFixed(2)}${language === 'zh' ? ' 个百分点' : ' points'}`;
  if (error > 0 && error < SMALLEST) return `<±${SMALLEST}`;
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
