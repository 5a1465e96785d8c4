import { metricLabel, type MetricQuantity } from '../charts/metric-labels';
import type { Language, Text } from '../model/text';
import { formatCount, formatMultiple, formatShare, formatYears } from '../model/units';

/** How the numbers of a metric are written: with so many decimals, its unit included. */
type Format = (value: number, language: Language, digits: number) => string;

/** A kind of number; money is written in one unit for a whole table and has no format of its own. */
interface Kind {
  readonly format?: Format;
  /** Decimals of its values; errors get one more. */
  readonly digits: number;
}

/** What a metric is called in a table, and how its numbers are written. */
export interface MetricLook extends Kind {
  readonly label: Text;
}

const kinds: Readonly<Record<MetricQuantity, Kind>> = {
  multiple: { format: formatMultiple, digits: 2 },
  share: { format: formatShare, digits: 1 },
  years: { format: formatYears, digits: 1 },
  count: { format: formatCount, digits: 1 },
  money: { digits: 2 },
};

/** The look of a metric by its name in the result. */
export function metricLook(name: string): MetricLook {
  const { label, quantity } = metricLabel(name);
  return { label, ...kinds[quantity] };
}
