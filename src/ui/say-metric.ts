import { numberStyle } from '../charts/format';
import type { MetricQuantity } from '../charts/metric-labels';
import type { Language } from '../model/text';
import { formatCount, formatYears } from '../model/units';

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
