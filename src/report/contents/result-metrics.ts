import { metricLabel, type MetricQuantity } from '../../charts/metric-labels';
import { multiple, points, tenths, whole, type Writing } from '../writing';

/** Metrics of the main table, in the order of a decision. */
export const RESULT_METRICS = [
  'government.paidIn',
  'fiscal.peakExposure',
  'government.tvpi',
  'government.irr',
  'government.npv',
  'leverage.social',
  'leverage.total',
  'projects.count',
  'projects.successes',
] as const;

type Say = (value: number | null | undefined) => string;

/** How a metric's numbers are written where the unit is in the row's label. */
export function sayMetric(name: string, { money }: Writing): Say {
  const { quantity } = metricLabel(name);
  if (quantity === 'money') return money;
  if (quantity === 'count') return whole;
  if (quantity === 'share') return points;
  return quantity === 'multiple' ? multiple : tenths;
}

/** The unit of a metric's numbers; empty for a number of things. */
function metricUnit(name: string, { moneyUnit, t }: Writing): string {
  const units: Partial<Record<MetricQuantity, string>> = {
    money: moneyUnit,
    multiple: t('倍', '×'),
    share: '%',
    years: t('年', 'years'),
  };
  return units[metricLabel(name).quantity] ?? '';
}

/** A metric's name and unit. */
export function metricWords(name: string, writing: Writing): string {
  const unit = metricUnit(name, writing);
  return [metricLabel(name).label[writing.language], unit].filter(Boolean).join(writing.t('，', ', '));
}
